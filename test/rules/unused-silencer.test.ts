/** unused-silencer: comments that silence nothing. */
import { checkFindings, checkFix } from '../support/findings.ts';

const RULE = 'unused-silencer';

describe('unused-silencer', () => {
  it('finds a rule that has nothing to say there', () => {
    checkFindings(`
      The General Assembly,

      <!-- resolution-ignore clause-ending, keyword-form -->
                                            ^^^^^^^^^^^^ hint unused-silencer

      Noting the report;

      Decides to act.
    `);
  });

  it('takes out the name alone where another one is needed', () => {
    checkFix(
      RULE,
      `
      The General Assembly,

      <!-- resolution-ignore clause-ending, keyword-form -->

      Noting the report;

      Decides to act.
    `,
      `
      The General Assembly,

      <!-- resolution-ignore clause-ending -->

      Noting the report;

      Decides to act.
    `,
    );
    checkFix(
      RULE,
      `
      The General Assembly,

      <!-- resolution-ignore keyword-form clause-ending -->

      Noting the report;

      Decides to act.
    `,
      `
      The General Assembly,

      <!-- resolution-ignore clause-ending -->

      Noting the report;

      Decides to act.
    `,
    );
  });

  it('takes out the comment with its line, whatever ends the lines', () => {
    for (const end of ['\n', '\r\n']) {
      checkFix(
        RULE,
        [
          'The General Assembly,',
          '',
          '  <!-- resolution-ignore clause-ending -->',
          '',
          'Noting the report,',
          '',
          'Decides to act.',
          '',
        ].join(end),
        ['The General Assembly,', '', 'Noting the report,', '', 'Decides to act.', ''].join(end),
      );
    }
    checkFix(
      RULE,
      'The General Assembly,\n\n<!-- resolution-ignore clause-ending -->\nNoting the report,\n\nDecides to act.\n',
      'The General Assembly,\n\nNoting the report,\n\nDecides to act.\n',
    );
    checkFix(
      RULE,
      '<!-- resolution-ignore-file clause-ending -->\n\nThe General Assembly,\n\nNoting the report,\n\nDecides to act.\n',
      'The General Assembly,\n\nNoting the report,\n\nDecides to act.\n',
    );
    checkFix(
      RULE,
      'The General Assembly,\n\nNoting the report, <!-- resolution-ignore clause-ending -->\n\nDecides to act.\n',
      'The General Assembly,\n\nNoting the report,\n\nDecides to act.\n',
    );
  });

  it('takes out the end of the stretch as well', () => {
    checkFix(
      RULE,
      `
      The General Assembly,

      <!-- resolution-ignore-start clause-ending -->

      Noting the report,

      <!-- resolution-ignore-end clause-ending -->

      Decides to act.
    `,
      `
      The General Assembly,

      Noting the report,

      Decides to act.
    `,
    );
  });

  it('finds an end that nothing begins, be it the only comment there is', () => {
    checkFindings(`
      The General Assembly,

      Noting the report,

      <!-- resolution-ignore-end clause-ending -->
                                 ^^^^^^^^^^^^^ hint unused-silencer

      Decides to act.
    `);
    checkFindings(`
      The General Assembly,

      <!-- resolution-ignore-start clause-ending -->

      Noting the report;

      <!-- resolution-ignore-end clause-ending keyword-form -->
                                               ^^^^^^^^^^^^ hint unused-silencer

      Recalling the work,

      <!-- resolution-ignore-end clause-ending -->
                                 ^^^^^^^^^^^^^ hint unused-silencer

      Decides to act.
    `);
    checkFix(
      RULE,
      `
      The General Assembly,

      Noting the report,

      <!-- resolution-ignore-end clause-ending -->

      Decides to act.
    `,
      `
      The General Assembly,

      Noting the report,

      Decides to act.
    `,
    );
  });

  it('counts a rule as needed that is turned off', () => {
    checkFindings(
      `
      The General Assembly,

      <!-- resolution-ignore clause-ending -->

      Noting the report,

      Decides to act.
    `,
      { levels: { 'clause-ending': 'off' } },
    );
  });

  it('leaves unknown names to the rule about them, and can itself be silenced', () => {
    checkFindings(
      `
      The General Assembly,

      <!-- resolution-ignore-file unused-silencer -->
      <!-- resolution-ignore clause-ending no-such-rule -->

      Noting the report,

      Decides to act.
    `,
      { levels: { 'unknown-rule': 'off' } },
    );
  });
});
