/** repeated-keyword: clauses in a row that open alike, without the marker of the chain. */
import { checkFindings, checkFix } from '../support/findings.ts';

const recitals = (...keywords: readonly string[]): string =>
  `The General Assembly,\n\n${keywords.map((keyword) => `${keyword} the Charter,\n\n`).join('')}Decides to act.\n`;
const decisions = (...clauses: readonly string[]): string =>
  `The General Assembly,\n\nNoting it,\n\n${clauses.map((clause, index) => `${index + 1}. ${clause};\n\n`).join('')}${clauses.length + 1}. Adopts the plan.\n`;

describe('repeated-keyword', () => {
  it('points out the second of two recitals that open alike', () => {
    checkFindings(`
      The General Assembly,

      Noting with concern the cost,

      Noting with concern the delay,
      ^^^^^^^^^^^^^^^^^^^ hint repeated-keyword

      Decides to act.
    `);
  });

  it('accepts the chain, and the bare keyword behind its end', () => {
    checkFindings(recitals('Noting', 'Noting also', 'Noting further', 'Noting', 'Noting also'));
  });

  it('accepts a repetition with another recital between', () => {
    checkFindings(recitals('Noting', 'Mindful of', 'Noting'));
  });

  it('tells keywords apart that do not feel alike', () => {
    checkFindings(recitals('Noting', 'Noting with concern', 'Noting with appreciation'));
  });

  it('finds a decision with the verb of the one before it', () => {
    checkFindings(`
      The General Assembly,

      Noting the report,

      1. Decides to act;

      2. Decides that the plan shall begin now;
         ^^^^^^^ hint repeated-keyword

      3. Adopts the plan.
    `);
  });

  it('lets a verb be repeated that speaks to somebody else', () => {
    checkFindings(decisions('Encourages States to act', 'Encourages the Commission to act'));
    checkFindings(
      decisions(
        'Encourages States to act',
        'Encourages States, Governments and the Commission to act',
      ),
    );
  });

  it('finds a verb that speaks to the same, whatever aside follows', () => {
    checkFindings(`
      The General Assembly,

      Noting the report,

      1. Encourages Member States to act;

      2. Encourages Member States, in particular those concerned, to take part;
         ^^^^^^^^^^ hint repeated-keyword

      3. Adopts the plan.
    `);
  });

  it('accepts the marker before the verb of a decision, and behind it', () => {
    checkFindings(decisions('Decides to act', 'Also decides to begin', 'Further decides to go on'));
    checkFindings(decisions('Decides to act', 'Decides also to begin', 'Decides further to go on'));
  });

  it('accepts an object that the chain drops', () => {
    checkFindings(
      decisions('Reaffirms its commitment to the plan', 'Also reaffirms its commitment to act'),
    );
  });

  it('starts afresh in a new section', () => {
    checkFindings(`
      The General Assembly,

      Noting the report,

      1. Decides to act;

      Capacity-building

      2. Decides to begin.
    `);
  });

  it('accepts “enfin” anywhere in French', () => {
    checkFindings(`
      L’Assemblée générale,

      Rappelant la Charte,

      Rappelant enfin sa décision,

      Décide d’agir.
    `);
  });

  it('points INTERPOL and the Security Council to it under the strict preset only', () => {
    const text = (mark: string): string => `
      L’Assemblée générale d’INTERPOL, réunie en sa 89ème session à Istanbul (Turquie) du 23 au 25 novembre 2021,

      RAPPELANT le Statut,

      RAPPELANT le Règlement,${mark}

      APPROUVE le projet.
    `;
    checkFindings(text(''));
    checkFindings(text('\n      ^^^^^^^^^ hint repeated-keyword'), { preset: 'strict' });
  });

  it('leaves the Conference on Weights and Measures alone', () => {
    checkFindings(
      `
      La Quinzième Conférence générale des poids et mesures,

      *considérant* l'usage,

      *considérant* les besoins,

      *décide* d'ajouter le préfixe peta.
    `,
      { preset: 'strict' },
    );
  });

  it('puts the marker of the place behind the head of a recital', () => {
    const fix = (before: readonly string[], after: readonly string[]): void => {
      checkFix('repeated-keyword', recitals(...before), recitals(...after));
    };
    fix(['Noting', 'Noting'], ['Noting', 'Noting also']);
    fix(
      ['Deeply concerned by', 'Deeply concerned by'],
      ['Deeply concerned by', 'Deeply concerned also by'],
    );
    fix(
      ['Noting with concern', 'Noting with concern'],
      ['Noting with concern', 'Noting also with concern'],
    );
    fix(
      ['Having considered', 'Having considered'],
      ['Having considered', 'Having also considered'],
    );
    fix(['*Noting*', '*Noting*'], ['*Noting*', '*Noting also*']);
    fix(
      ['Noting', 'Noting also', 'Noting', 'Noting'],
      ['Noting', 'Noting also', 'Noting further', 'Noting'],
    );
  });

  it('puts it before the verb of a decision, behind it in French', () => {
    checkFix(
      'repeated-keyword',
      decisions('Strongly condemns it', 'Strongly condemns them'),
      decisions('Strongly condemns it', 'Also strongly condemns them'),
    );
    const french = (keyword: string): string =>
      `L’Assemblée générale,\n\nNotant la menace,\n\n1. Se félicite du plan ;\n\n2. ${keyword} du travail ;\n\n3. Adopte le plan.\n`;
    checkFix('repeated-keyword', french('Se félicite'), french('Se félicite également'));
    const urging = (keyword: string): string =>
      `L’Assemblée générale,\n\nNotant la menace,\n\n1. Prie instamment les États d’agir ;\n\n2. ${keyword} les États de coopérer ;\n\n3. Adopte le plan.\n`;
    checkFix('repeated-keyword', urging('Prie instamment'), urging('Prie également instamment'));
  });

  it('keeps line breaks inside a keyword', () => {
    checkFix(
      'repeated-keyword',
      recitals('Noting with\nconcern', 'Noting with\nconcern'),
      recitals('Noting with\nconcern', 'Noting also with\nconcern'),
    );
  });
});
