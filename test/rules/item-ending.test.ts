/** item-ending: the mark behind an item that is not the last. */
import { checkFindings, checkFix } from '../support/findings.ts';

const list = (first: string, second = ';', third = ';'): string =>
  `The General Assembly,\n\nNoting the report,\n\n1. Decides to act;\n\n2. Requests the Secretary-General:\n\n(a) To send out invitations${first}\n\n(b) To receive the answers${second}\n\n(c) To find a place${third}\n\n(d) To report on it.\n`;

const council = (first: string): string =>
  `Le Conseil de sécurité,\n\nPrenant note du rapport,\n\n1. Décide d’agir ;\n\n2. Prie le Secrétaire général :\n\na) De désigner un représentant${first}\n\nb) De le soutenir ;\n\nc) De l’en informer.\n`;

describe('item-ending', () => {
  it('finds a full stop, a comma among semicolons, and a colon that leads nothing in', () => {
    checkFindings(`
      The General Assembly,

      Noting the report,

      1. Decides to act;

      2. Requests the Secretary-General:

      (a) To send out invitations.
                                 ^ warning item-ending

      (b) To receive the answers;

      (c) To find a place,
                         ^ warning item-ending

      (d) To invite the observers;

      (e) To find the means:
                           ^ warning item-ending

      (f) To report on it.
    `);
  });

  it('finds an item that nothing closes, on its last word', () => {
    checkFindings(`
      Le Conseil de sécurité,

      Prenant note du rapport,

      1. Décide d’agir ;

      2. Prie le Secrétaire général :

      a) De désigner un représentant
                        ^^^^^^^^^^^^ warning item-ending

      b) De le soutenir ;

      c) De l’en informer.
    `);
  });

  it('finds a comma in a list of three, for decisions are told apart by semicolons', () => {
    checkFindings(`
      The General Assembly,

      Noting the report,

      1. Decides to act;

      2. Requests the Secretary-General:

      (a) To send out invitations,
                                 ^ warning item-ending

      (b) To receive the answers;

      (c) To report on it.
    `);
  });

  it('is content with semicolons, a linking word behind them, and items of items', () => {
    checkFindings(list(';', '; and'));
    checkFindings(council(' ;'));
    checkFindings(council(' ; et'));
    checkFindings(`
      The General Assembly,

      Noting the report,

      1. Decides to act;

      2. Requests the Secretary-General:

      (a) To send out invitations:

      (i) To all States;

      (ii) To all observers;

      (b) To report on it.
    `);
  });

  it('is content with commas throughout, and with sentences', () => {
    checkFindings(list(',', ',', ','));
    checkFindings(list('.', '.', '.'));
  });

  it('is content with commas in a recital', () => {
    checkFindings(`
      The General Assembly,

      Noting:

      (a) The report,

      (b) The work of the Commission,

      (c) The answers of States,

      Decides to act.
    `);
  });

  it('leaves the last item to clause-ending', () => {
    checkFindings(`
      The General Assembly,

      Noting the report,

      1. Requests the Secretary-General:

      (a) To send out invitations;

      (b) To report on it,
                         ^ warning clause-ending

      2. Decides to act.
    `);
  });

  it('is a hint for INTERPOL', () => {
    checkFindings(`
      L’Assemblée générale d’INTERPOL, réunie en sa 93ème session à Marrakech (Maroc) du 24 au 27 novembre 2025,

      CONSIDÉRANT la menace,

      INVITE les pays membres à :

      - reconnaître le problème ;
      - encourager la coopération.
                                 ^ hint item-ending
      - former leurs enquêteurs ;
      - veiller à la suite.

      Adoptée
    `);
  });

  it('closes the item as its neighbours close', () => {
    for (const mark of ['.', ',', ':', '']) checkFix('item-ending', list(mark), list(';'));
    checkFix('item-ending', list(',', ',', ';'), list(',', ',', ','));
    checkFix('item-ending', council(''), council(' ;'));
    checkFix('item-ending', council('.'), council(' ;'));
    checkFix('item-ending', council('\u00a0:'), council('\u00a0;'));
  });

  it('puts the mark before the word that links the next item', () => {
    checkFix('item-ending', list(', and'), list('; and'));
  });

  it('keeps line ends and markup', () => {
    const windows = (text: string): string => text.replaceAll('\n', '\r\n');
    checkFix('item-ending', windows(list('')), windows(list(';')));
    const marked = (text: string): string => text.replace('invitations', '*$&*');
    checkFix('item-ending', marked(list('')), marked(list(';')));
    checkFix(
      'item-ending',
      list('').replaceAll('\n\n(', '\n('),
      list(';').replaceAll('\n\n(', '\n('),
    );
  });
});
