/** The trees of citations and of descent. */
import assert from 'node:assert/strict';
import { incomingCalls, outgoingCalls } from '../../../server/src/core/features/call-hierarchy.ts';
import { hierarchyRoots } from '../../../server/src/core/features/hierarchy-item.ts';
import { subtypes, supertypes } from '../../../server/src/core/features/type-hierarchy.ts';
import type { LibraryDocument } from '../../../server/src/core/library/document.ts';
import type { MessageLanguage } from '../../../server/src/core/wording/languages.ts';
import { parseFixture, type FixtureFile } from '../../support/fixture.ts';
import { libraryOf } from '../../support/library.ts';
import { askIn, offsetsOf } from '../../support/question.ts';
import { readerOf } from '../../support/reader.ts';

/** A text of a session, with a line for each citing clause. */
const text = (code: string, ...clauses: readonly string[]): string => `
  %! ${code}.txt
  ${code}

  Objet : Titre de ${code}

  L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 89ème session à Istanbul (Turquie) du 23 au 25 novembre 2021,

  ${clauses.map((clause) => `${clause},\n\n  `).join('')}APPROUVE le projet.`;

/** The items for what is at the cursor, each as "name (file): the words it lies on". */
function rootsAt(fixture: string): readonly string[] | null {
  const { question, files } = askIn(fixture);
  const roots = hierarchyRoots(question, readerOf(question.library));
  return (
    roots?.map(({ name, uri, range }) => {
      const { text: source } = files.find((file) => file.name === uri)!;
      const { start, end } = offsetsOf(source, range);
      return `${name} (${uri}): ${source.slice(start, end)}`;
    }) ?? null
  );
}

describe('An item of a hierarchy', () => {
  const cited = text('GA-2012-81-RES-08');
  const draft = (words: string): string => `
  %! draft.resolution
  RÉSOLUTION

  Objet : Un titre

  L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 93ème session,

  ${words},

  APPROUVE le projet.`;
  const there = ['GA-2012-81-RES-08 (GA-2012-81-RES-08.txt): GA-2012-81-RES-08'];

  it('is the resolution that a citation names, by any alias', () => {
    assert.deepEqual(rootsAt(draft('RAPPELANT la résolution |AG-2012-RES-08') + cited), there);
  });

  it('is what a back-reference stands for, and what a pinpoint is in', () => {
    for (const words of [
      'RAPPELANT la résolution AG-2012-RES-08,\n\n  SOULIGNANT que cette réso|lution engage',
      'RAPPELANT le para|graphe 1 du dispositif de la résolution AG-2012-RES-08',
    ]) {
      assert.deepEqual(rootsAt(draft(words) + cited), there);
    }
  });

  it('is the text itself on its header, called by its title when it has no code', () => {
    assert.deepEqual(rootsAt(cited.replace('Titre', 'Tit|re')), there);
    assert.deepEqual(rootsAt(draft('RAPPELANT ses travaux').replace('Un titre', 'Un ti|tre')), [
      'Un titre (draft.resolution): RÉSOLUTION',
    ]);
  });

  it('is the citation when no document has the resolution', () => {
    assert.deepEqual(rootsAt(draft('RAPPELANT la résolution AG-|2008-RES-07')), [
      'GA-2008-77-RES-07 (draft.resolution): AG-2008-RES-07',
    ]);
  });

  it('is one for each document that has the code', () => {
    const copy = cited.replace('%! GA-2012-81-RES-08.txt', '%! copy.txt');
    assert.deepEqual(rootsAt(draft('RAPPELANT la résolution |AG-2012-RES-08') + cited + copy), [
      ...there,
      'GA-2012-81-RES-08 (copy.txt): GA-2012-81-RES-08',
    ]);
  });

  it('is nothing on other words', () => {
    assert.equal(rootsAt(draft('RAPP|ELANT la résolution AG-2012-RES-08') + cited), null);
  });

  it('tells title and session', () => {
    const { question } = askIn(draft('RAPPELANT la résolution |AG-2012-RES-08') + cited);
    const details = (messages: MessageLanguage) =>
      hierarchyRoots(question, readerOf(question.library, messages))?.map(({ detail }) => detail);
    assert.deepEqual(details('fr'), [
      'Titre de GA-2012-81-RES-08 · 89e session, Istanbul (Turquie), 2021',
    ]);
    assert.deepEqual(details('en'), [
      'Titre de GA-2012-81-RES-08 · 89th session, Istanbul (Türkiye), 2021',
    ]);
  });
});

/** A library whose trees can be walked from any of its texts. */
function treesOf(fixture: string, messages: MessageLanguage = 'fr') {
  const files = parseFixture(fixture);
  const library = libraryOf(files);
  const reader = readerOf(library, messages);
  const documentOf = (name: string): LibraryDocument =>
    [...library.documents()].find(({ uri }) => uri === `${name}.txt`) ?? assert.fail(name);
  const wordsIn = (uri: string, ranges: Parameters<typeof offsetsOf>[1][]): string => {
    const { text: source } = files.find((file): file is FixtureFile => file.name === uri)!;
    return ranges
      .map((range) => offsetsOf(source, range))
      .map(({ start, end }) => source.slice(start, end))
      .join(', ');
  };
  return {
    incoming: (code: string) =>
      incomingCalls(code, reader).map(
        ({ item, places }) => `${item.name}: ${wordsIn(item.uri, [...places])}`,
      ),
    outgoing: (code: string) =>
      outgoingCalls(documentOf(code), reader).map(
        ({ item, places }) => `${item.name}: ${wordsIn(`${code}.txt`, [...places])}`,
      ),
    supertypes: (code: string) =>
      supertypes(documentOf(code), reader).map(({ name, detail }) => `${name}: ${detail}`),
    subtypes: (code: string) =>
      subtypes(code, reader).map(({ name, detail }) => `${name}: ${detail}`),
  };
}

describe('The call hierarchy', () => {
  const trees = treesOf(
    [
      text('GA-2012-81-RES-08', 'RAPPELANT la résolution GA-2012-81-RES-08'),
      text('GA-2021-89-RES-11', 'RAPPELANT la résolution AG-2012-RES-08'),
      text(
        'GA-2025-93-RES-03',
        'RAPPELANT la résolution GA-2012-RES-08',
        'PRENANT NOTE de la résolution GA-2021-89-RES-11 et de la résolution GA-2008-77-RES-07',
        'RÉAFFIRMANT la résolution GA-2012-81-RES-08',
      ),
    ].join(''),
  );

  it('comes in from those who cite, with every place where they do', () => {
    assert.deepEqual(trees.incoming('GA-2012-81-RES-08'), [
      'GA-2021-89-RES-11: AG-2012-RES-08',
      'GA-2025-93-RES-03: GA-2012-RES-08, GA-2012-81-RES-08',
    ]);
  });

  it('comes in to what no document has', () => {
    assert.deepEqual(trees.incoming('GA-2008-77-RES-07'), ['GA-2025-93-RES-03: GA-2008-77-RES-07']);
  });

  it('goes out to what is cited and at hand', () => {
    assert.deepEqual(trees.outgoing('GA-2025-93-RES-03'), [
      'GA-2012-81-RES-08: GA-2012-RES-08, GA-2012-81-RES-08',
      'GA-2021-89-RES-11: GA-2021-89-RES-11',
    ]);
  });

  it('leaves out where a text cites itself', () => {
    assert.deepEqual(trees.outgoing('GA-2012-81-RES-08'), []);
  });

  it('goes round in a circle without end', () => {
    const circle = treesOf(
      text('GA-2012-81-RES-08', 'RAPPELANT la résolution GA-2013-82-RES-01') +
        text('GA-2013-82-RES-01', 'RAPPELANT la résolution GA-2012-81-RES-08'),
    );
    assert.deepEqual(circle.outgoing('GA-2012-81-RES-08'), [
      'GA-2013-82-RES-01: GA-2013-82-RES-01',
    ]);
    assert.deepEqual(circle.outgoing('GA-2013-82-RES-01'), [
      'GA-2012-81-RES-08: GA-2012-81-RES-08',
    ]);
  });
});

describe('The type hierarchy', () => {
  const library = [
    text('GA-2012-81-RES-08'),
    text('GA-2013-82-RES-01'),
    text(
      'GA-2021-89-RES-11',
      'RÉAFFIRMANT la résolution AG-2012-RES-08',
      'RAPPELANT la résolution GA-2013-82-RES-01',
    ),
  ].join('');
  const end = 'Titre de GA-2012-81-RES-08 · 89e session, Istanbul (Turquie), 2021';

  it('goes up to what a text builds on, and says how', () => {
    assert.deepEqual(treesOf(library).supertypes('GA-2021-89-RES-11'), [
      `GA-2012-81-RES-08: réaffirme · ${end}`,
    ]);
  });

  it('goes down to what builds on a text', () => {
    assert.deepEqual(treesOf(library, 'en').subtypes('GA-2012-81-RES-08'), [
      'GA-2021-89-RES-11: reaffirms · Titre de GA-2021-89-RES-11 · 89th session, Istanbul (Türkiye), 2021',
    ]);
    assert.deepEqual(treesOf(library).subtypes('GA-2013-82-RES-01'), []);
  });

  it('names each of several relations, the strongest first', () => {
    const trees = treesOf(
      text('GA-2012-81-RES-08') +
        text('GA-2021-89-RES-11', 'RÉAFFIRMANT la résolution AG-2012-RES-08').replace(
          'APPROUVE le projet.',
          'DÉCIDE d’abroger la résolution AG-2012-RES-08.',
        ),
    );
    assert.deepEqual(trees.supertypes('GA-2021-89-RES-11'), [
      `GA-2012-81-RES-08: remplace, réaffirme · ${end}`,
    ]);
  });
});
