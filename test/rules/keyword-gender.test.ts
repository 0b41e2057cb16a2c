/** keyword-gender: keywords agree with the organ. */
import assert from 'node:assert/strict';
import { checkFindings, checkFix, messagesIn } from '../support/findings.ts';

const council = (keyword: string): string =>
  `Le Conseil de sécurité,\n\n${keyword} par la menace,\n\nDécide d’agir.\n`;
const assembly = (keyword: string): string =>
  `L’Assemblée générale,\n\n${keyword} par la menace,\n\nDécide d’agir.\n`;

describe('keyword-gender', () => {
  it('finds a masculine keyword of an assembly', () => {
    checkFindings(`
      L’Assemblée générale d’INTERPOL, réunie en sa 89ème session à Istanbul (Turquie) du 23 au 25 novembre 2021,

      CONVAINCU de la menace,
      ^^^^^^^^^ error keyword-gender

      CONSCIENTE du coût,

      APPROUVE le projet.
    `);
  });

  it('finds a feminine keyword of a council, without its modifiers', () => {
    checkFindings(`
      Le Conseil de sécurité,

      Profondément préoccupée par la situation,
                   ^^^^^^^^^^ error keyword-gender

      1. Se déclare gravement préoccupé par les attaques ;

      2. Décide de rester saisi de la question.
    `);
  });

  it('finds the word inside a verb of several words, with modifiers between', () => {
    checkFindings(`
      Le Conseil de sécurité,

      Prenant note du rapport,

      1. Se déclare gravement préoccupée par les attaques ;
                              ^^^^^^^^^^ error keyword-gender

      2. Décide de rester saisi de la question.
    `);
  });

  it('finds plurals beside a singular', () => {
    checkFindings(`
      L’Assemblée générale,

      Conscientes de la menace,
      ^^^^^^^^^^^ error keyword-gender

      Décide d’agir.
    `);
  });

  it('wants the plural beside an organ that says “we”', () => {
    checkFindings(`
      Nous, chefs d’État et de gouvernement des pays ayant le français en partage, réunis à Paris,

      Conscients de la menace,

      Consciente du coût,
      ^^^^^^^^^^ error keyword-gender

      Rappelant notre engagement,

      Décide d’agir.
    `);
  });

  it('looks at both of two keywords', () => {
    checkFindings(`
      L’Assemblée générale,

      Alarmée et préoccupé par la menace,
                 ^^^^^^^^^ error keyword-gender

      Décide d’agir.
    `);
  });

  it('accepts a keyword that agrees with its object', () => {
    checkFindings(`
      Le Conseil de sécurité,

      Prenant note du rapport,

      1. Fait sienne la recommandation du Secrétaire général ;

      2. Décide de rester saisi de la question.
    `);
  });

  it('accepts the forms that agree, variants among them', () => {
    for (const keyword of ['Préoccupé', 'Preoccupe', 'Étant toujours préoccupé']) {
      checkFindings(council(keyword));
    }
    checkFindings(assembly('Gravement préoccupée'));
  });

  it('says nothing where the organ is not known, nor in English', () => {
    checkFindings(
      `
      Résolution 4

      Le Collège des commissaires,

      Consciente de la menace,

      Décide d’agir.
    `,
      { levels: { 'missing-title': 'off' } },
    );
  });

  it('gives the form that agrees, in the case of the text', () => {
    const text = `Le Conseil de sécurité,\n\nGUIDÉE par la Charte,\n\nDécide d’agir.\n`;
    assert.deepEqual(messagesIn(text, { levels: { 'keyword-case': 'off' } }), [
      '“GUIDÉE” does not agree with “Le Conseil de sécurité”, the subject of the sentence, which is masculine. Write “GUIDÉ”.',
    ]);
  });

  it('mends the word and no other', () => {
    checkFix('keyword-gender', council('Gravement préoccupée'), council('Gravement préoccupé'));
    checkFix('keyword-gender', assembly('*Alarmé*'), assembly('*Alarmée*'));
  });

  it('writes capitals without accents where the text does', () => {
    const interpol = (keyword: string): string =>
      `L’Assemblée générale d’INTERPOL, réunie en sa 89ème session à Istanbul (Turquie) du 23 au 25 novembre 2021,\n\n${keyword} par la menace,\n\nAPPROUVE le projet.\n`;
    checkFix('keyword-gender', interpol('PREOCCUPE'), interpol('PREOCCUPEE'));
    checkFix('keyword-gender', interpol('PRÉOCCUPÉ'), interpol('PRÉOCCUPÉE'));
  });
});
