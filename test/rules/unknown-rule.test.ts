/** unknown-rule: comments that silence a rule which does not exist. */
import assert from 'node:assert/strict';
import { checkFindings, checkFix, messagesIn } from '../support/findings.ts';

describe('unknown-rule', () => {
  it('finds the name, and mends it to the one that is near', () => {
    checkFindings(`
      The General Assembly,

      <!-- resolution-ignore clause-endng -->
                             ^^^^^^^^^^^^ warning unknown-rule

      Noting the report,

      Decides to act.
    `);
    checkFix(
      'unknown-rule',
      `
      The General Assembly,

      <!-- resolution-ignore-file clause-ending Keyword_Form -->

      Affirms the report;

      Noting the report;

      Decides to act.
    `,
      `
      The General Assembly,

      <!-- resolution-ignore-file clause-ending keyword-form -->

      Affirms the report;

      Noting the report;

      Decides to act.
    `,
      { levels: { 'keyword-form': 'off', 'operative-before-preamble': 'off' } },
    );
  });

  it('reads every kind of comment', () => {
    checkFindings(`
      <!-- resolution-ignore-file everything -->
                                  ^^^^^^^^^^ warning unknown-rule
      The General Assembly,

      <!-- resolution-ignore-start mine, clause-ending -->
                                   ^^^^ warning unknown-rule

      Noting the report;

      <!-- resolution-ignore-end mine, clause-ending -->
                                 ^^^^ warning unknown-rule

      Decides to act.
    `);
  });

  it('finds comments that name no rule, and kinds that there are not', () => {
    checkFindings(`
      The General Assembly,

      <!-- resolution-ignore -->
      ^^^^^^^^^^^^^^^^^^^^^^^^^^ warning unknown-rule

      Noting the report,

      <!-- resolution-ignore-line clause-ending -->
           ^^^^^^^^^^^^^^^^^^^^^^ warning unknown-rule

      Decides to act.
    `);
  });

  it('does not guess what is far from every name', () => {
    const [message] = messagesIn(`
      The General Assembly,

      <!-- resolution-ignore the-whole-lot -->

      Noting the report,

      Decides to act.
    `);
    assert.match(message ?? '', /Take the name from the finding/);
  });

  it('leaves other comments alone', () => {
    checkFindings(`
      The General Assembly,

      <!-- to be discussed: resolution-ignore nothing -->

      Noting the report,

      <!-- resolution-ignored by nobody -->

      Decides to act.
    `);
  });
});
