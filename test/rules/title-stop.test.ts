/** title-stop: a title that ends like a sentence. */
import { checkFindings, checkFix } from '../support/findings.ts';

/** An INTERPOL text with this line for its title. */
function titled(line: string): string {
  return `
      Résolution n° 3

      ${line}

      L’Assemblée générale d’INTERPOL, réunie en sa 93ème session à Marrakech (Maroc) du 24 au 27 novembre 2025,

      RAPPELANT l’article 41 du Statut,

      APPROUVE le projet.
  `;
}

describe('title-stop', () => {
  it('finds the full stop', () => {
    checkFindings(`
      Résolution n° 3

      Objet : Soutien à la Convention.
                                     ^ hint title-stop

      L’Assemblée générale d’INTERPOL, réunie en sa 93ème session à Marrakech (Maroc) du 24 au 27 novembre 2025,

      RAPPELANT l’article 41 du Statut,

      APPROUVE le projet.
    `);
  });

  for (const title of [
    'Objet : Soutien à la Convention',
    'Objet : Coopération avec l’O.I.P.C.',
    'Objet : Accord avec les U.S.A.',
    'Objet : Drogues, armes, etc.',
    'Objet : Suites données à la partie I.',
  ]) {
    it(`accepts “${title}”`, () => {
      checkFindings(titled(title));
    });
  }

  it('leaves points of suspension to their author', () => {
    const text = titled('Objet : Soutien à la Convention…');
    checkFindings(text, { preset: 'official' });
  });

  it('leaves texts of other bodies alone', () => {
    checkFindings(
      `
      Resolution 7

      Unit of length, approved by the CIPM in 1950.

      The General Conference on Weights and Measures,

      considering the report,

      decides to adopt it.
    `,
      { preset: 'official' },
    );
  });

  for (const [before, after] of [
    ['Objet : Soutien à la Convention.', 'Objet : Soutien à la Convention'],
    ['**Objet : Soutien à la Convention.**', '**Objet : Soutien à la Convention**'],
    ['Objet : Soutien à\n      la Convention.', 'Objet : Soutien à\n      la Convention'],
  ] as const) {
    it(`mends “${before.replace('\n', '⏎')}”`, () => {
      checkFix('title-stop', titled(before), titled(after));
    });
  }
});
