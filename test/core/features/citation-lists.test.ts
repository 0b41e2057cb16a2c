/** The lists of what a text cites and by whom it is cited. */
import assert from 'node:assert/strict';
import {
  citationLists,
  type CitationEntry,
  type CitationList,
} from '../../../server/src/core/features/citation-lists.ts';
import type { KnownResolution } from '../../../server/src/core/library/known.ts';
import type { MessageLanguage } from '../../../server/src/core/wording/languages.ts';
import { parseFixture } from '../../support/fixture.ts';
import { knownAs } from '../../support/known.ts';
import { libraryOf } from '../../support/library.ts';
import { readerOf } from '../../support/reader.ts';
import { resolutionText } from '../../support/resolution-text.ts';

interface Asking {
  readonly messages?: MessageLanguage;
  readonly isComplete?: boolean;
  readonly known?: readonly KnownResolution[];
}

function listsOf(
  fixture: string,
  name: string,
  { messages = 'fr', isComplete = true, known = [] }: Asking = {},
): readonly [CitationList, CitationList] {
  const library = libraryOf(parseFixture(fixture), known);
  const document = [...library.documents()].find(({ uri }) => uri === name);
  assert.ok(document);
  const [cites, citedBy] = citationLists(document, {
    ...readerOf(library, messages),
    isComplete,
  });
  assert.ok(cites && citedBy);
  return [cites, citedBy];
}

/** "GA-2012-81-RES-08 (Titre …) in PP1, PP2 → GA-2012-81-RES-08.txt". */
function saying({ label, detail, places, targets }: CitationEntry): string {
  const clauses = places.map(({ clause }) => clause).join(', ');
  const leads = targets.map(({ uri }) => uri).join(', ');
  return `${label} (${detail}) in ${clauses} → ${leads}`;
}

const rome = resolutionText('GA-2012-81-RES-08', []);
const istanbul = resolutionText('GA-2021-89-RES-11', [
  'RAPPELANT la résolution AG-2008-RES-07',
  'RAPPELANT la résolution AG-2012-RES-08',
  'RÉAFFIRMANT la résolution GA-2012-RES-08',
]);

describe('What a text cites', () => {
  it('is listed once under all its aliases, with its places; what is absent comes last', () => {
    const [{ label, detail, entries }] = listsOf(istanbul + rome, 'GA-2021-89-RES-11.txt');
    assert.equal(`${label} ${detail}`, 'Cite 2 · 1 hors de l’espace de travail');
    assert.deepEqual(entries.map(saying), [
      'GA-2012-81-RES-08 (réaffirme · Titre de GA-2012-81-RES-08) in PP2, PP3 → GA-2012-81-RES-08.txt',
      'GA-2008-77-RES-07 (absent · 2008) in PP1 → ',
    ]);
  });

  it('says in full what is known of it', () => {
    const known = knownAs([{ code: 'GA-2008-77-RES-07', title: { en: 'On access to I-24/7' } }]);
    const [{ entries }] = listsOf(istanbul, 'GA-2021-89-RES-11.txt', { messages: 'en', known });
    const entry = entries.find(({ canonical }) => canonical === 'GA-2008-77-RES-07');
    assert.equal(entry?.detail, 'absent · On access to I-24/7');
    assert.equal(entry.isAtHand, false);
    assert.deepEqual(entry.card.at(0), 'On access to I-24/7');
    assert.match(entry.card.at(1) ?? '', /^Resolution · 77th session/);
    assert.equal(entry.card.at(2), '1 place · not in the workspace');
  });

  it('is called absent only once the whole library is known', () => {
    const [{ detail, entries }] = listsOf(istanbul, 'GA-2021-89-RES-11.txt', { isComplete: false });
    assert.equal(detail, '2');
    assert.ok(entries.every(({ isAtHand, detail: said }) => isAtHand && !said.includes('absent')));
  });

  it('has the official address of what has one', () => {
    const citing = resolutionText('GA-2021-89-RES-11', [
      'RAPPELANT la résolution 79/136 de l’Assemblée générale des Nations Unies',
      'RAPPELANT la résolution AG-2012-RES-08',
    ]);
    const [{ entries }] = listsOf(citing, 'GA-2021-89-RES-11.txt');
    assert.deepEqual(
      entries.map(({ canonical, address }) => [canonical, address?.startsWith('https://')]),
      [
        ['A/RES/79/136', true],
        ['GA-2012-81-RES-08', undefined],
      ],
    );
  });

  it('leads to every text that has the code', () => {
    const copy = rome.replace('%! GA', '%! copie de GA');
    const [{ entries }] = listsOf(istanbul + rome + copy, 'GA-2021-89-RES-11.txt');
    assert.deepEqual(
      entries[0]?.targets.map(({ uri }) => uri),
      ['GA-2012-81-RES-08.txt', 'copie de GA-2012-81-RES-08.txt'],
    );
  });
});

describe('Who cites a text', () => {
  it('is listed with the places in the texts that cite, one without a code by its title', () => {
    const draft = resolutionText(null, ['RAPPELANT la résolution AG-2012-RES-08'], 'projet.txt');
    const [, { label, detail, entries }] = listsOf(
      draft + istanbul + rome,
      'GA-2012-81-RES-08.txt',
      { messages: 'en' },
    );
    assert.equal(`${label} ${detail}`, 'Cited by 2');
    assert.deepEqual(entries.map(saying), [
      'GA-2021-89-RES-11 (reaffirms · Titre de GA-2021-89-RES-11) in PP2, PP3 → GA-2021-89-RES-11.txt',
      'Titre de projet.txt () in PP1 → projet.txt',
    ]);
  });

  it('is nobody for a text that only cites itself', () => {
    const [, { entries }] = listsOf(
      resolutionText('GA-2012-81-RES-08', ['RAPPELANT la résolution AG-2012-RES-08']),
      'GA-2012-81-RES-08.txt',
    );
    assert.deepEqual(entries, []);
  });
});
