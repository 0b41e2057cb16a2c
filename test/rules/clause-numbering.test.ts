/** clause-numbering: printed numbers that skip, repeat or go back. */
import { checkFindings } from '../support/findings.ts';

/** A text whose decisions carry these numbers; an empty one is printed without. */
function numbered(...lines: readonly string[]): string {
  const clauses = lines.map((line, index) =>
    line.includes('^') || !/^\d|^$/.test(line)
      ? line
      : `${line}${line === '' ? '' : ' '}Requests a report${index === lines.length - 1 ? '.' : ';'}\n`,
  );
  return `The General Assembly,\n\nNoting the report,\n\n${clauses.join('\n')}\n`;
}

describe('clause-numbering', () => {
  it('accepts numbers in order', () => {
    checkFindings(numbered('1.', '2.', '3.'));
  });

  it('finds a number that is skipped, once', () => {
    checkFindings(`
      The General Assembly,

      Noting the report,

      1. Decides to act;

      3. Requests a report;
      ^^ warning clause-numbering

      4. Invites States to help.
    `);
  });

  it('finds a number that stands twice, once', () => {
    checkFindings(`
      The General Assembly,

      Noting the report,

      1. Decides to act;

      2. Requests a report;

      2. Invites States to help;
      ^^ warning clause-numbering

      3. Thanks the Secretary-General.
    `);
  });

  it('takes a wrong number between right ones for a slip', () => {
    checkFindings(`
      The General Assembly,

      Noting the report,

      1. Decides to act;

      7. Requests a report;
      ^^ warning clause-numbering

      3. Invites States to help.
    `);
  });

  it('reports clauses that have changed places once', () => {
    checkFindings(`
      The General Assembly,

      Noting the report,

      1. Decides to act;

      3. Requests a report;
      ^^ warning clause-numbering

      2. Invites States to help;

      4. Thanks the Secretary-General.
    `);
  });

  it('lets a section go on counting or start again', () => {
    checkFindings(`
      The General Assembly,

      Noting the report,

      1. Decides to act;

      2. Requests a report;

      Capacity-building

      3. Invites States to help;

      Review

      1. Thanks the Secretary-General.
    `);
  });

  it('lets numbers start again where a second series goes on', () => {
    checkFindings(numbered('1.', '2.', '1.', '2.'));
  });

  it('does not miss a first number, nor one that a clause has lost', () => {
    checkFindings(numbered('2.', '3.'));
    checkFindings(numbered('1.', '', '3.'));
  });

  it('does not miss a number that stands inside the clause before', () => {
    checkFindings(`
      The General Assembly,

      Noting the report,

      1. Decides to act; 2. Requests a report;

      3. Invites States to help.
    `);
  });

  it('does not miss the number of a clause that stands in the wrong part', () => {
    checkFindings(`
      The General Assembly,

      2. Requests a report;
         ^^^^^^^^ error operative-before-preamble

      Noting the report,

      Recalling its resolution 70/1 of 25 September 2015,

      1. Decides to act;

      3. Invites States to help.
    `);
  });
});
