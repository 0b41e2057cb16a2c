/** missing-title: a head without a title. */
import { checkFindings } from '../support/findings.ts';

const REST = `
      L’Assemblée générale d’INTERPOL, réunie en sa 93ème session à Marrakech (Maroc) du 24 au 27 novembre 2025,

      RAPPELANT l’article 41 du Statut,

      APPROUVE le projet.
`;

describe('missing-title', () => {
  it('finds a heading without a title below it', () => {
    checkFindings(`
      Résolution n° 3
      ^^^^^^^^^^^^^^^ hint missing-title

      GA-2025-93-RES-03
      ${REST}`);
  });

  it('accepts a title with or without its label, on one line or two', () => {
    checkFindings(`
      Résolution n° 3

      <u>Objet</u>: Soutien à la Convention
      et à sa mise en œuvre
      ${REST}`);
    checkFindings(`
      Résolution n° 3

      Soutien à la Convention
      ${REST}`);
  });

  it('leaves a text without a heading alone', () => {
    checkFindings(REST);
    checkFindings(`
      GA-2025-93-RES-03
      ${REST}`);
  });

  it('leaves the Security Council alone, which gives no titles', () => {
    checkFindings(`
      Résolution 1373 (2001)

      Le Conseil de sécurité,

      Rappelant la Charte,

      1. Décide de proroger le mandat ;

      2. Décide de rester saisi de la question.
    `);
  });

  it('says nothing of adopted texts', () => {
    checkFindings(
      `
      Résolution n° 3
      ${REST}`,
      { preset: 'official' },
    );
  });
});
