/** What is known of resolutions whose texts nobody has. */
import assert from 'node:assert/strict';
import { catalogueOf, emptyCatalogue } from '../../../server/src/core/library/catalogue.ts';
import { nameOf, type KnownResolution } from '../../../server/src/core/library/known.ts';
import { analyser } from '../../support/analyser.ts';
import { profiles } from '../../data/profiles.ts';

/** An entry that says nothing but what is given. */
function entry(canonical: string, said: Partial<KnownResolution> = {}): KnownResolution {
  return {
    canonical,
    title: {},
    subject: {},
    adoptedOn: null,
    address: null,
    aliases: [],
    origins: ['catalogue'],
    ...said,
  };
}

describe('The bundled catalogue', () => {
  const { catalogue, codes } = analyser;
  const entries = profiles.flatMap(({ known = [] }) => known);

  it('has every entry of the profiles, each once', () => {
    assert.equal([...catalogue.entries()].length, entries.length);
    assert.ok(entries.length > 50);
  });

  it('finds a resolution under every form of its code and every alias', () => {
    for (const { code, aliases = [] } of entries) {
      const read = codes.read(code)!;
      const expected = catalogue.find(read.canonical);
      assert.ok(expected !== null, code);
      for (const written of [...codes.aliases(read), ...aliases]) {
        assert.equal(catalogue.find(codes.read(written)!.canonical), expected, written);
      }
    }
  });

  it('tells what the sources tell, in the language of the reader', () => {
    const units = catalogue.find('GA-2008-77-RES-07');
    assert.match(nameOf(units!, 'fr')!, /I-24\/7/);
    assert.match(nameOf(units!, 'en')!, /I-24\/7/);
    const convention = catalogue.find('GA-2025-93-RES-03');
    assert.match(
      nameOf(convention!, 'en')!,
      /^Soutenir la ratification/,
      'titles are not translated',
    );
  });

  it('knows reports, and United Nations resolutions with their drafts and days', () => {
    assert.match(nameOf(catalogue.find('GA-2012-81-REP-18')!, 'fr')!, /IMPACT/);
    assert.deepEqual(catalogue.find('A/75/L.20'), catalogue.find('A/RES/75/10'));
    assert.equal(catalogue.find('A/75/L.20')?.adoptedOn, '2020-11-23');
  });

  it('knows nothing of what no source names', () => {
    assert.equal(catalogue.find('GA-2012-81-RES-99'), null);
    assert.equal(emptyCatalogue.find('GA-2012-81-RES-08'), null);
  });
});

describe('A catalogue', () => {
  it('joins what is said of one resolution, the earlier word going before the later', () => {
    const catalogue = catalogueOf([
      entry('A', { title: { fr: 'le nôtre' }, adoptedOn: '2024-12-06', origins: ['project'] }),
      entry('A', {
        title: { fr: 'le leur', en: 'theirs' },
        subject: { en: 'about' },
        adoptedOn: '2024-01-01',
        address: 'https://example.org',
      }),
    ]);
    assert.deepEqual(
      [...catalogue.entries()],
      [
        entry('A', {
          title: { fr: 'le nôtre', en: 'theirs' },
          subject: { en: 'about' },
          adoptedOn: '2024-12-06',
          address: 'https://example.org',
          origins: ['project', 'catalogue'],
        }),
      ],
    );
  });

  it('takes entries for one that only a third one joins', () => {
    const catalogue = catalogueOf([
      entry('A', { title: { fr: 'A' } }),
      entry('B', { title: { fr: 'B' }, aliases: ['C'] }),
      entry('D', { aliases: ['C', 'A'], address: 'https://example.org' }),
    ]);
    const [joined, ...others] = catalogue.entries();
    assert.deepEqual(others, []);
    for (const key of ['A', 'B', 'C', 'D']) assert.equal(catalogue.find(key), joined, key);
    assert.deepEqual([joined?.canonical, joined?.title], ['A', { fr: 'A' }]);
    assert.deepEqual([...(joined?.aliases ?? [])].sort(), ['B', 'C', 'D']);
  });
});
