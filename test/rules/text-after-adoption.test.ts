/** text-after-adoption: what stands behind the note of adoption. */
import { checkFindings, checkFix } from '../support/findings.ts';

const NOTE = '64th plenary meeting\n11 December 2024';

const assembly = (...lines: readonly string[]): string =>
  `The General Assembly,\n\nNoting the report,\n\n${lines.join('\n\n')}\n`;

describe('text-after-adoption', () => {
  it('finds a decision behind the note', () => {
    checkFindings(`
      The General Assembly,

      Noting the report,

      1. Decides to act;

      64th plenary meeting
      11 December 2024

      2. Invites States to help.
         ^^^^^^^ warning text-after-adoption
    `);
    checkFindings(`
      L’Assemblée générale d’INTERPOL, réunie en sa 93ème session à Marrakech (Maroc) du 24 au 27 novembre 2025,

      CONSIDÉRANT la menace,

      APPROUVE le projet ;

      Adoptée

      INVITE les pays membres à le lire.
      ^^^^^^ warning text-after-adoption
    `);
  });

  it('finds prose behind the note, on its first words', () => {
    checkFindings(`
      The General Assembly,

      Noting the report,

      Decides to act.

      64th plenary meeting
      11 December 2024

      The present text shall be sent to all Member States and to the observers.
      ^^^^^^^^^^^^^^^^^^^^^^ warning text-after-adoption
    `);
  });

  it('accepts an annex, signatures, notes and a comment', () => {
    checkFindings(
      assembly(
        'Decides to act.',
        NOTE,
        'Annex',
        'The plan of action covers all questions that States have raised in their answers.',
      ),
    );
    checkFindings(assembly('Decides to act.', NOTE, 'J. Smith, President'));
    checkFindings(
      assembly(
        'Decides to act.',
        NOTE,
        '<!-- the copy was made from the printed volume and read against the record -->',
      ),
    );
  });

  it('accepts lettered parts, each with its organ', () => {
    checkFindings(`
      A

      The General Assembly,

      Noting the report,

      Decides to act.

      64th plenary meeting
      11 December 2024

      B

      The General Assembly,

      Recalling its resolution 70/1 of 25 September 2015,

      Invites States to help.
    `);
  });

  it('says nothing of adopted texts', () => {
    checkFindings(assembly('1. Decides to act;', NOTE, '2. Invites States to help.'), {
      preset: 'official',
    });
  });

  it('moves the note to the end, and sets the marks right', () => {
    checkFix(
      'text-after-adoption',
      assembly('1. Decides to act.', NOTE, '2. Invites States to help.'),
      assembly('1. Decides to act;', '2. Invites States to help.', NOTE),
    );
    checkFix(
      'text-after-adoption',
      assembly('1. Decides to act;', NOTE, '2. Invites States:', '(a) To help;', '(b) To act.'),
      assembly('1. Decides to act;', '2. Invites States:', '(a) To help;', '(b) To act.', NOTE),
    );
  });

  it('keeps line ends, markup, and what stands behind the last clause', () => {
    const windows = (text: string): string => text.replaceAll('\n', '\r\n');
    checkFix(
      'text-after-adoption',
      windows(assembly('1. *Decides* to act;', `**${NOTE}**`, '2. *Invites* States to help.')),
      windows(assembly('1. *Decides* to act;', '2. *Invites* States to help.', `**${NOTE}**`)),
    );
  });
});
