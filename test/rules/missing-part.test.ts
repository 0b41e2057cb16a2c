/** missing-part: organ, preamble, operative part. */
import { checkFindings, checkFix } from '../support/findings.ts';

describe('missing-part', () => {
  it('asks for the recitals that a comma behind the organ announces', () => {
    checkFindings(`
      The General Assembly,
      ^^^^^^^^^^^^^^^^^^^^ warning missing-part

      1. Decides to act;

      2. Requests a report.
    `);
  });

  it('accepts a text without preamble when no comma announces one', () => {
    checkFindings(`
      The General Assembly

      1. Decides to act;

      2. Requests a report.
    `);
  });

  it('takes decisions that do not begin with number 1 for an excerpt', () => {
    checkFindings(`
      The General Assembly,

      7. Decides to act;

      8. Requests a report.
    `);
  });

  it('asks for the decisions behind the last recital', () => {
    checkFindings(`
      Le Conseil de sécurité,

      Rappelant sa résolution 1373 (2001),

      Prenant note du rapport,
      ^^^^^^^^^^^^ warning missing-part
    `);
  });

  it('asks for the organ of a text that has a code of its own', () => {
    checkFindings(`
      GA-2021-89-RES-11

      CONSIDÉRANT la menace,
      ^^^^^^^^^^^ warning missing-part

      APPROUVE le projet.
    `);
  });

  it('accepts an organ that stands on one line with the title', () => {
    checkFindings(`
      WHA66.24 eHealth The Sixty-sixth World Health Assembly, having met in Geneva,

      Recalling resolution WHA58.28 on eHealth,

      URGES Member States to act.
    `);
  });

  it('leaves an excerpt without organ, heading and code alone', () => {
    checkFindings(`
      Recalling its resolution 1373 (2001),

      Noting the report,

      Decides to act.
    `);
  });

  it('leaves the Conference on Weights and Measures alone, which often gives no reasons', () => {
    checkFindings(`
      La Quinzième Conférence générale des poids et mesures,

      *décide* d'ajouter à la liste des préfixes le préfixe peta.
    `);
  });

  it('asks for the organ of a body that no profile describes', () => {
    checkFindings(`
      Résolution 1028 (1995)
      du 8 décembre 1995

      Rappelant ses résolutions sur la question,
      ^^^^^^^^^ warning missing-part

      Notant la menace,

      Décide d’agir.
    `);
    checkFindings(`
      Resolution 7

      The Council of the Alliance,

      Recalling the treaty,

      Noting the report,

      Decides to act.
    `);
  });

  it('takes the comma away that announces what is not there', () => {
    const council = (comma: string): string =>
      `*Le Conseil de sécurité*${comma}\r\n\r\n1. *Décide* d’agir ;\r\n\r\n2. *Décide* de rester saisi de la question.\r\n`;
    checkFix('missing-part', council(','), council(''));
  });
});
