/** recital-after-operative and operative-before-preamble: which clause stands in the wrong part. */
import assert from 'node:assert/strict';
import { checkFindings, messagesIn } from '../support/findings.ts';

describe('the order of the clauses', () => {
  it('is in order with the recitals first', () => {
    checkFindings(`
      The Security Council,

      Recalling its resolution 1373 (2001),

      Noting the report,

      1. Decides to act;

      2. Requests a report.
    `);
  });

  it('is broken by a recital among decisions, on its whole keyword', () => {
    checkFindings(`
      The Security Council,

      Recalling its resolution 1373 (2001),

      1. Decides to act;

      Noting with concern the report,
      ^^^^^^^^^^^^^^^^^^^ error recital-after-operative

      2. Requests a report.
    `);
  });

  it('is broken by a recital behind the last decision', () => {
    checkFindings(`
      L’Assemblée générale d’INTERPOL, réunie en sa 89ème session à Istanbul (Turquie) du 23 au 25 novembre 2021,

      CONSIDÉRANT la menace,

      APPROUVE le projet.

      SOULIGNANT le coût,
      ^^^^^^^^^^ error recital-after-operative
    `);
  });

  it('is broken by a decision before the recitals, on the decision alone', () => {
    checkFindings(`
      L’Assemblée générale d’INTERPOL, réunie en sa 89ème session à Istanbul (Turquie) du 23 au 25 novembre 2021,

      PRIE INSTAMMENT les pays membres de coopérer ;
      ^^^^^^^^^^^^^^^ error operative-before-preamble

      CONSIDÉRANT la menace,

      SOULIGNANT le coût,

      APPROUVE le projet.
    `);
  });

  it('takes the recital for the slip when either clause could be it', () => {
    checkFindings(`
      The Security Council,

      Recalling its resolution 1373 (2001),

      1. Decides to act;

      Noting the report,
      ^^^^^^ error recital-after-operative

      2. Requests a report.
    `);
  });

  it('starts afresh behind a section heading', () => {
    checkFindings(`
      The General Assembly,

      Recalling its resolution 70/1 of 25 September 2015,

      1. Decides to act;

      Capacity-building

      Noting the work of the Commission,

      2. Requests a report.
    `);
  });

  it('starts afresh in a lettered part', () => {
    checkFindings(`
      A

      The General Assembly,

      Noting the report,

      1. Decides to act.

      B

      The General Assembly,

      Recalling its resolution 70/1 of 25 September 2015,

      1. Requests a report.
    `);
  });

  it('lets the power under Chapter VII be named before any decision', () => {
    checkFindings(`
      The Security Council,

      Noting the report,

      1. Condemns the attacks;

      Acting under Chapter VII of the Charter of the United Nations,

      2. Decides to act.
    `);
    checkFindings(`
      Le Conseil de sécurité,

      Prenant note du rapport,

      1. Condamne les attaques ;

      Agissant en vertu du Chapitre VII de la Charte des Nations Unies,

      2. Décide d’agir.
    `);
  });

  it('does not excuse another recital that begins with “Acting”', () => {
    checkFindings(`
      The Security Council,

      Noting the report,

      1. Condemns the attacks;

      Acting on the request of the Secretary-General,
      ^^^^^^ error recital-after-operative

      2. Decides to act.
    `);
  });

  it('does not excuse it behind the last decision, where it leads to nothing', () => {
    checkFindings(`
      The Security Council,

      Noting the report,

      1. Condemns the attacks;

      2. Decides to act.

      Acting under Chapter VII of the Charter of the United Nations,
      ^^^^^^ error recital-after-operative
    `);
  });

  it('takes the decision for the slip where its number belongs further down', () => {
    checkFindings(`
      The General Assembly,

      Noting the report,

      2. Invites States to help;
         ^^^^^^^ error operative-before-preamble

      Mindful of the cost,

      1. Decides to act;

      3. Thanks the Secretary-General.
    `);
  });

  it('takes the decision for the slip where no recital stands before it', () => {
    checkFindings(`
      The General Assembly,

      1. Decides to act;
         ^^^^^^^ error operative-before-preamble

      Noting the report,

      2. Invites States to help.
    `);
  });

  it('is a warning only where keywords look like any other word', () => {
    checkFindings(`
      La 23^e^ Conférence générale des poids et mesures,

      considérant les obstacles au commerce,

      *prend acte*

      * des initiatives prises par le BIPM,
      * des réponses reçues des laboratoires,

      et *considérant* la demande faite par le BIPM,
          ^^^^^^^^^^^ warning recital-after-operative

      *demande* aux États Membres de l’accepter.
    `);
  });

  it('says where the clause belongs', () => {
    const text = `
      The Security Council,

      Recalling its resolution 1373 (2001),

      1. Decides to act;

      Noting the report,

      2. Requests a report.
    `;
    assert.deepEqual(messagesIn(text), [
      '“Noting” opens a recital, but the operative part has begun: readers will take it for a decision. Move this clause before “Decides”.',
    ]);
    assert.deepEqual(messagesIn(text, { messages: 'fr' }), [
      '«\u00a0Noting\u00a0» ouvre un alinéa du préambule alors que le dispositif a commencé\u00a0: on le lira comme une décision. Placez-le avant «\u00a0Decides\u00a0».',
    ]);
  });
});
