/** What lights up with the words under the cursor. */
import assert from 'node:assert/strict';
import { highlights } from '../../../server/src/core/features/highlights.ts';
import { renderMarkedText } from '../../support/marked-text.ts';
import { askIn } from '../../support/question.ts';

/** Fails unless just the marked words light up: `^^^ declared` the thing itself, `^^^ named` others. */
function checkHighlights(fixture: string): void {
  const { question, file } = askIn(fixture);
  const found = (highlights(question) ?? []).map(({ range, isDeclaration }) => ({
    range,
    label: isDeclaration ? 'declared' : 'named',
  }));
  assert.equal(renderMarkedText(file.text, found), renderMarkedText(file.text, file.marks));
}

/** The same from every marked place; the fixture has no cursor. */
function checkFromEach(fixture: string): void {
  const lines = fixture.split('\n');
  const places = lines.flatMap((line, row) => {
    const column = line.search(/\^+ (?:declared|named)$/);
    return column === -1 ? [] : [{ row: marked(lines, row), column }];
  });
  assert.ok(places.length > 1);
  for (const { row, column } of places) {
    const line = lines[row]!;
    checkHighlights(lines.with(row, `${line.slice(0, column)}|${line.slice(column)}`).join('\n'));
  }
}

/** The line that the markers below it are about. */
function marked(lines: readonly string[], row: number): number {
  const above = lines[row - 1] ?? '';
  return /^ *\^+ /.test(above) ? marked(lines, row - 1) : row - 1;
}

describe('Highlighting', () => {
  it('shows one resolution under all its aliases, and what refers back to it', () => {
    checkFromEach(`
      L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 93ème session,

      RAPPELANT la résolution AG-2012-RES-08 et la résolution GA-2014-83-RES-04,
                              ^^^^^^^^^^^^^^ named

      RAPPELANT ÉGALEMENT la résolution GA-2012-81-RES-08,
                                        ^^^^^^^^^^^^^^^^^ named

      SOULIGNANT que cette résolution engage les pays membres,
                     ^^^^^^^^^^^^^^^^ named

      APPROUVE le projet.`);
  });

  it('shows the text’s own code with where it cites itself', () => {
    checkFromEach(`
      Résolution n° 8

      GA-2012-81-RES-08
      ^^^^^^^^^^^^^^^^^ declared

      L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 81ème session,

      RAPPELANT la résolution AG-2012-RES-08,
                              ^^^^^^^^^^^^^^ named

      ENCOURAGE les pays membres.`);
  });

  it('shows the pinpoints of one clause, and the number of the clause', () => {
    checkFromEach(`
      The General Assembly,

      1. Decides to convene a meeting;
      ^^ declared

      2. Requests the Secretary-General to report on the meeting mentioned in paragraph 1 above;
                                                                              ^^^^^^^^^^^ named

      3. Decides to adopt the report requested in paragraph 2 above and that of paragraph 1 above.
                                                                                ^^^^^^^^^^^ named`);
  });

  it('shows the pinpoints of a clause of another text', () => {
    checkFromEach(`
      L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 93ème session,

      RAPPELANT le paragraphe 2 du dispositif de la résolution AG-2012-RES-08,
                   ^^^^^^^^^^^^^^^^^^^^^^^^^^ named

      RAPPELANT ÉGALEMENT le paragraphe 2 du dispositif de la résolution AG-2014-RES-04,

      SOULIGNANT l’importance du paragraphe 2 du dispositif de la résolution GA-2012-81-RES-08,
                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^ named

      APPROUVE le projet.`);
  });

  it('shows all clauses with one keyword, whatever its markers', () => {
    checkFromEach(`
      L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 93ème session,

      RAPPELANT la résolution AG-2012-RES-08,
      ^^^^^^^^^ named

      RAPPELANT ÉGALEMENT ses travaux,
      ^^^^^^^^^^^^^^^^^^^ named

      NOTANT le rapport, et RAPPELANT les débats,

      **RAPPELANT** *EN OUTRE* les débats,
        ^^^^^^^^^^^^^^^^^^^^^ named

      APPROUVE le projet.`);
  });

  it('leaves plain words to the editor', () => {
    for (const words of [
      'RÉSO|LUTION',
      'GA-2012-81-RES-08\n\n      Objet : Points de cont|act',
      'GA-2012-81-RES-08\n\n      |',
    ]) {
      const { question } = askIn(`
      ${words}

      L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 81ème session,

      ENCOURAGE les pays membres.`);
      assert.equal(highlights(question), null);
    }
  });
});
