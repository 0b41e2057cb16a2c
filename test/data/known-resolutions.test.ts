/** What the profiles know of sessions and single resolutions: its check, and the notes it is from. */
import assert from 'node:assert/strict';
import { checkKnown } from '../../scripts/data/check-known.ts';
import { printFault } from '../../scripts/data/fault.ts';
import type { BodyKnown, BodySession } from '../../server/src/core/lexicon/body-schema.ts';
import { analyser } from '../support/analyser.ts';
import { readShared } from '../support/corpus.ts';
import { profile, profiles } from './profiles.ts';

/** What the check says when the profile of INTERPOL knows these resolutions and no others do any. */
function faultsOf(...known: readonly BodyKnown[]): readonly string[] {
  const files = profiles.map((file) => ({
    ...file,
    known: file.id === 'interpol-ga' ? [...known] : [],
  }));
  return checkKnown(files, ['en', 'fr']).map(({ id, fault }) => printFault(id, fault));
}

function entry(code: string, said: Partial<BodyKnown> = {}): BodyKnown {
  return { code, source: 'a test', ...said };
}

describe('the check of known resolutions', () => {
  it('has nothing to say of the profiles as they are', () => {
    assert.deepEqual(checkKnown(profiles, ['en', 'fr']), []);
  });

  for (const [title, known, expected] of [
    [
      'wants codes of the body, aliases too',
      [entry('A/RES/79/136'), entry('AG-2012-RES-08', { aliases: ['Nr. 7'] })],
      [
        'interpol-ga: known[0].code: "A/RES/79/136" is no code of interpol-ga',
        'interpol-ga: known[1].aliases[0]: "Nr. 7" is no code of interpol-ga',
      ],
    ],
    [
      'wants the session of the year',
      [entry('GA-2012-82-RES-08')],
      ['interpol-ga: known[0].code: the year of "GA-2012-82-RES-08" is not that of its session'],
    ],
    [
      'wants each resolution once, in whatever form',
      [entry('AG-2012-RES-08'), entry('GA-2012-81-RES-8')],
      ['interpol-ga: known[1].code: "GA-2012-81-RES-8" is the same resolution as "AG-2012-RES-08"'],
    ],
    [
      'wants figures in the order of their value',
      [entry('AG-2012-RES-08'), entry('AGN/65/RES/9')],
      ['interpol-ga: known[1]: GA-1996-65-RES-09 belongs before GA-2012-81-RES-08'],
    ],
    [
      'wants languages that the product has',
      [entry('AG-2012-RES-08', { title: { de: 'Versuch' }, subject: { fr: 'essai', xx: '?' } })],
      [
        'interpol-ga: known[0].title.de: there is no language file "de"',
        'interpol-ga: known[0].subject.xx: there is no language file "xx"',
      ],
    ],
  ] as const) {
    it(title, () => {
      assert.deepEqual(faultsOf(...known), expected);
    });
  }
});

describe('what is known of resolutions', () => {
  const entries = profiles.flatMap(({ known = [] }) => known);

  it('has a subject in both languages where it has one, or a title in the other', () => {
    for (const { code, title = {}, subject = {} } of entries) {
      if (Object.keys({ ...title, ...subject }).length === 0) continue;
      for (const language of ['en', 'fr']) {
        const isCalled = title[language] !== undefined || subject[language] !== undefined;
        const hasTitle = Object.keys(title).length > 0;
        assert.ok(isCalled || hasTitle, `${code} in ${language}`);
      }
    }
  });

  it('names no file as its source', () => {
    for (const { source } of entries) {
      assert.doesNotMatch(source, /shared|corpus|seeds|\.(?:txt|tsv|md|json)\b/);
    }
  });
});

/** The notes on INTERPOL; its tests are skipped aloud without them. */
const notes = readShared('domain')?.find(({ name }) => name === 'interpol-and-french.md')?.text;

(notes === undefined ? describe.skip : describe)(
  notes === undefined
    ? 'the notes on INTERPOL (SKIPPED: the folder of domain notes is absent)'
    : 'the notes on INTERPOL',
  () => {
    const text = notes ?? '';
    const sessions = new Map(profile('interpol-ga').sessions.map((row) => [row.number, row]));

    it('give number, year, city, country and days of every session as the profile has them', () => {
      const rows = [...text.matchAll(/^\| (\d+) \| (\d{4}) \| ([^|]+) \| ([^|]+) \| ([^|]+) \|/gm)];
      assert.ok(rows.length > 30, 'the table was not found');
      for (const [, number, year, city = '', country, days = ''] of rows) {
        const row = sessions.get(Number(number));
        assert.ok(row !== undefined, number);
        assert.equal(row.year, Number(year), number);
        assert.ok(city.startsWith(row.place['en']!), `${number}: ${city}`);
        assert.equal(row.country?.['en'], country, number);
        checkDays(row, days);
      }
    });

    it('give number, city and year of the sessions before', () => {
      const line = /^Earlier anchors .*$/m.exec(text)?.[0] ?? '';
      const anchors = [...line.matchAll(/(\d+) ([A-Z][A-Za-z ]+) (\d{4})/g)];
      assert.equal(anchors.length, 12);
      for (const [, number, city, year] of anchors) {
        const row = sessions.get(Number(number));
        assert.deepEqual([row?.place['en'], row?.year], [city, Number(year)], number);
      }
    });

    it('name no resolution or report that the catalogue does not have', () => {
      const named = analyser.codes
        .scan(text)
        .filter(({ parts }) => parts.body === 'interpol-ga' && parts.faults.length === 0)
        .filter(({ parts }) => parts.kind === 'resolution' || parts.kind === 'report');
      assert.ok(named.length > 50, 'no codes were found');
      const unknown = named.filter(({ canonical }) => analyser.catalogue.find(canonical) === null);
      assert.deepEqual([...new Set(unknown.map(({ canonical }) => canonical))], []);
    });
  },
);

/** Holds the days of a session against those of the notes: "8–12 November", "opened 21 October". */
function checkDays({ number, year, start, end }: BodySession, days: string): void {
  const iso = (day: string, month: string): string =>
    new Date(`${day} ${month} ${year} UTC`).toISOString().slice(0, 10);
  const [, first, firstMonth, last, lastMonth = ''] =
    /^(\d+)(?: ([A-Z]\w+))? ?– ?(\d+) (\w+)/.exec(days) ?? [];
  if (first !== undefined && last !== undefined) {
    const expected = [iso(first, firstMonth ?? lastMonth), iso(last, lastMonth)];
    assert.deepEqual([start, end], expected, `session ${number}`);
  }
  const [, edge, day = '', month = ''] = /^(opened|ended) (\d+) (\w+)/.exec(days) ?? [];
  if (edge !== undefined) {
    assert.equal(edge === 'opened' ? start : end, iso(day, month), `session ${number}`);
  }
}
