/** opener-comma: the comma between the organ and its recitals. */
import { checkFindings } from '../support/findings.ts';

describe('opener-comma', () => {
  it('wants a comma behind the organ when recitals follow', () => {
    checkFindings(`
      The Security Council
      ^^^^^^^^^^^^^^^^^^^^ warning opener-comma

      Noting the report,

      1. Decides to act.
    `);
  });

  it('accepts the comma in markup, and a colon', () => {
    checkFindings(`
      *The Security Council*,

      *Noting* the report,

      1. *Decides* to act.
    `);
    checkFindings(`
      The General Assembly of the ICPO-INTERPOL, meeting in its 70th session in Budapest from 24 to 28 September 2001:

      RECALLING the Constitution,

      APPROVES the draft.
    `);
  });

  it('wants none when the decisions follow at once', () => {
    checkFindings(`
      The General Assembly

      1. Decides to act.
    `);
  });

  it('wants none when a section heading stands between', () => {
    checkFindings(`
      The General Assembly

      I

      Internal oversight

      Noting the report,

      1. Decides to act.
    `);
  });

  it('accepts a session formula behind the recitals', () => {
    checkFindings(`
      AGN/66/RES/6

      RECALLING the Constitution,

      NOTING the report,

      The ICPO-Interpol General Assembly, meeting in New Delhi from 15 to 21 October 1997 at its 66th session:

      APPROVES the draft.
    `);
  });
});
