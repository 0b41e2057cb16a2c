/** doubled-part: an organ line or a note of adoption that stands twice. */
import { checkFindings, checkFix } from '../support/findings.ts';

describe('doubled-part', () => {
  it('finds the organ named twice, above the recitals or behind them', () => {
    checkFindings(`
      The General Assembly,

      The General Assembly,
      ^^^^^^^^^^^^^^^^^^^^^ warning doubled-part

      Noting the report,

      Decides to act.
    `);
    checkFindings(`
      Le Conseil de sécurité,

      Prenant note du rapport,

      Le Conseil de sécurité,
      ^^^^^^^^^^^^^^^^^^^^^^^ warning doubled-part

      Décide d’agir.
    `);
  });

  it('finds the note of adoption twice', () => {
    checkFindings(`
      L’Assemblée générale d’INTERPOL, réunie en sa 93ème session à Marrakech (Maroc) du 24 au 27 novembre 2025,

      CONSIDÉRANT la menace,

      APPROUVE le projet ;

      Adoptée
      ^^^^^^^ warning doubled-part

      INVITE les pays membres à le lire.

      Adoptée
    `);
  });

  it('accepts the organ at the head of every lettered part', () => {
    checkFindings(`
      A

      The General Assembly,

      Noting the report,

      Decides to act.

      B

      The General Assembly,

      Recalling its resolution 70/1 of 25 September 2015,

      Invites States to help.
    `);
  });

  it('accepts the organ in other words, and within a sentence', () => {
    checkFindings(`
      The General Assembly,

      Noting that the question was dealt with by
      The General Assembly, as its own report says,

      Decides to act.
    `);
  });

  it('takes the second line away with its blank line', () => {
    const organ =
      'L’Assemblée générale d’INTERPOL, réunie en sa 93ème session à Marrakech (Maroc) du 24 au 27 novembre 2025,';
    const text = (...lines: readonly string[]): string => `${lines.join('\r\n\r\n')}\r\n`;
    checkFix(
      'doubled-part',
      text(organ, organ, 'CONSIDÉRANT la menace,', 'APPROUVE le projet.', 'Adoptée'),
      text(organ, 'CONSIDÉRANT la menace,', 'APPROUVE le projet.', 'Adoptée'),
    );
    checkFix(
      'doubled-part',
      text(organ, 'CONSIDÉRANT la menace,', 'APPROUVE le projet.', '**Adoptée**', '**Adoptée**'),
      text(organ, 'CONSIDÉRANT la menace,', 'APPROUVE le projet.', '**Adoptée**'),
    );
    checkFix(
      'doubled-part',
      text(
        '*The General Assembly*,',
        '*The General Assembly*,',
        '*Noting* it,',
        '*Decides* to act.',
      ),
      text('*The General Assembly*,', '*Noting* it,', '*Decides* to act.'),
    );
  });
});
