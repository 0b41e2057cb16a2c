/** square-brackets: wording that was not agreed in a text that is done. */
import { checkFindings } from '../support/findings.ts';

const OFF = { levels: { 'missing-title': 'off', 'citation-date': 'off' } } as const;

/** A finished text of the UN General Assembly with one decision. */
function finished(decision: string): string {
  return `A/RES/80/12\n\nThe General Assembly,\n\nNoting the report,\n\nDecides to ${decision}.\n`;
}

describe('square-brackets', () => {
  it('finds alternatives and words in brackets in a finished text', () => {
    checkFindings(
      `
      A/RES/80/12

      The General Assembly,

      Noting [with satisfaction] the report,
             ^^^^^^^^^^^^^^^^^^^ warning square-brackets

      Decides to convene [a meeting / two meetings] in Geneva.
                         ^^^^^^^^^^^^^^^^^^^^^^^^^^ warning square-brackets
    `,
      OFF,
    );
    checkFindings(
      `
      L’Assemblée générale de l’O.I.P.C.-INTERPOL, réunie en sa 89ème session à Istanbul (Turquie) du 23 au 25 novembre 2021,

      NOTANT le rapport,

      APPROUVE [le projet] [la version révisée du projet] d’accord.
               ^^^^^^^^^^^ warning square-brackets
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning square-brackets

      Adoptée
    `,
    );
  });

  it('finds a bracket without its other half', () => {
    checkFindings(
      `
      A/RES/80/12

      The General Assembly,

      Noting the report,

      Decides to convene [a meeting in Geneva.
                         ^ warning square-brackets
    `,
      OFF,
    );
  });

  it('reads over markup, escaped brackets and line breaks', () => {
    checkFindings(
      `
      A/RES/80/12

      *The General Assembly*,

      *Noting* the report,

      *Decides* to convene \\[a meeting\\] in Geneva.
                            ^^^^^^^^^^^^ warning square-brackets
    `,
      OFF,
    );
  });

  for (const decision of [
    'note the words “it are [sic] agreed” and “it was agreed […] in Geneva”',
    'note the report[1] and the annex [2] and the note [a]',
    'note the [report](https://example.org/report)',
    'establish a committee of the Council [“the Committee”]',
    'amend the Staff Rules (article 12 [annex 4] of the Rules) this year',
    'note the code [II.A/RPGA/GA/1996(2019)] of the rules',
    'apply article 3 [bis] of the Statute',
    'note the decision [resolution 70/1 of 25 September 2015] on goals',
    'decide[s] on it',
    'Accueillant] favorablement] le rapport',
  ]) {
    it(`leaves alone: ${decision}`, () => {
      checkFindings(finished(decision), OFF);
    });
  }

  it('lets drafts and texts of unknown standing have them', () => {
    checkFindings(`
      The General Assembly,

      Noting [with satisfaction] the report,

      Decides to act.
    `);
    checkFindings(
      `
      A/80/L.12

      Draft resolution

      The General Assembly,

      Noting [with satisfaction] the report,

      Decides to act.
    `,
      OFF,
    );
  });

  it('leaves the note above a UN title alone', () => {
    checkFindings(
      `
      A/RES/80/12

      Resolution adopted by the General Assembly on 5 December 2025

      [without reference to a Main Committee (A/80/L.8)]

      80/12. Oceans

      The General Assembly,

      Noting the report,

      Decides to act.
    `,
      OFF,
    );
  });
});
