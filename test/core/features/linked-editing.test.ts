/** Which numbers are typed as one. */
import assert from 'node:assert/strict';
import { linkedEditing } from '../../../server/src/core/features/linked-editing.ts';
import { analyser } from '../../support/analyser.ts';

/** The linked words, with what stands before them; null where nothing is linked. */
function linked(heading: string, code: string, at = 'n° '): readonly string[] | null {
  const text = `${heading}\n\n${code}\n\nL’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 89ème session,\n\nRAPPELANT la résolution n° 11,\n\nAPPROUVE le projet.\n`;
  const found = linkedEditing(analyser.analyse(text), text.indexOf(at) + at.length);
  return found?.ranges.map(({ start, end }) => text.slice(start - 4, end).trim()) ?? null;
}

describe('Linked editing', () => {
  it('joins the number of the heading and that of the code', () => {
    for (const at of ['n° ', 'RES-', 'RES-1']) {
      assert.deepEqual(linked('Résolution n° 11', 'GA-2021-89-RES-11', at), ['n° 11', 'RES-11']);
    }
  });

  it('joins numbers with the same zeros', () => {
    assert.deepEqual(linked('Résolution n° 08', 'GA-2021-89-RES-08'), ['n° 08', 'RES-08']);
  });

  it('joins numbers under markup', () => {
    assert.deepEqual(linked('## Résolution n° 11', '**GA-2021-89-RES-11**'), ['n° 11', 'RES-11']);
  });

  it('leaves numbers alone that are written differently, or differ', () => {
    assert.equal(linked('Résolution n° 8', 'GA-2021-89-RES-08'), null);
    assert.equal(linked('Résolution n° 12', 'GA-2021-89-RES-11'), null);
  });

  it('is offered on the numbers only', () => {
    assert.equal(linked('Résolution n° 11', 'GA-2021-89-RES-11', 'Réso'), null);
    assert.equal(linked('Résolution n° 11', 'GA-2021-89-RES-11', 'GA-2021'), null);
    assert.equal(
      linked('Résolution n° 11', 'GA-2021-89-RES-11', 'RAPPELANT la résolution n° 11'),
      null,
    );
  });
});
