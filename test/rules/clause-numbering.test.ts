/** clause-numbering: printed numbers that skip, repeat or go back. */
import assert from 'node:assert/strict';
import { checkFindings, checkFix, findingsIn } from '../support/findings.ts';

const DECISIONS = [
  'Decides to act',
  'Invites States to help',
  'Encourages the Commission',
  'Thanks the Secretary-General',
];

/** A text whose decisions carry these numbers. */
function numbered(...numbers: readonly string[]): string {
  const last = numbers.length - 1;
  const clauses = numbers.map(
    (number, index) => `${number} ${DECISIONS[index] ?? ''}${index === last ? '.' : ';'}\n`,
  );
  return `The General Assembly,\n\nNoting the report,\n\n${clauses.join('\n')}`;
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

  it('lets numbers start again where a second series begins behind a full stop', () => {
    checkFindings(numbered('1.', '2.', '1.', '2.').replace('help;', 'help.'));
  });

  it('finds numbers that start again within the sentence', () => {
    checkFindings(`
      The General Assembly,

      Noting the report,

      1. Decides to act;

      2. Invites States to help;

      1. Encourages the Commission;
      ^^ warning clause-numbering

      2. Thanks the Secretary-General.
    `);
    checkFix(
      'clause-numbering',
      numbered('1.', '2.', '1.', '2.'),
      numbered('1.', '2.', '3.', '4.'),
    );
  });

  it('does not miss a first number, nor one that a clause has lost', () => {
    checkFindings(numbered('2.', '3.'));
    checkFindings(`
      The General Assembly,

      Noting the report,

      1. Decides to act;

      Invites States to help;
      ^^^^^^^ warning numbering-habit

      3. Thanks the Secretary-General.
    `);
  });

  it('gives a number that was put in later no place in the sequence', () => {
    checkFindings(numbered('1.', '2.', '2 bis.', '3.'));
  });

  it('renumbers from the fault on', () => {
    checkFix('clause-numbering', numbered('1.', '3.', '4.'), numbered('1.', '2.', '3.'));
    checkFix(
      'clause-numbering',
      numbered('1.', '2.', '2.', '3.'),
      numbered('1.', '2.', '3.', '4.'),
    );
    checkFix('clause-numbering', numbered('1.', '7.', '3.'), numbered('1.', '2.', '3.'));
    checkFix(
      'clause-numbering',
      numbered('1.', '3.', '2.', '4.'),
      numbered('1.', '2.', '3.', '4.'),
    );
  });

  it('writes the figures alone, whatever surrounds them', () => {
    checkFix(
      'clause-numbering',
      numbered('**1.**', '**3.**').replaceAll('\n', '\r\n'),
      numbered('**1.**', '**2.**').replaceAll('\n', '\r\n'),
    );
  });

  it('does not call renumbering safe where the text cites the numbers', () => {
    const text = (first: string, second: string): string =>
      numbered('1.', first, second).replace('Commission', 'Commission, as in paragraph 3 above');
    checkFix('clause-numbering', text('3.', '4.'), text('2.', '3.'));
    const [finding] = findingsIn(text('3.', '4.'));
    assert.equal(finding?.fix?.isSafe, false);
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
