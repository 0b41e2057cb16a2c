/** What can be folded away. */
import assert from 'node:assert/strict';
import { folding } from '../../../server/src/core/features/folding.ts';
import { analyser } from '../../support/analyser.ts';
import { parseFixture } from '../../support/fixture.ts';

/** The folds that reach over a line end, each as its first and its last line. */
function foldsIn(marked: string): readonly string[] {
  const text = parseFixture(marked)[0]!.text;
  const lineAt = (offset: number): string =>
    text
      .slice(text.lastIndexOf('\n', offset - 1) + 1)
      .split('\n', 1)[0]!
      .trim();
  return folding(analyser.analyse(text))
    .filter(({ range }) => text.slice(range.start, range.end).includes('\n'))
    .map(({ kind, range }) => `${kind}: ${lineAt(range.start)} … ${lineAt(range.end)}`);
}

describe('Folding', () => {
  it('is offered for head, preamble, long clauses, long items and comments', () => {
    assert.deepEqual(
      foldsIn(`
        <!-- a comment
        of two lines -->
        Résolution nº 3

        GA-2025-93-RES-03

        L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 93ème session,

        RAPPELANT une résolution
        de l’Organisation,

        NOTANT le rapport,

        APPROUVE le projet ;

        INVITE les pays membres :

        a) à signer
        la Convention ;
        b) à former.

        Adoptée
      `),
      [
        'comment: <!-- a comment … of two lines -->',
        'region: Résolution nº 3 … GA-2025-93-RES-03',
        'region: L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 93ème session, … NOTANT le rapport,',
        'region: RAPPELANT une résolution … de l’Organisation,',
        'region: INVITE les pays membres : … b) à former.',
        'region: a) à signer … la Convention ;',
      ],
    );
  });

  it('takes an item with those below it, and no clause with another', () => {
    assert.deepEqual(
      foldsIn(`
        The General Assembly,

        1. Requests the Secretary-General:

        (a) To report:

        (i) Each year;

        (ii) On request;

        (b) To inform the States;

        2. Decides to meet.
      `),
      [
        'region: 1. Requests the Secretary-General: … (b) To inform the States;',
        'region: (a) To report: … (ii) On request;',
      ],
    );
  });

  it('reaches over an annex', () => {
    const folds = foldsIn(`
      The General Assembly,

      1. Decides to adopt the rules.

      Annex

      Rules of the fund

      The fund shall be run.
    `);
    assert.ok(folds.includes('region: Annex … The fund shall be run.'), folds.join('\n'));
  });

  it('is offered for nothing in an empty text', () => {
    assert.deepEqual(foldsIn(''), []);
  });
});
