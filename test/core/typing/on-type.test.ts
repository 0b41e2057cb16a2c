/** What editors get that ask while one types: the sign stands in the text already. */
import assert from 'node:assert/strict';
import { onTyped } from '../../../server/src/core/typing/on-type.ts';
import { textWith } from '../../../server/src/core/text/edits.ts';
import { dedent } from '../../support/shape.ts';
import { draftAt, INTERPOL, UNITED_NATIONS } from './support/keys.ts';

function check(head: string, sign: string, before: string, after: string): void {
  const { draft, at } = draftAt(head + dedent(before));
  const edits = onTyped(at, sign, draft);
  assert.equal(textWith(draft.model.source, edits), head + dedent(after));
}

describe('On typing', () => {
  it('a line break behind a clause brings the blank line and the number', () => {
    check(
      UNITED_NATIONS,
      '\n',
      `
      Recalling its resolution 70/1,

      1. Takes note of the report;
      |

      2. Decides to remain seized of the matter.
      `,
      `
      Recalling its resolution 70/1,

      1. Takes note of the report;

      2.${' '}

      3. Decides to remain seized of the matter.
      `,
    );
  });

  it('a line break on an empty item leaves the list', () => {
    check(
      INTERPOL,
      '\n',
      `
      RAPPELANT la Convention,

      INVITE les pays membres à :

      - agir ;

      -${' '}
      |

      DEMANDE au Secrétariat général d’agir.
      `,
      `
      RAPPELANT la Convention,

      INVITE les pays membres à :

      - agir ;



      DEMANDE au Secrétariat général d’agir.
      `,
    );
  });

  it('a line break inside prose, or before a marker that the editor has set, brings nothing', () => {
    const prose = 'RAPPELANT la\n|Convention,\n\nDEMANDE d’agir.\n';
    check(INTERPOL, '\n', prose, prose.replace('|', ''));
    const set = 'RAPPELANT la Convention,\n\nINVITE les pays à :\n\n- agir ;\n- |\n';
    check(INTERPOL, '\n', set, set.replace('|', ''));
  });

  it('a mark behind a clause that was added puts the mark before it right', () => {
    check(
      INTERPOL,
      '.',
      'RAPPELANT la Convention,\n\nAPPROUVE le projet.\n\nDEMANDE au Secrétaire Général de le signer.|\n',
      'RAPPELANT la Convention,\n\nAPPROUVE le projet ;\n\nDEMANDE au Secrétaire Général de le signer.\n',
    );
  });

  it('a mark behind an item that was added puts the mark before it right', () => {
    check(
      INTERPOL,
      ';',
      'RAPPELANT la Convention,\n\nINVITE les pays à :\n\n- agir ;\n\n- signer.\n\n- ratifier ;|\n',
      'RAPPELANT la Convention,\n\nINVITE les pays à :\n\n- agir ;\n\n- signer ;\n\n- ratifier ;\n',
    );
  });

  it('leaves everything else alone', () => {
    for (const text of [
      'RAPPELANT la Convention,\n\nAPPROUVE le projet.|\n',
      'RAPPELANT la Convention,\n\nAPPROUVE le projet.\n\nDEMANDE d’agir.\n\nPRIE les pays d’aider.|\n',
      'RAPPELANT la Convention,\n\nAPPROUVE le projet ;\n\nPRIE les pays d’agir ;|\n\nDEMANDE d’agir.\n',
      'RAPPELANT la Convention,\n\nAPPROUVE le projet.\n\nAdoptée.|\n',
    ]) {
      check(INTERPOL, '.', text, text.replace('|', ''));
    }
  });
});
