/** keyword-case: keywords in another case than that of the body. */
import { checkFindings, checkFix } from '../support/findings.ts';

const INTERPOL =
  'L’Assemblée générale d’INTERPOL, réunie en sa 89ème session à Istanbul (Turquie) du 23 au 25 novembre 2021,';

describe('keyword-case', () => {
  it('finds small letters where the body writes capitals', () => {
    checkFindings(`
      ${INTERPOL}

      CONSIDÉRANT la menace,

      Profondément préoccupée par le coût,
      ^^^^^^^^^^^^^^^^^^^^^^^ hint keyword-case

      Approuve le projet.
      ^^^^^^^^ hint keyword-case
    `);
  });

  it('accepts small letters around the word that counts, and capitals without accents', () => {
    checkFindings(`
      ${INTERPOL}

      CONSIDERANT la menace,

      RAPPELANT le Statut,

      RAPPELANT également le Règlement,

      RECONNAISSANT en conséquence le coût et rappelant qu’il croît,

      APPROUVE le projet et demande qu’il soit publié.
    `);
  });

  it('finds capitals where the body writes one, and a number followed by a small letter', () => {
    checkFindings(`
      The General Assembly,

      NOTING the report,
      ^^^^^^ hint keyword-case

      1. Decides to act;

      2. adopts the plan.
         ^^^^^^ hint keyword-case
    `);
  });

  it('knows that the World Health Assembly writes its decisions in capitals', () => {
    checkFindings(`
      The Sixty-sixth World Health Assembly,

      Recalling resolution WHA65.4,

      1. Urges Member States to act;
         ^^^^^ hint keyword-case

      2. ADOPTS the plan.
    `);
  });

  it('says nothing of organs whose habit is not known', () => {
    checkFindings(
      `
      Résolution 4

      Le Collège des commissaires,

      CONSIDÉRANT la menace,

      Décide d’agir.
    `,
      { levels: { 'missing-title': 'off' } },
    );
  });

  it('is silent in adopted texts', () => {
    checkFindings(`${INTERPOL}\n\nConsidérant la menace,\n\nAPPROUVE le projet.\n`, {
      preset: 'official',
    });
  });

  it('writes the keyword as the body does, and nothing else', () => {
    const interpol = (keyword: string): string =>
      `${INTERPOL}\n\n${keyword} la menace,\n\nAPPROUVE le projet.\n`;
    checkFix('keyword-case', interpol('Considérant'), interpol('CONSIDÉRANT'));
    checkFix('keyword-case', interpol('**Ayant à l’esprit**'), interpol('**AYANT À L’ESPRIT**'));
    const un = (keyword: string): string =>
      `The General Assembly,\n\n${keyword} its resolution,\n\n1. Adopts the plan.\n`;
    checkFix('keyword-case', un('DEEPLY CONCERNED'), un('Deeply concerned'));
  });
});
