/** keyword-gender: keywords agree with the organ. */
import assert from 'node:assert/strict';
import { checkFindings, messagesIn } from '../support/findings.ts';

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

  it('accepts a keyword that agrees with its object', () => {
    checkFindings(`
      Le Conseil de sécurité,

      Prenant note du rapport,

      1. Fait sienne la recommandation du Secrétaire général ;

      2. Décide de rester saisi de la question.
    `);
  });

  it('says nothing where the organ is not known', () => {
    checkFindings(`
      Résolution 4

      Le Collège des commissaires,

      Consciente de la menace,

      Décide d’agir.
    `);
  });

  it('gives the form that agrees, in the case of the text', () => {
    const text = `Le Conseil de sécurité,\n\nGUIDÉE par la Charte,\n\n1. Décide d’agir.\n`;
    assert.deepEqual(messagesIn(text), [
      '“GUIDÉE” does not agree with “Le Conseil de sécurité”, the subject of the sentence, which is masculine. Write “GUIDÉ”.',
    ]);
  });
});
