/** Which words have a colour of their own. */
import assert from 'node:assert/strict';
import {
  semanticTokens,
  TOKEN_TYPES,
  type SemanticToken,
} from '../../../server/src/core/features/semantic-tokens.ts';
import { emptyLibrary } from '../../../server/src/core/library/library.ts';
import { analyser } from '../../support/analyser.ts';
import { parseFixture } from '../../support/fixture.ts';
import { libraryOf } from '../../support/library.ts';
import { renderMarkedText } from '../../support/marked-text.ts';

const target = `
  %! GA-2012-81-RES-08.txt
  GA-2012-81-RES-08

  L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 81ème session,

  ENCOURAGE les pays membres.
`;

/** Fails unless the first file has exactly the marked tokens. */
function check(
  fixture: string,
  marksCount = true,
  types: readonly SemanticToken['type'][] = ['citation'],
): void {
  const files = parseFixture(fixture);
  const { text, marks } = files[0]!;
  const model = analyser.analyse(text);
  const library = marksCount ? libraryOf(files) : emptyLibrary;
  const found = semanticTokens(model, { start: 0, end: text.length }, { analyser, library })
    .filter(({ type }) => types.includes(type))
    .map(({ range, type, modifiers }) => ({ range, label: [type, ...modifiers].join(' ') }));
  assert.equal(renderMarkedText(text, found), renderMarkedText(text, marksCount ? marks : []));
}

const draft = `
  %! draft.txt
  L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 93ème session,

  RAPPELANT la résolution AG-2012-RES-08 et la résolution GA-2021-89-RES-11,
                          ^^^^^^^^^^^^^^ citation resolved
                                                          ^^^^^^^^^^^^^^^^^ citation unresolved

  VU la décision 78/542 de l’Assemblée générale des Nations Unies,
                 ^^^^^^ citation unresolved

  VU le rapport AG-2012-RAP-18, l’article 41 du Statut et l’Accord de Paris,

  APPROUVE le projet.
  ${target}
`;

describe('Tokens', () => {
  it('tell citations whose text is at hand from those whose text is not', () => {
    check(draft);
  });

  it('say nothing while nobody knows what is missing', () => {
    check(draft, false);
  });

  it('are given for the range that is asked about, whole where they reach into it', () => {
    const { text } = parseFixture(draft)[0]!;
    const at = text.indexOf('GA-2021') + 3;
    const tokens = semanticTokens(
      analyser.analyse(text),
      { start: at, end: at + 1 },
      { analyser, library: libraryOf([{ name: 'draft.txt', text }]) },
    );
    assert.deepEqual(
      tokens.map(({ range: { start, end } }) => text.slice(start, end)),
      ['GA-2021-89-RES-11'],
    );
  });

  it('tell keywords by their part, markers, organs, addressees and short names', () => {
    check(
      `
  L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 93ème session,
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ organ

  NOTANT le rapport du Groupe d’experts mondial sur la cybercriminalité (GEMC),
  ^^^^^^ preambularKeyword
                                                                         ^^^^ acronym definition

  NOTANT **ÉGALEMENT** les travaux du Conseil de sécurité,
  ^^^^^^ preambularKeyword
           ^^^^^^^^^ chainMarker
                                      ^^^^^^^^^^^^^^^^^^^ organ

  PRIE instamment les pays membres de soutenir le GEMC et la CONV ;
  ^^^^^^^^^^^^^^^ operativeKeyword
                  ^^^^^^^^^^^^^^^^ addressee
                                                  ^^^^ acronym

  CHARGE le Secrétaire Général du GEMC d’en rendre compte.
  ^^^^^^ operativeKeyword
         ^^^^^^^^^^^^^^^^^^^^^^^^ addressee
                                  ^^^^ acronym
`,
      true,
      TOKEN_TYPES,
    );
  });
});
