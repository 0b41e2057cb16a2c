/** self-citation: a clause that cites the code of its own text. */
import { checkFindings, checkFix, type CheckOptions } from '../support/findings.ts';

/** A UN text with this operative clause. */
function deciding(words: string): string {
  return `
      A/RES/79/136

      The General Assembly,

      Recalling its resolution 77/20 of 21 November 2022,

      1. ${words};

      2. Invites Member States to take part.
  `;
}

/** Whether a day is given is another rule's matter. */
const OPTIONS: CheckOptions = { levels: { 'citation-date': 'off' } };

describe('self-citation', () => {
  it('finds the code of the text under another form', () => {
    checkFindings(
      `
      AG-2012-RES-08

      Objet : Points de contact

      L’Assemblée générale d’INTERPOL, réunie en sa 81ème session à Rome (Italie) du 5 au 8 novembre 2012,

      RAPPELANT l’article 41 du Statut,

      APPROUVE la diffusion de la résolution GA-2012-81-RES-08.
                                             ^^^^^^^^^^^^^^^^^ warning self-citation
    `,
      { levels: { 'report-without-date': 'off' } },
    );
  });

  it('finds it in a recital, too', () => {
    checkFindings(
      `
      A/RES/79/136

      The General Assembly,

      Recalling its resolution 79/136 of 6 December 2024,
                               ^^^^^^ warning self-citation

      1. Decides to convene a meeting;

      2. Invites Member States to take part.
    `,
      OPTIONS,
    );
  });

  for (const words of [
    'Decides to publish the present resolution',
    'Decides to publish its resolution 79/137 of 6 December 2024',
    'Decides to publish Human Rights Council resolution 79/136 of 6 December 2024',
  ]) {
    it(`accepts “${words}”`, () => {
      checkFindings(deciding(words), OPTIONS);
    });
  }

  it('leaves a text alone that has its code from its file name only', () => {
    checkFindings(
      `
      The General Assembly,

      Recalling its resolution 70/1 of 25 September 2015,

      1. Decides to convene a meeting;

      2. Invites Member States to take part.
    `,
      { hint: { fileName: 'follow-up to A_RES_70_1.txt' } },
    );
  });

  for (const [before, after] of [
    ['resolution 79/136', 'the present resolution'],
    ['its resolution 79/136 of 6 December 2024', 'the present resolution'],
    ['the resolution A/RES/79/136', 'the present resolution'],
  ] as const) {
    it(`writes “${after}” for “${before}”`, () => {
      const text = (words: string): string => deciding(`Decides that ${words} shall be published`);
      checkFix('self-citation', text(before), text(after), OPTIONS);
    });
  }

  it('agrees with the noun in French', () => {
    const text = (words: string): string => `
      GA-2025-93-RES-03

      Objet : Points de contact

      L’Assemblée générale d’INTERPOL, réunie en sa 93ème session à Marrakech (Maroc) du 24 au 27 novembre 2025,

      RAPPELANT l’article 41 du Statut,

      APPROUVE la publication de ${words}.
    `;
    checkFix(
      'self-citation',
      text('la résolution GA-2025-93-RES-03'),
      text('la présente résolution'),
    );
    checkFix(
      'self-citation',
      text('sa résolution\n      GA-2025-93-RES-03'),
      text('la présente résolution'),
    );
  });
});
