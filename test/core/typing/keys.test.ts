/** The keys that move lines: over a clause or an item they move that, at an edge nothing. */
import { press } from '../../../server/src/core/typing/keys.ts';
import { checkKey, INTERPOL } from './support/keys.ts';

const up = (before: string, after: string | null): void => {
  checkKey((at, draft) => press('move-up', at, draft), INTERPOL, before, after);
};
const down = (before: string, after: string | null): void => {
  checkKey((at, draft) => press('move-down', at, draft), INTERPOL, before, after);
};

const text = `
  RAPPELANT la Convention,

  NOTANT la menace,

  INVITE les pays membres à :

  - signer ;

  - ratifier.
`;

describe('Moving by keys', () => {
  it('moves the clause at the cursor, and the cursor with it', () => {
    up(
      text.replace('la menace', 'la |menace'),
      text.replace(
        'RAPPELANT la Convention,\n\n  NOTANT la menace,',
        'NOTANT la |menace,\n\n  RAPPELANT la Convention,',
      ),
    );
    down(
      text.replace('la Convention', 'la |Convention'),
      text.replace(
        'RAPPELANT la Convention,\n\n  NOTANT la menace,',
        'NOTANT la menace,\n\n  RAPPELANT la |Convention,',
      ),
    );
  });

  it('moves the item at the cursor', () => {
    down(
      text.replace('signer', '|signer'),
      text.replace('- signer ;\n\n  - ratifier.', '- ratifier ;\n\n  - |signer.'),
    );
  });

  it('moves nothing at the edge of a part or a list', () => {
    const stays = (at: string): string => text.replace(at, `|${at}`);
    up(stays('RAPPELANT'), stays('RAPPELANT'));
    down(stays('NOTANT'), stays('NOTANT'));
    up(stays('signer'), stays('signer'));
    down(stays('ratifier'), stays('ratifier'));
  });

  it('leaves lines between the clauses to the editor', () => {
    up(text.replace('Convention,\n', 'Convention,\n|'), null);
  });
});
