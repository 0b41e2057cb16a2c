/** keyword-form: a numbered clause opens like a recital. */
import assert from 'node:assert/strict';
import { checkFindings, messagesIn } from '../support/findings.ts';

describe('keyword-form', () => {
  it('finds a numbered participle, wherever it stands', () => {
    checkFindings(`
      The General Assembly,

      Noting the report,

      1. Recalling its resolution 70/1 of 25 September 2015;
         ^^^^^^^^^ warning keyword-form

      2. Decides to act;

      3. Deeply concerned about the cost;
                ^^^^^^^^^ warning keyword-form

      4. Requests a report.
    `);
  });

  it('finds a numbered adjective in French', () => {
    checkFindings(`
      Le Conseil de sécurité,

      Prenant note du rapport,

      1. Décide d’agir ;

      2. Conscient de la gravité de la situation ;
         ^^^^^^^^^ warning keyword-form

      3. Décide de rester saisi de la question.
    `);
  });

  it('leaves bodies alone that do not number their decisions', () => {
    checkFindings(`
      L’Assemblée générale d’INTERPOL, réunie en sa 89ème session à Istanbul (Turquie) du 23 au 25 novembre 2021,

      1. CONSIDÉRANT la menace,

      2. SOULIGNANT le coût,

      APPROUVE le projet.
    `);
  });

  it('offers the verb with the same sense, in the case of the text', () => {
    const text = (keyword: string): string =>
      `The General Assembly,\n\nNoting it,\n\n1. Decides to act;\n\n2. ${keyword} its decision.\n`;
    assert.match(messagesIn(text('Recalling')).join(), /Write “Recalls”/);
    assert.match(messagesIn(text('RECALLING')).join(), /Write “RECALLS”/);
  });
});
