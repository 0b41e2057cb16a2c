/** What searches compare with, made once for everything in the library. */
import assert from 'node:assert/strict';
import {
  beginsCode,
  beginsWord,
  codeBeginning,
  hasWord,
} from '../../server/src/core/library/search-keys.ts';
import { createSearchTable } from '../../server/src/workspace/search-keys.ts';
import { analyser } from '../support/analyser.ts';
import { libraryOf } from '../support/library.ts';

const library = libraryOf([
  {
    name: 'AG-2012-RES-08.txt',
    text: `Objet : Sécurité de l’information

L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 81ème session à Rome (Italie),

ENCOURAGE les pays membres.
`,
  },
  {
    name: 'A_RES_79_136.txt',
    text: 'The General Assembly,\n\nRecalling the Charter,\n\n1. Decides to meet.\n',
  },
  { name: 'notes.txt', text: 'Nothing.' },
]);
const [interpol, unitedNations, notes] = [...library.documents()];

/** A table whose clock makes every step long. */
function slowTable(pauses: string[] = []) {
  let time = 0;
  return createSearchTable(analyser, {
    now: () => (time += 100),
    pause: () => {
      pauses.push('pause');
      return Promise.resolve();
    },
  });
}

describe('The keys of a resolution', () => {
  const table = slowTable();
  const keys = table.ofDocument(interpol!)!;

  for (const code of [
    'GA-2012-81-',
    'ag-2012-res-08',
    'AG–2012–RES–8',
    'AGN/81/RES/8',
    'GA-2012-RES',
  ]) {
    it(`have the code by the alias ${code}`, () => {
      assert.ok(beginsCode(keys, codeBeginning(code), false));
    });
  }

  for (const code of ['2012', 'RES-08', 'AG-2013', 'AG-2012-RES-1']) {
    it(`do not have ${code} for a beginning of the code`, () => {
      assert.ok(!beginsCode(keys, codeBeginning(code), true));
    });
  }

  it('have a number only where a noun stands before it', () => {
    const numbered = table.ofDocument(unitedNations!)!;
    assert.ok(beginsCode(numbered, codeBeginning('79/1'), true));
    assert.ok(!beginsCode(numbered, codeBeginning('79/1'), false));
    assert.ok(beginsCode(numbered, codeBeginning('A/RES/79/1'), false));
  });

  it('have the words of title, session, year and place, in both languages', () => {
    for (const word of ['securite', 'information', '81', '2012', 'rome', 'italie', 'italy']) {
      assert.ok(hasWord(keys, word), word);
    }
    assert.ok(beginsWord(keys, 'secur'));
    assert.ok(!hasWord(keys, 'secur'));
    assert.ok(!beginsWord(keys, 'curite'));
  });

  it('are those of a text with a code; others have none', () => {
    assert.equal(table.ofDocument(notes!), null);
  });
});

describe('The table', () => {
  it('makes the keys of a document once', () => {
    const table = slowTable();
    assert.equal(table.ofDocument(interpol!), table.ofDocument(interpol!));
    assert.notEqual(table.ofDocument({ ...interpol! }), table.ofDocument(interpol!));
  });

  it('makes the missing ones with pauses, and pauses no more once all are there', async () => {
    const pauses: string[] = [];
    const table = slowTable(pauses);
    await table.prepare(library, () => false);
    assert.equal(pauses.length, 3);
    await table.prepare(library, () => false);
    assert.equal(pauses.length, 3);
  });

  it('stops when it is cancelled', async () => {
    const pauses: string[] = [];
    await slowTable(pauses).prepare(library, () => pauses.length > 0);
    assert.equal(pauses.length, 1);
  });
});
