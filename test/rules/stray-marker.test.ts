/** stray-marker: a marker of repetition where nothing is repeated. */
import { checkFindings, checkFix } from '../support/findings.ts';

const text = (first: string, second: string): string =>
  `The General Assembly,\n\n${first} the report,\n\n${second} the Charter,\n\nAdopts the plan.\n`;

describe('stray-marker', () => {
  it('finds a marker that goes back to nothing, in both parts', () => {
    checkFindings(`
      The General Assembly,

      Noting also the report,
      ^^^^^^^^^^^ hint stray-marker

      1. Decides to act;

      2. Also urges States to take part.
         ^^^^^^^^^^ hint stray-marker
    `);
  });

  it('finds it in French', () => {
    checkFindings(`
      L’Assemblée générale d’INTERPOL, réunie en sa 89ème session à Istanbul (Turquie) du 23 au 25 novembre 2021,

      CONSIDÉRANT la menace,

      AYANT EN OUTRE À L’ESPRIT le Statut,
      ^^^^^^^^^^^^^^^^^^^^^^^^^ hint stray-marker

      APPROUVE le projet.
    `);
  });

  it('accepts a keyword that came before, near or far, with another feeling or modifier', () => {
    checkFindings(text('Noting', 'Noting also'));
    checkFindings(text('Noting with concern', 'Noting also'));
    checkFindings(`
      The General Assembly,

      Noting the report,

      Mindful of the cost,

      Noting also the delay,

      Decides to act.
    `);
  });

  it('accepts a verb inside the clause before it', () => {
    checkFindings(`
      The General Assembly,

      Noting the report,

      1. Decides to act, and urges States to take part;

      2. Also urges the Commission to do so.
    `);
  });

  it('is no marker in “une fois de plus”', () => {
    checkFindings(`
      Le Conseil de sécurité,

      Notant la menace,

      Exige une fois de plus que les attaques cessent.
    `);
  });

  it('says nothing behind a keyword with a slip, which may be the one that is meant', () => {
    checkFindings(`
      The General Assembly,

      Noteing the report,
      ^^^^^^^ warning misspelt-keyword

      Noting also the cost,

      Decides to act.
    `);
  });

  it('takes the marker away, and the capital with it', () => {
    checkFix('stray-marker', text('Mindful of', 'Noting also'), text('Mindful of', 'Noting'));
    const decision = (keyword: string): string =>
      `The General Assembly,\n\nNoting it,\n\n1. Adopts the plan;\n\n2. ${keyword} States to act.\n`;
    checkFix('stray-marker', decision('Also urges'), decision('Urges'));
    checkFix('stray-marker', decision('*Further urges*'), decision('*Urges*'));
  });

  it('moves the markers behind it one step back', () => {
    const chain = (...keywords: readonly string[]): string =>
      `The General Assembly,\n\n${keywords.map((keyword) => `${keyword} the Charter,\n\n`).join('')}Adopts the plan.\n`;
    checkFix(
      'stray-marker',
      chain('Noting also', 'Noting further', 'Noting'),
      chain('Noting', 'Noting also', 'Noting further'),
    );
  });
});
