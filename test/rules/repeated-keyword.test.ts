/** repeated-keyword: recitals in a row with the same words at their head. */
import assert from 'node:assert/strict';
import { checkFindings, messagesIn } from '../support/findings.ts';

describe('repeated-keyword', () => {
  it('points out the second of two recitals that open alike', () => {
    checkFindings(`
      The General Assembly,

      Noting with concern the cost,

      Noting with concern the delay,
      ^^^^^^^^^^^^^^^^^^^ hint repeated-keyword

      1. Decides to act.
    `);
  });

  it('accepts the chain, and the bare keyword behind its end', () => {
    checkFindings(`
      The General Assembly,

      Noting the cost,

      Noting also the delay,

      Noting further the risk,

      Noting the report,

      1. Decides to act.
    `);
  });

  it('accepts a repetition with another recital between', () => {
    checkFindings(`
      The General Assembly,

      Noting the cost,

      Mindful of the delay,

      Noting the report,

      1. Decides to act.
    `);
  });

  it('leaves INTERPOL alone, whose texts repeat keywords', () => {
    checkFindings(`
      L’Assemblée générale d’INTERPOL, réunie en sa 89ème session à Istanbul (Turquie) du 23 au 25 novembre 2021,

      RAPPELANT le Statut,

      RAPPELANT le Règlement,

      APPROUVE le projet.
    `);
  });

  it('offers the marker behind the head of the keyword, and none behind a marker', () => {
    const text = (keyword: string): string =>
      `The General Assembly,\n\n${keyword} it,\n\n${keyword} this,\n\n1. Decides to act.\n`;
    assert.match(messagesIn(text('Deeply concerned')).join(), /Write “Deeply concerned also”/);
    assert.match(
      messagesIn(text('Noting with concern')).join(),
      /Write “Noting also with concern”/,
    );
    assert.match(messagesIn(text('Recalling also')).join(), /Use the next marker/);
  });
});
