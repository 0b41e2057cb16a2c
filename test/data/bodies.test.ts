/** The body profiles: sound by their schema, and true to the organs and sessions they describe. */
import assert from 'node:assert/strict';
import type { BodyFile } from '../../server/src/core/lexicon/body-schema.ts';
import { profile, profileFiles, profiles, readProfile } from './profiles.ts';

/** Names of the organ that INTERPOL and the United Nations share when nothing is added to them. */
const SHARED_OPENERS = ["L'Assemblée générale", 'The General Assembly'];

describe('body profiles', () => {
  for (const name of profileFiles) {
    it(`${name} follows the schema and is named after its id`, () => {
      assert.equal(`${readProfile(name).id}.json`, name);
    });
  }

  it('cover every body that the product promises', () => {
    const ids = new Set(profiles.map(({ id }) => id));
    const promised = ['interpol-ga', 'un-ga', 'un-sc', 'un-ecosoc', 'un-hrc', 'who-wha', 'cgpm'];
    for (const id of [...promised, 'unknown']) assert.ok(ids.has(id), id);
  });

  it('name each body and each place in English and French', () => {
    for (const { id, name, sessions } of profiles) {
      const named = [name, ...sessions.flatMap(({ place, country }) => [place, country ?? {}])];
      for (const names of named) assert.deepEqual(Object.keys(names), ['en', 'fr'], id);
    }
  });

  it('name no file as the source of a fact', () => {
    for (const profile of profiles) {
      for (const source of sourcesOf(profile)) {
        assert.doesNotMatch(source, /shared|corpus|seeds|\.(?:txt|tsv|md|json)\b/, profile.id);
      }
    }
  });

  it('leave an unknown body unchecked', () => {
    const { organs, codes, sessions, ends, numbering, checksSessionYear } = profile('unknown');
    assert.deepEqual({ organs, codes, sessions }, { organs: [], codes: [], sessions: [] });
    assert.deepEqual(ends, { recital: [], operative: [], last: [] });
    assert.deepEqual(
      { numbering, checksSessionYear },
      { numbering: 'any', checksSessionYear: false },
    );
  });
});

describe('organ names', () => {
  it('have a gender in every language but English', () => {
    for (const { id, organs } of profiles) {
      for (const { language, gender } of organs) {
        assert.equal(gender === null, language === 'en', `${id} in ${language}`);
      }
    }
  });

  it('open a sentence with the article that their gender asks for', () => {
    const articles: Readonly<Record<string, RegExp>> = {
      'en null': /^The /,
      'fr feminine': /^(?:L'|La )/,
      'fr masculine': /^Le /,
      'fr plural': /^Nous, /,
      'es feminine': /^La /,
      'es masculine': /^El /,
      'ar feminine': /^إن ال/,
      'ar masculine': /^إن /,
    };
    for (const { id, organs } of profiles) {
      for (const { language, gender, opener } of organs) {
        const article = articles[`${language} ${gender ?? 'null'}`] ?? /^$/;
        for (const name of opener) assert.match(name, article, id);
      }
    }
  });

  it('belong to one body in an opener, but for the bare General Assembly, which is the UN one', () => {
    const owners = new Map<string, BodyFile[]>();
    for (const body of profiles) {
      for (const name of body.organs.flatMap(({ opener }) => opener)) {
        owners.set(name, [...(owners.get(name) ?? []), body]);
      }
    }
    const shared = [...owners].filter(([, bodies]) => bodies.length > 1);
    assert.deepEqual(shared.map(([name]) => name).toSorted(), SHARED_OPENERS);
    for (const [, bodies] of shared) {
      assert.equal(bodies.toSorted((a, b) => b.rank - a.rank)[0]?.id, 'un-ga');
    }
  });

  it('mark an INTERPOL text by words that the head of a UN text does not hold', () => {
    const heads = [
      'A/RES/79/136 Cooperation between the United Nations and INTERPOL',
      "Coopération entre l'ONU et l'Organisation internationale de police criminelle (INTERPOL)",
      'ALLEMAGNE ET ESPAGNE : PROJET DE RÉSOLUTION',
    ];
    for (const mark of profile('interpol-ga').marks) {
      for (const head of heads) assert.ok(!head.includes(mark), `${mark} in ${head}`);
    }
  });
});

describe('sessions', () => {
  for (const { id, sessions } of profiles.filter((body) => body.sessions.length > 0)) {
    it(`of ${id} stand in order of number, year and days`, () => {
      for (const [index, session] of sessions.entries()) {
        const before = sessions[index - 1];
        if (before === undefined) continue;
        assert.ok(before.number < session.number, `session ${session.number}`);
        assert.ok(before.year < session.year, `session ${session.number}`);
      }
      for (const { number, year, start, end } of sessions) {
        if (start !== null) assert.equal(start.slice(0, 4), String(year), `session ${number}`);
        if (start !== null && end !== null) assert.ok(start < end, `session ${number}`);
      }
    });
  }

  for (const { id, sessions, sessionYears } of profiles.filter(
    (body) => body.sessionYears.length > 0,
  )) {
    it(`of ${id} fall in the year that their number gives, and in no other`, () => {
      assert.ok(sessions.length > 0);
      for (const { number, year } of sessions) {
        const years = sessionYears
          .filter(({ from, to, offset }) => {
            const given = number + offset;
            return given >= from && (to === null || given <= to);
          })
          .map(({ offset }) => number + offset);
        assert.deepEqual(years, [year], `session ${number}`);
      }
    });
  }

  it('of INTERPOL are complete from the 60th to the 94th', () => {
    const numbers = profile('interpol-ga').sessions.map(({ number }) => number);
    const expected = Array.from({ length: 35 }, (_, index) => 60 + index);
    assert.deepEqual(
      numbers.filter((number) => number >= 60),
      expected,
    );
  });

  it('of INTERPOL skip 2020, when no numbered session was held', () => {
    const { sessions, sessionYears } = profile('interpol-ga');
    assert.ok(sessions.every(({ year }) => year !== 2020));
    assert.ok(sessionYears.every(({ from, to }) => (to !== null ? to < 2020 : from > 2020)));
  });

  it('are held against the year of a code for INTERPOL alone', () => {
    const checked = profiles.filter((body) => body.checksSessionYear).map(({ id }) => id);
    assert.deepEqual(checked, ['interpol-ga']);
  });
});

function sourcesOf({ source, sessions, sessionYears, codes }: BodyFile): readonly string[] {
  return [source, ...[...sessions, ...sessionYears, ...codes].map((entry) => entry.source)];
}
