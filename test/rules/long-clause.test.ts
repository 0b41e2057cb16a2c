/** long-clause: clauses above the length that people chose. */
import { checkFindings } from '../support/findings.ts';

describe('long-clause', () => {
  it('counts the words of each clause', () => {
    checkFindings(
      `
      The General Assembly,

      Noting the report and the work of the Commission on it,
      ^^^^^^ hint long-clause

      1. Decides to act;

      2. Requests the Secretary-General to convene a meeting of all States.
         ^^^^^^^^ hint long-clause
    `,
      { longestClause: 9 },
    );
  });

  it('judges a list by its longest item', () => {
    checkFindings(
      `
      The General Assembly,

      Noting the report,

      1. Decides to act;

      2. Requests the Secretary-General:

      (a) To convene a meeting of States;

      (b) To publish the report in May;

      (c) To ask for views on it.
    `,
      { longestClause: 9 },
    );
  });

  it('counts no markup and no comment', () => {
    checkFindings(
      `
      *The General Assembly*,

      *Noting* <!-- these words are nobody's business here --> the report,

      *Decides* **to** act.
    `,
      { longestClause: 4 },
    );
  });

  it('says nothing of adopted texts', () => {
    checkFindings('The General Assembly,\n\nNoting the report,\n\nDecides to act.\n', {
      longestClause: 1,
      preset: 'official',
    });
  });
});
