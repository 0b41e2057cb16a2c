/** unresolved-citation: what the workspace does not hold. */
import assert from 'node:assert/strict';
import { createLibraryIndex } from '../../server/src/workspace/library-index.ts';
import { catalogueOf } from '../../server/src/core/library/catalogue.ts';
import { libraryDocument } from '../../server/src/core/library/document.ts';
import { emptyLibrary, type Library } from '../../server/src/core/library/library.ts';
import { analyser } from '../support/analyser.ts';
import { checkFindings, messagesIn } from '../support/findings.ts';

/** A library that holds one empty document for each of the canonical keys. */
function holding(...keys: readonly string[]): Library {
  const empty = libraryDocument('memory:', analyser.analyse(''), { title: null, aliases: [] });
  return {
    ...emptyLibrary,
    find: (canonical) => (keys.includes(canonical) ? [{ ...empty, keys: [canonical] }] : []),
  };
}

const CITING = `
      L’Assemblée générale d’INTERPOL, réunie en sa 89ème session à Istanbul (Turquie) du 23 au 25 novembre 2021,

      RAPPELANT la résolution AG-2012-RES-08 et le rapport AG-2012-RAP-18,

      APPROUVE le projet.
`;

describe('unresolved-citation', () => {
  it('says nothing in a text opened without a folder', () => {
    checkFindings(CITING);
  });

  it('points out a cited resolution at its first citation only', () => {
    checkFindings(
      `
      L’Assemblée générale d’INTERPOL, réunie en sa 89ème session à Istanbul (Turquie) du 23 au 25 novembre 2021,

      RAPPELANT la résolution AG-2008-RES-07,
                              ^^^^^^^^^^^^^^ hint unresolved-citation

      RAPPELANT EN OUTRE que la résolution AG-2008-RES-07 demeure en vigueur,

      APPROUVE le projet.
    `,
      { library: holding() },
    );
  });

  it('finds a resolution under any of its aliases', () => {
    checkFindings(CITING, { library: holding('GA-2012-81-RES-08') });
  });

  it('does not look for the text itself', () => {
    checkFindings(
      `
      GA-2021-89-RES-11

      L’Assemblée générale d’INTERPOL, réunie en sa 89ème session à Istanbul (Turquie) du 23 au 25 novembre 2021,

      RAPPELANT que la résolution GA-2021-89-RES-11 est la présente résolution,

      APPROUVE le projet.
    `,
      { library: holding(), levels: { 'self-citation': 'off' } },
    );
  });

  it('takes two codes for one resolution that the team knows to be one', () => {
    const team = {
      ...analyser.catalogue.find('GA-2012-81-RES-08')!,
      aliases: ['GA-2008-77-RES-07'],
    };
    checkFindings(
      `
      L’Assemblée générale d’INTERPOL, réunie en sa 89ème session à Istanbul (Turquie) du 23 au 25 novembre 2021,

      RAPPELANT les résolutions AG-2012-RES-08 et AG-2008-RES-07,
                                ^^^^^^^^^^^^^^ hint unresolved-citation

      APPROUVE le projet.
    `,
      { library: createLibraryIndex(catalogueOf([team])) },
    );
  });

  it('says what the catalogue knows, and stays a hint', () => {
    const library = createLibraryIndex(analyser.catalogue);
    assert.match(
      messagesIn(CITING.replace('AG-2012-RES-08', 'AG-2008-RES-07'), { library })[0]!,
      /^No file of the workspace is GA-2008-77-RES-07 \(invites members to open I-24\/7 to their cybercrime units\)\. Its code says: /,
    );
    assert.match(
      messagesIn(CITING, { library, messages: 'fr' })[0]!,
      /^Aucun fichier de l’espace de travail n’est GA-2012-81-RES-08 \(Vers l'élaboration .*\)\. Sa cote indique/,
    );
  });

  it('tells what the code says, in the language of the messages', () => {
    const library = holding();
    assert.deepEqual(messagesIn(CITING, { library }), [
      'No file of the workspace is GA-2012-81-RES-08. Its code says: INTERPOL General Assembly, 81st session, Rome (Italy), 5–8 November 2012, no. 8.',
    ]);
    assert.deepEqual(messagesIn(CITING, { library, messages: 'fr' }), [
      "Aucun fichier de l’espace de travail n’est GA-2012-81-RES-08. Sa cote indique\u00a0: Assemblée générale d'INTERPOL, 81e session, Rome (Italie), 5–8 novembre 2012, n° 8.",
    ]);
  });
});
