/** list-opening: the colon before the items. */
import { checkFindings, checkFix } from '../support/findings.ts';

const list = (lead: string): string =>
  `The General Assembly,\n\nNoting the report,\n\n1. Decides to act;\n\n2. Requests the Secretary-General${lead}\n\n(a) To send out invitations;\n\n(b) To report on it.\n`;

const council = (lead: string): string =>
  `Le Conseil de sécurité,\n\nPrenant note du rapport,\n\n1. Décide d’agir ;\n\n2. Prie le Secrétaire général${lead}\n\na) De désigner un représentant ;\n\nb) De l’en informer.\n`;

describe('list-opening', () => {
  it('finds another mark than a colon before the items, on the mark', () => {
    checkFindings(`
      The General Assembly,

      Noting the report,

      1. Decides to act;

      2. Requests the Secretary-General;
                                       ^ warning list-opening

      (a) To send out invitations;

      (b) To report on it.
    `);
  });

  it('finds no mark there, on the last word', () => {
    checkFindings(`
      Le Conseil de sécurité,

      Prenant note du rapport,

      1. Décide d’agir ;

      2. Prie le Secrétaire général
                            ^^^^^^^ warning list-opening

      a) De désigner un représentant ;

      b) De l’en informer.
    `);
  });

  it('looks before the items of an item too', () => {
    checkFindings(`
      The General Assembly,

      Noting the report,

      1. Decides to act;

      2. Requests the Secretary-General:

      (a) To send out invitations;
                                 ^ warning list-opening

      (i) To all States;

      (ii) To all observers;

      (b) To report on it.
    `);
  });

  it('is content with a colon, a footnote call or markup behind it', () => {
    checkFindings(list(':'));
    checkFindings(list(':<sup>3</sup>'));
    checkFindings(list(':*'));
    checkFindings(council(' :'));
  });

  it('takes an item without a mark above deeper ones for a heading', () => {
    checkFindings(`
      The General Assembly,

      Noting the report,

      1. Decides to act;

      2. Requests the Secretary-General:

      (a) As to invitations

      (i) To send them out;

      (ii) To receive the answers;

      (b) To report on it.
    `);
  });

  it('leaves a list alone whose first item stands elsewhere', () => {
    checkFindings(`
      The General Assembly,

      Noting the report,

      1. Decides to act;

      2. Requests the Secretary-General: (a) to send out invitations;

      (b) To receive the answers;

      (c) To report on it.
    `);
  });

  it('is a hint for INTERPOL, which writes either', () => {
    checkFindings(`
      L’Assemblée générale d’INTERPOL, réunie en sa 93ème session à Marrakech (Maroc) du 24 au 27 novembre 2025,

      CONSIDÉRANT la menace,

      INVITE les pays membres à
                              ^ hint list-opening

      - reconnaître le problème ;

      - encourager la coopération.

      Adoptée
    `);
  });

  it('says nothing where practice is mixed', () => {
    checkFindings(`
      La 23^e^ Conférence générale des poids et mesures,

      considérant les obstacles au commerce,

      *prend acte*

      * des initiatives prises par le BIPM,

      * des réponses reçues des laboratoires.
    `);
  });

  it('writes the colon as the text writes its marks', () => {
    for (const lead of [';', ',', '.', '']) {
      checkFix('list-opening', list(lead), list(':'));
      checkFix('list-opening', council(lead === ';' ? ' ;' : lead), council(' :'));
    }
    checkFix('list-opening', council('\u00a0;'), council('\u00a0:'));
  });

  it('keeps line ends and markup', () => {
    const windows = (text: string): string => text.replaceAll('\n', '\r\n');
    checkFix('list-opening', windows(list(';')), windows(list(':')));
    const marked = (text: string): string => text.replace('Secretary-General', '*$&*');
    checkFix('list-opening', marked(list('')), marked(list(':')));
  });

  it('finds the mark at the end of hard-wrapped lines', () => {
    const wrapped = (text: string): string => text.replace('Requests the ', 'Requests the\n');
    checkFix('list-opening', wrapped(list(';')), wrapped(list(':')));
  });
});
