/** The generated libraries themselves: what they hold, and that their truth is what their texts say. */
import assert from 'node:assert/strict';
import { generateLibrary } from './support/generate.ts';
import { formsOf } from './support/things.ts';
import { consequencesOf, type TrueDocument, type TrueLibrary } from './support/truth.ts';

const libraries = Array.from({ length: 12 }, (_, index) =>
  generateLibrary(index + 1, { documents: 16, absent: 5 }),
);
const all = libraries.flatMap(({ documents }) => documents);

/** The documents that share their key with another, by whether they share the language, too. */
function sharing({ documents }: TrueLibrary, isSameLanguage: boolean): readonly TrueDocument[] {
  const truth = consequencesOf({ documents });
  return documents.filter(({ path, key, language }) =>
    (key === null ? [] : truth.holders(key)).some(
      (other) => other.path !== path && (other.language === language) === isSameLanguage,
    ),
  );
}

describe('The generator of libraries', () => {
  it('makes the same library of the same seed', () => {
    const size = { documents: 16, absent: 5 };
    assert.deepEqual(generateLibrary(3, size).files, generateLibrary(3, size).files);
    assert.notDeepEqual(generateLibrary(3, size).files, generateLibrary(4, size).files);
  });

  it('writes each code in one of its forms, where it says', () => {
    for (const { text, citations } of all) {
      for (const { start, end, thing } of citations) {
        const forms = formsOf(thing).map(({ write }) => write(thing));
        const written = text.slice(start, end).replaceAll('\r\n', '\n');
        assert.ok(forms.includes(written), written);
      }
    }
  });

  it('writes every form of every code, and every relation', () => {
    const forms = new Set(
      all.flatMap(({ text, citations }) =>
        citations.map(({ start, end }) => text.slice(start, end).replace(/\d+/g, '0')),
      ),
    );
    for (const form of ['GA-0-0-RES-0', 'AG-0-RES-0', 'AG-\n0-RES-0', 'AGN/0/RES/0', 'A/RES/0/0'])
      assert.ok(forms.has(form), form);
    for (const form of ['0/0', '0 (0)', 'S/RES/0(0)', 'A/C.0/0/L.0', 'AG-0-RAP-0'])
      assert.ok(forms.has(form), form);
    const relations = all.flatMap(({ citations }) => citations.map(({ relation }) => relation));
    assert.deepEqual([...new Set(relations)].toSorted(), [
      'amends',
      'cites',
      'reaffirms',
      'replaces',
      'revises',
    ]);
  });

  it('makes texts that say their code in every way, or not at all', () => {
    const byPlace = all.map(({ key, own, header, isDeclared }) => {
      if (key === null) return 'nowhere';
      if (own !== null) return own.start === header.start ? 'code line' : 'heading';
      return isDeclared ? 'project file' : 'file name';
    });
    assert.deepEqual([...new Set(byPlace)].toSorted(), [
      'code line',
      'file name',
      'heading',
      'nowhere',
      'project file',
    ]);
  });

  it('makes doubles, language versions, adopted drafts, and texts that cite themselves', () => {
    assert.ok(libraries.some((library) => sharing(library, true).length > 0));
    assert.ok(libraries.some((library) => sharing(library, false).length > 0));
    assert.ok(all.some(({ aliases }) => aliases.length > 0));
    assert.ok(all.some(({ key, citations }) => citations.some((citation) => citation.key === key)));
  });

  it('makes citations that lead nowhere, and of what is later', () => {
    for (const { documents } of libraries) {
      const truth = consequencesOf({ documents });
      const cited = documents.flatMap(({ citations }) => citations);
      assert.ok(cited.some(({ key }) => truth.holders(key).length === 0));
    }
    assert.ok(
      all.some(({ thing, citations }) =>
        citations.some((cited) => cited.thing.body === thing.body && cited.thing.year > thing.year),
      ),
    );
  });

  it('names clauses and refers back, in both languages and with every kind of line break', () => {
    for (const language of ['en', 'fr']) {
      const own = all.filter((document) => document.language === language);
      assert.ok(own.some(({ pinpoints }) => pinpoints.length > 0));
      assert.ok(
        own.some(({ backReferences }) =>
          backReferences.some(({ citations }) => citations.length > 1),
        ),
      );
      assert.ok(own.some(({ text }) => text.includes('\r\n')));
      assert.ok(own.some(({ text }) => !text.includes('\r\n')));
    }
  });
});
