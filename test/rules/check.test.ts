/** The door to the rules: severities, order, and texts that are no resolutions. */
import assert from 'node:assert/strict';
import { checkFindings, findingsIn } from '../support/findings.ts';

const TWO_FAULTS = `
      The General Assembly,

      Noting the report;
                       ^ warning clause-ending

      1. Decides to act;

      Recalling its resolution 70/1 of 25 September 2015,
      ^^^^^^^^^ error recital-after-operative

      2. Requests a report.
`;

describe('checking a text', () => {
  it('gives the findings of all rules in the order of the text', () => {
    checkFindings(TWO_FAULTS);
  });

  it('finds nothing in a text that is no resolution', () => {
    assert.deepEqual(findingsIn(''), []);
    assert.deepEqual(findingsIn('Dear colleague,\n\nRecalling our talk, I decide nothing.\n'), []);
    assert.deepEqual(findingsIn('# Notes\n\n- GA-2021-89-RES-\n- milk\n'), []);
  });

  it('takes the severities that people chose', () => {
    checkFindings(
      `
      The General Assembly,

      Noting the report;

      1. Decides to act;

      Recalling its resolution 70/1 of 25 September 2015,
      ^^^^^^^^^ hint recital-after-operative

      2. Requests a report.
    `,
      { levels: { 'recital-after-operative': 'hint', 'clause-ending': 'off' } },
    );
  });

  it('does not hold a body to a rule that is not its own, whatever the severity', () => {
    checkFindings(
      `
      La Quinzième Conférence générale des poids et mesures,

      *décide* d'ajouter le préfixe peta.
    `,
      { levels: { 'missing-part': 'error' } },
    );
  });

  it('fills every value into its messages', () => {
    for (const { message } of findingsIn(TWO_FAULTS.replace(/^ *\^.*$/gm, ''))) {
      assert.doesNotMatch(message, /[{}]/);
    }
  });
});
