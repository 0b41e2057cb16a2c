/** clause-ending: the mark that closes a clause. */
import { checkFindings } from '../support/findings.ts';

describe('clause-ending', () => {
  it('wants a comma behind a recital, on the mark that stands there', () => {
    checkFindings(`
      The General Assembly,

      Recalling its resolution 70/1 of 25 September 2015;
                                                        ^ warning clause-ending

      Noting the report.
                       ^ warning clause-ending

      Decides to act.
    `);
  });

  it('shows the last word of a clause that no mark closes', () => {
    checkFindings(`
      The General Assembly,

      Noting the report of the Secretary-General
                               ^^^^^^^^^^^^^^^^^ warning clause-ending

      Decides to act.
    `);
  });

  it('wants a semicolon behind a decision and a full stop behind the last', () => {
    checkFindings(`
      Le Conseil de sécurité,

      Prenant note du rapport,

      1. Condamne les attaques.
                              ^ warning clause-ending

      2. Décide d’agir ;
                       ^ warning clause-ending
    `);
  });

  it('judges a clause with items by the last of them', () => {
    checkFindings(`
      The General Assembly,

      Noting the report,

      1. Requests the Secretary-General:

      (a) To report;

      (b) To inform States.
                          ^ warning clause-ending

      2. Decides to act.
    `);
  });

  it('accepts a colon before a list, and a list whose last item ends the text', () => {
    checkFindings(`
      L'Assemblée générale de l'OIPC - INTERPOL, réunie en sa 93^{ème} session à Marrakech (Maroc) du 24 au 27 novembre 2025,

      CONSIDÉRANT la menace,

      INVITE les pays membres à :

      - reconnaître le problème;
      - 2. encourager la coopération ;
      - 3. veiller à la suite.

      Adoptée : 134 voix pour, 0 contre et 5 abstentions
    `);
  });

  it('accepts the semicolons of the World Health Assembly, and its comma before the decisions', () => {
    checkFindings(`
      The Sixty-sixth World Health Assembly,

      Having considered the report;

      Recalling resolution WHA58.28 on eHealth,

      1. URGES Member States to act;

      2. REQUESTS the Director-General to report.
    `);
  });

  it('checks nothing where practice is mixed', () => {
    checkFindings(`
      The 23rd General Conference on Weights and Measures,

      considering the progress made;

      *invites* laboratories to cooperate
    `);
  });

  it('accepts a full stop before a heading behind which the numbers start again', () => {
    checkFindings(`
      The General Assembly,

      Noting the report,

      1. Decides to act;

      2. Invites States to help.

      Capacity-building

      1. Thanks the Commission;

      2. Encourages States to go on.
    `);
  });

  it('finds the recital that departs from all others in the text of an unknown body', () => {
    checkFindings(`
      Resolution 7

      The Council of the Alliance,

      Recalling the treaty;

      Noting the report;

      Considering the cost,
                          ^ warning clause-ending

      Mindful of the future;

      Decides to act.
    `);
  });

  it('looks through a footnote call, quotes and a linking word', () => {
    checkFindings(`
      The General Assembly,

      Recalling the report,<sup>3</sup>

      Noting the item entitled “Peace,”

      1. Decides to act; and

      2. Requests a report.
    `);
  });

  it('leaves a footnote that was copied into the text alone', () => {
    checkFindings(`
      Le Conseil de sécurité,

      Rappelant sa résolution 1373 (2001),

      * Document publié sous couverture bleue.

      Prenant note du rapport,

      Décide d’agir.
    `);
  });

  it('leaves sentences of an annexed statute alone', () => {
    checkFindings(`
      The Security Council,

      Noting the report,

      1. Decides to adopt the Statute below;

      2. Decides to remain seized of the matter.

      Statute of the Mechanism

      1. The Mechanism shall have two branches.

      2. The branches shall sit in two cities.
    `);
  });

  it('wants a semicolon before a heading behind which the numbers go on', () => {
    checkFindings(`
      The General Assembly,

      Noting the report,

      1. Decides to act.
                       ^ warning clause-ending

      Capacity-building

      2. Invites States to help.
    `);
  });

  it('looks at a clause whose number stands on a line of its own', () => {
    checkFindings(`
      The General Assembly,

      Noting the report,

      1. Decides to act;

      2.

      Invites States to help;
                            ^ warning clause-ending
    `);
  });

  it('lets the last decision be when the clause that closed the text has been moved away', () => {
    checkFindings(`
      The General Assembly,

      2. Invites States to help.
         ^^^^^^^ error operative-before-preamble

      Noting the report,

      Mindful of the cost,

      1. Decides to act;
    `);
  });

  it('accepts another mark behind the last recital of an unknown body', () => {
    checkFindings(`
      Resolution 7

      The Council of the Alliance,

      Recalling the treaty;

      Noting the report;

      Considering the cost;

      Mindful of the future,

      Decides to act.
    `);
  });
});
