/** vote-count: votes that cannot have been cast, or cannot have adopted the text. */
import { checkFindings, findingsIn, messagesIn } from '../support/findings.ts';
import assert from 'node:assert/strict';

/** An INTERPOL text of a session, with this note of adoption. */
function adopted(
  note: string,
  session = '93ème session à Marrakech (Maroc) du 24 au 27 novembre 2025',
): string {
  return `
      L’Assemblée générale d’INTERPOL, réunie en sa ${session},

      RAPPELANT l’article 41 du Statut,

      APPROUVE le projet.

      ${note}
  `;
}

describe('vote-count', () => {
  it('finds more votes than members', () => {
    checkFindings(`
      L’Assemblée générale d’INTERPOL, réunie en sa 93ème session à Marrakech (Maroc) du 24 au 27 novembre 2025,

      RAPPELANT l’article 41 du Statut,

      APPROUVE le projet.

      Adoptée : 134 voix pour, 60 contre et 5 abstentions
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error vote-count
    `);
  });

  it('finds a tally that does not carry', () => {
    checkFindings(`
      S/RES/1373 (2001)

      Le Conseil de sécurité,

      Rappelant la Charte,

      1. Décide de proroger le mandat ;

      2. Décide de rester saisi de la question.

      Adoptée par 8 voix contre zéro, avec 7 abstentions.
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error vote-count
    `);
    const text = adopted('Adoptée : 60 voix pour, 60 contre et 5 abstentions');
    assert.match(messagesIn(text).join(), /^With 60 votes in favour and 60 against/);
  });

  for (const note of [
    'Adoptée',
    'Adoptée à l’unanimité',
    'Adoptée : 134 voix pour, 0 contre et 5 abstentions',
    'Adoptée : 196 voix pour',
    'Adoptée : 61 voix pour, 60 contre et 75 abstentions',
    'Adoptée avec 3 abstentions',
  ]) {
    it(`accepts “${note}”`, () => {
      checkFindings(adopted(note));
    });
  }

  it('knows how many members there were in the year of the text', () => {
    const note = 'Adoptée : 194 voix pour, 0 contre et 0 abstention';
    const rome = '81ème session à Rome (Italie) du 5 au 8 novembre 2012';
    assert.deepEqual(
      findingsIn(adopted(note, rome)).map(({ rule }) => rule),
      ['vote-count'],
    );
    checkFindings(adopted(note));
  });

  it('knows that seven votes were once enough in the Security Council', () => {
    checkFindings(`
      S/RES/82 (1950)

      Le Conseil de sécurité,

      Rappelant la Charte,

      1. Décide de proroger le mandat ;

      2. Décide de rester saisi de la question.

      Adoptée par 7 voix contre zéro, avec 4 abstentions.
    `);
  });
});
