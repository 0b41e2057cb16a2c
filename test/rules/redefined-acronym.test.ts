/** redefined-acronym: short names that are introduced a second time. */
import { checkFindings, checkFix } from '../support/findings.ts';

describe('redefined-acronym', () => {
  it('finds the second introduction', () => {
    checkFindings(`
      The General Assembly,

      Noting the Office for Disarmament Affairs (ODA),

      Decides to help the Office for Disarmament Affairs (ODA) in its work.
                                                          ^^^ hint redefined-acronym
    `);
  });

  it('takes the second bracket away and leaves the name', () => {
    checkFix(
      'redefined-acronym',
      `
      The General Assembly,\r
      \r
      Noting the Office for Disarmament Affairs (ODA),\r
      \r
      Decides to help the *Office for Disarmament Affairs* (ODA) in its work.\r
    `,
      `
      The General Assembly,\r
      \r
      Noting the Office for Disarmament Affairs (ODA),\r
      \r
      Decides to help the *Office for Disarmament Affairs* in its work.\r
    `,
    );
    checkFix(
      'redefined-acronym',
      `
      Le Conseil de sécurité,

      Notant l’action du Bureau intégré des Nations Unies (BINU),

      Décide de proroger le mandat du Bureau intégré des Nations
      Unies (BINU) pour six mois.
    `,
      `
      Le Conseil de sécurité,

      Notant l’action du Bureau intégré des Nations Unies (BINU),

      Décide de proroger le mandat du Bureau intégré des Nations
      Unies pour six mois.
    `,
    );
  });

  it('does not count the title', () => {
    checkFindings(`
      Résolution N° 8

      Objet : Accord avec l’Union internationale des télécommunications (UIT)

      L’Assemblée générale de l’O.I.P.C.-INTERPOL, réunie en sa 89ème session à Istanbul (Turquie) du 23 au 25 novembre 2021,

      NOTANT l’appui de l’Union internationale des télécommunications (UIT),

      APPROUVE le projet d’accord.

      Adoptée
    `);
  });

  it('leaves other things in the same brackets alone', () => {
    checkFindings(
      `
      The General Assembly,

      Noting the Office for Disarmament Affairs (ODA) and the Overseas Agency (ODA),

      Decides to appoint an Assistant GS (ODA) and an Auditor GS (ODA).
    `,
      { levels: { 'undefined-acronym': 'off' } },
    );
  });

  it('lets each section introduce its own names', () => {
    checkFindings(`
      The General Assembly,

      Noting the report,

      I

      Internal oversight

      1. Notes the Office for Disarmament Affairs (ODA);

      II

      Budget

      2. Notes the Office for Disarmament Affairs (ODA).
    `);
  });

  it('says nothing of adopted texts', () => {
    checkFindings(
      `
      The General Assembly,

      Noting the Office for Disarmament Affairs (ODA),

      Decides to help the Office for Disarmament Affairs (ODA).
    `,
      { preset: 'official' },
    );
  });
});
