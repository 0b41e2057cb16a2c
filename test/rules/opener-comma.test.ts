/** opener-comma: the comma between the organ and its recitals. */
import { checkFindings, checkFix } from '../support/findings.ts';

describe('opener-comma', () => {
  it('wants a comma behind the organ when recitals follow', () => {
    checkFindings(`
      The Security Council
      ^^^^^^^^^^^^^^^^^^^^ warning opener-comma

      Noting the report,

      Decides to act.
    `);
  });

  it('accepts the comma in markup, and a colon', () => {
    checkFindings(`
      *The Security Council*,

      *Noting* the report,

      *Decides* to act.
    `);
    checkFindings(`
      The General Assembly of the ICPO-INTERPOL, meeting in its 70th session in Budapest from 24 to 28 September 2001:

      RECALLING the Constitution,

      APPROVES the draft.
    `);
  });

  it('wants none when the decisions follow at once', () => {
    checkFindings(`
      The General Assembly

      Decides to act.
    `);
  });

  it('wants it before a section heading too, where recitals follow', () => {
    checkFindings(`
      The General Assembly
      ^^^^^^^^^^^^^^^^^^^^ warning opener-comma

      I

      Internal oversight

      Noting the report,

      Decides to act.
    `);
  });

  it('accepts a session formula behind the recitals', () => {
    checkFindings(`
      AGN/66/RES/6

      RECALLING the Constitution,

      NOTING the report,

      The ICPO-Interpol General Assembly, meeting in New Delhi from 15 to 21 October 1997 at its 66th session:

      APPROVES the draft.
    `);
  });

  it('finds another mark where the comma should be', () => {
    checkFindings(`
      Le Conseil de sécurité ;
      ^^^^^^^^^^^^^^^^^^^^^^ warning opener-comma

      Prenant note du rapport,

      Décide d’agir.
    `);
  });

  it('says nothing where practice is mixed', () => {
    checkFindings(`
      La 23^e^ Conférence générale des poids et mesures

      considérant les obstacles au commerce,

      *demande* aux laboratoires d’agir
    `);
  });

  it('writes the comma, in place of another mark where one stands', () => {
    const assembly = (line: string): string =>
      `${line}\n\n*Noting* the report,\n\n*Decides* to act.\n`;
    for (const mark of ['', ';', '.']) {
      checkFix(
        'opener-comma',
        assembly(`The General Assembly${mark}`),
        assembly('The General Assembly,'),
      );
    }
    checkFix(
      'opener-comma',
      assembly('*The General Assembly*'),
      assembly('*The General Assembly*,'),
    );
    checkFix(
      'opener-comma',
      assembly('*The General Assembly*.'),
      assembly('*The General Assembly*,'),
    );
    checkFix(
      'opener-comma',
      assembly('The General Assembly').replaceAll('\n', '\r\n'),
      assembly('The General Assembly,').replaceAll('\n', '\r\n'),
    );
  });

  it('closes a session formula of several lines', () => {
    const interpol = (mark: string): string =>
      `L’Assemblée générale d’INTERPOL, réunie en sa 93ème session à Marrakech (Maroc)\ndu 24 au 27 novembre 2025${mark}\n\nCONSIDÉRANT la menace,\n\nAPPROUVE le projet.\n\nAdoptée\n`;
    for (const mark of ['', '.', ' ;']) checkFix('opener-comma', interpol(mark), interpol(','));
  });
});
