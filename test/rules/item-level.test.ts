/** item-level: lists that skip a level of markers. */
import { checkFindings, checkFix } from '../support/findings.ts';

const list = (...markers: readonly string[]): string => {
  const items = markers.map(
    (marker, index) => `${marker} To do this${index === markers.length - 1 ? '.' : ';'}\n`,
  );
  return `The General Assembly,\n\nNoting the report,\n\n1. Decides to act;\n\n2. Requests the Secretary-General:\n\n${items.join('\n')}`;
};

describe('item-level', () => {
  it('points out a list of numerals straight under a clause, once', () => {
    checkFindings(`
      The General Assembly,

      Noting the report,

      1. Decides to act;

      2. Requests the Secretary-General:

      (i) To send out invitations;
      ^^^ hint item-level

      (ii) To receive the answers;

      (iii) To report on it.
    `);
  });

  it('points it out in French', () => {
    checkFindings(`
      Le Conseil de sécurité,

      Prenant note du rapport,

      1. Décide d’agir ;

      2. Prie le Secrétaire général :

      i) De désigner un représentant ;
      ^^ hint item-level

      ii) De l’en informer.
    `);
  });

  it('points out a level left out below an item', () => {
    checkFindings(`
      The General Assembly,

      Noting the report,

      1. Decides to act;

      2. Requests the Secretary-General:

      (a) To send out invitations:

      a. To all States;
      ^^ hint item-level

      b. To all observers;

      (b) To report on it.
    `);
  });

  it('is content with one level below the other', () => {
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

  it('knows the levels of the World Health Assembly', () => {
    checkFindings(`
      The Sixty-sixth World Health Assembly,

      Having considered the report,

      1. URGES Member States:

      (1) to act;

      (2) to report on it;

      2. REQUESTS the Director-General to help.
    `);
  });

  it('leaves bullets and markers alone that the body does not use', () => {
    checkFindings(list('–', '–', '–'));
    checkFindings(list('1)', '2)', '3)'));
  });

  it('says nothing of INTERPOL, whose markers vary', () => {
    checkFindings(`
      L’Assemblée générale d’INTERPOL, réunie en sa 93ème session à Marrakech (Maroc) du 24 au 27 novembre 2025,

      CONSIDÉRANT la menace,

      INVITE les pays membres à :

      i) reconnaître le problème ;

      ii) veiller à la suite.

      Adoptée
    `);
  });

  it('says nothing of adopted texts', () => {
    checkFindings(list('(i)', '(ii)'), { preset: 'official' });
  });

  it('marks the list as the level above', () => {
    checkFix('item-level', list('(i)', '(ii)', '(iii)'), list('(a)', '(b)', '(c)'));
    const windows = (text: string): string => text.replaceAll('\n', '\r\n');
    checkFix('item-level', windows(list('(i)', '(ii)')), windows(list('(a)', '(b)')));
  });
});
