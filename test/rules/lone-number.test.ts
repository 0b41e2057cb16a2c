/** lone-number: the number of the only operative clause. */
import { checkFindings, checkFix } from '../support/findings.ts';

const assembly = (clause: string): string =>
  `The General Assembly,\n\nNoting the report,\n\n${clause}\n`;

describe('lone-number', () => {
  it('points out the number of the only operative clause', () => {
    checkFindings(`
      The General Assembly,

      Noting the report,

      1. Decides to act.
      ^^ hint lone-number
    `);
    checkFindings(`
      Le Conseil de sécurité,

      Prenant note du rapport,

      1. Décide d’agir.
      ^^ hint lone-number
    `);
  });

  it('is content without it, and with a second clause', () => {
    checkFindings(assembly('Decides to act.'));
    checkFindings(assembly('1. Decides to act;\n\n2. Invites States to help.'));
  });

  it('says nothing of a number that is not the first: the text is an excerpt', () => {
    checkFindings(assembly('3. Decides to act.'));
  });

  it('leaves INTERPOL to numbering-habit', () => {
    checkFindings(`
      L’Assemblée générale d’INTERPOL, réunie en sa 93ème session à Marrakech (Maroc) du 24 au 27 novembre 2025,

      CONSIDÉRANT la menace,

      1. APPROUVE le projet.
      ^^ hint numbering-habit

      Adoptée
    `);
  });

  it('says nothing of adopted texts', () => {
    checkFindings(assembly('1. Decides to act.'), { preset: 'official' });
  });

  it('takes the number away with its space and its own markup', () => {
    checkFix('lone-number', assembly('1. Decides to act.'), assembly('Decides to act.'));
    checkFix('lone-number', assembly('1.\u00a0*Decides* to act.'), assembly('*Decides* to act.'));
    checkFix('lone-number', assembly('**1.** *Decides* to act.'), assembly('*Decides* to act.'));
    checkFix(
      'lone-number',
      assembly('1. Decides:\n\n(a) To act;\n\n(b) To begin.').replaceAll('\n', '\r\n'),
      assembly('Decides:\n\n(a) To act;\n\n(b) To begin.').replaceAll('\n', '\r\n'),
    );
  });
});
