/** foreign-keyword: a keyword of another language. */
import { checkFindings, checkFix } from '../support/findings.ts';

const INTERPOL =
  'L’Assemblée générale d’INTERPOL, réunie en sa 89ème session à Istanbul (Turquie) du 23 au 25 novembre 2021,';

const french = (keyword: string): string =>
  `${INTERPOL}\n\n${keyword} le Statut,\n\nNOTANT la menace,\n\nAPPROUVE le projet.\n`;
const english = (keyword: string): string =>
  `The General Assembly,\n\nNoting the report,\n\n1. Adopts the plan;\n\n2. ${keyword} States to act.\n`;

describe('foreign-keyword', () => {
  it('finds an English keyword in a French text', () => {
    checkFindings(
      `
      ${INTERPOL}

      RECALLING le Statut,
      ^^^^^^^^^ warning foreign-keyword

      CONSIDÉRANT la menace,

      APPROUVE le projet ;

      REQUESTS les pays membres de coopérer.
      ^^^^^^^^ warning foreign-keyword
    `,
      // An unknown word in capitals looks like an acronym, too.
      { levels: { 'undefined-acronym': 'off' } },
    );
  });

  it('finds a French keyword in an English text, with its modifiers', () => {
    checkFindings(`
      The General Assembly,

      Profondément préoccupée par la menace,
      ^^^^^^^^^^^^^^^^^^^^^^^ warning foreign-keyword

      Noting the report,

      1. Prie instamment States to act;
         ^^^^^^^^^^^^^^^ warning foreign-keyword

      2. Adopts the plan.
    `);
  });

  it('finds “Decides” in French, which is no plural of “décidé”', () => {
    checkFindings(`
      Le Conseil de sécurité,

      Notant la menace,

      1. Decides d’agir ;
         ^^^^^^^ warning foreign-keyword

      2. Demande aux États de coopérer.
    `);
  });

  it('leaves words alone that both languages have', () => {
    for (const word of ['Sanctions', 'Pays', 'Notes']) {
      checkFindings(
        `Le Conseil de sécurité,\n\nNotant la menace,\n\n1. Décide d’agir :\n\n2. ${word} de la liste.\n`,
      );
    }
    checkFindings(english('Relevant'));
  });

  it('takes a word that is a letter away from an own keyword for a slip', () => {
    checkFindings(`
      The General Assembly,

      Noting the report,

      1. Adopts the plan;

      2. Encourage States to act.
         ^^^^^^^^^ warning misspelt-keyword
    `);
  });

  it('puts the one equivalent in its place', () => {
    checkFix('foreign-keyword', french('RECALLING'), french('RAPPELANT'));
    checkFix('foreign-keyword', english('Félicite'), english('Congratulates'));
  });
});
