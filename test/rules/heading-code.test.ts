/** heading-code: the number of the heading and the session of the head against the code. */
import { checkFindings, checkFix } from '../support/findings.ts';

/** An INTERPOL text of the 86th session with these lines at its head. */
function headed(...lines: readonly string[]): string {
  return `
      ${lines.join('\n\n      ')}

      Objet : Accord

      L’Assemblée générale d’INTERPOL, réunie en sa 86ème session à Beijing (Chine) du 26 au 29 septembre 2017,

      RAPPELANT l’article 41 du Statut,

      APPROUVE le projet.
  `;
}

describe('heading-code', () => {
  it('finds a heading with another number than the code', () => {
    checkFindings(`
      ## Résolution N° 8
                       ^ warning heading-code

      GA-2017-86-RES-09

      Objet : Accord

      L’Assemblée générale d’INTERPOL, réunie en sa 86ème session à Beijing (Chine) du 26 au 29 septembre 2017,

      RAPPELANT l’article 41 du Statut,

      APPROUVE le projet.
    `);
  });

  it('finds it in the Security Council, whose headings are codes', () => {
    checkFindings(`
      S/RES/1029 (1995)

      Résolution 1028 (1995)
                 ^^^^ warning heading-code

      Le Conseil de sécurité,

      Rappelant la Charte,

      1. Décide de proroger le mandat ;

      2. Décide de rester saisi de la question.
    `);
  });

  it('finds a session line that is not that of the code', () => {
    checkFindings(`
      A/RES/79/136

      Seventy-eighth session
      ^^^^^^^^^^^^^^^^^^^^^^ warning heading-code

      Resolution adopted by the General Assembly

      79/136. Cooperation with INTERPOL

      The General Assembly,

      Recalling its resolution 77/20 of 21 November 2022,

      1. Decides to convene a meeting;

      2. Invites Member States to take part.
    `);
  });

  for (const lines of [
    ['Résolution N° 9', 'GA-2017-86-RES-09'],
    ['Résolution nº 09', 'GA-2017-86-RES-9'],
    ['RÉSOLUTION', 'GA-2017-86-RES-09'],
    ['RESOLUTION N° GA-2017-86-RES-09'],
    ['Résolution n° 9'],
  ]) {
    it(`accepts ${lines.join(' over ')}`, () => {
      checkFindings(headed(...lines));
    });
  }

  it('accepts a session in the words of a title', () => {
    checkFindings(`
      A/RES/78/104

      Seventy-eighth session

      78/104. Report of the Commission on the work of its fifty-sixth session

      The General Assembly,

      Recalling its resolution 77/20 of 21 November 2022,

      1. Decides to convene a meeting;

      2. Invites Member States to take part.
    `);
  });

  it('gives the heading the number of the code', () => {
    const code = 'GA-2017-86-RES-12';
    checkFix('heading-code', headed('Résolution n° 8', code), headed('Résolution n° 12', code));
    checkFix('heading-code', headed('Résolution n° 08', code), headed('Résolution n° 12', code));
  });
});
