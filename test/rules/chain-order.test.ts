/** chain-order: the markers of repetition in another order than the usual. */
import { checkFindings, checkFix } from '../support/findings.ts';

const recitals = (...keywords: readonly string[]): string =>
  `The General Assembly,\n\n${keywords.map((keyword) => `${keyword} the Charter,\n\n`).join('')}Decides to act.\n`;
const decisions = (...keywords: readonly string[]): string =>
  `The General Assembly,\n\nNoting it,\n\n${keywords.map((keyword, index) => `${index + 1}. ${keyword} to act;\n\n`).join('')}${keywords.length + 1}. Adopts the plan.\n`;

describe('chain-order', () => {
  it('points out the first marker out of order, and it alone', () => {
    checkFindings(`
      The General Assembly,

      Noting the cost,

      Noting further the delay,
      ^^^^^^^^^^^^^^ hint chain-order

      Noting also the risk,

      Decides to act.
    `);
  });

  it('points out a marker that comes twice', () => {
    checkFindings(`
      L’Assemblée générale,

      Rappelant la Charte,

      Rappelant également sa décision,

      Rappelant aussi le rapport,
      ^^^^^^^^^^^^^^^ hint chain-order

      Décide d’agir.
    `);
  });

  it('accepts a chain that begins anew', () => {
    checkFindings(
      recitals(
        'Noting',
        'Noting also',
        'Noting further',
        'Noting',
        'Noting also',
        'Noting further',
      ),
    );
  });

  it('accepts a skipped step where a body does not keep to the chain', () => {
    checkFindings(`
      The Security Council,

      Noting the report,

      1. Decides to act;

      2. Further decides to begin.
    `);
    checkFindings(`
      The General Assembly,

      Noting the report,

      1. Decides to act;

      2. Further decides to begin.
         ^^^^^^^^^^^^^^^ hint chain-order
    `);
  });

  it('accepts chains of other keywords between', () => {
    checkFindings(
      recitals('Noting', 'Noting also', 'Recalling', 'Recalling also', 'Noting further'),
    );
  });

  it('puts the whole row in order', () => {
    checkFix(
      'chain-order',
      recitals('Noting', 'Noting further', 'Noting also'),
      recitals('Noting', 'Noting also', 'Noting further'),
    );
    checkFix(
      'chain-order',
      decisions('Decides', 'Further decides', 'Also decides'),
      decisions('Decides', 'Also decides', 'Further decides'),
    );
    checkFix(
      'chain-order',
      decisions('Decides', 'Also decides', 'Also decides', 'Further decides'),
      decisions('Decides', 'Also decides', 'Further decides', 'Decides'),
    );
  });
});
