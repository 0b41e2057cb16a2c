/** misspelt-keyword: a slip in the word that opens a clause. */
import { checkFindings, checkFix, type CheckOptions } from '../support/findings.ts';

/** An unknown word in capitals looks like an acronym, too. */
const WITHOUT_ACRONYMS: CheckOptions = { levels: { 'undefined-acronym': 'off' } };

const INTERPOL =
  'L’Assemblée générale d’INTERPOL, réunie en sa 89ème session à Istanbul (Turquie) du 23 au 25 novembre 2021,';

const recital = (keyword: string): string =>
  `The General Assembly,\n\n${keyword} the report,\n\nMindful of the cost,\n\nAdopts the plan.\n`;
const decision = (keyword: string): string =>
  `The General Assembly,\n\nNoting the report,\n\n1. ${keyword} to act;\n\n2. Adopts the plan.\n`;

describe('misspelt-keyword', () => {
  it('finds a slip at the head of a clause, numbered or not', () => {
    checkFindings(`
      The General Assembly,

      Recaling its resolution 70/1 of 25 September 2015,
      ^^^^^^^^ warning misspelt-keyword

      Deeply concenred by the cost,
             ^^^^^^^^^ warning misspelt-keyword

      1. Decide to act;
         ^^^^^^ warning misspelt-keyword

      2. Also enccourages States to take part;
              ^^^^^^^^^^^ warning misspelt-keyword

      3. Adopts the plan.
    `);
  });

  it('finds a consonant doubled in the wrong place', () => {
    checkFindings(
      `
      ${INTERPOL}

      RAPELLANT le Statut,
      ^^^^^^^^^ warning misspelt-keyword

      CONSIDÉRANT la menace,

      APPROUVE le projet ;

      INVITTE les pays membres à le faire connaître.
      ^^^^^^^ warning misspelt-keyword
    `,
      WITHOUT_ACRONYMS,
    );
  });

  it('finds the slip in a clause that was read as the end of the one before it', () => {
    checkFindings(
      `
      ${INTERPOL}

      RAPPELANT le Statut,

      CONSIDÉRANT la menace,

      APPROUVE le projet ;

      DEMNADE aux pays membres d’agir ;
      ^^^^^^^ warning misspelt-keyword

      INVITE les pays membres à le faire connaître.
    `,
      WITHOUT_ACRONYMS,
    );
  });

  it('finds the slip in the second word of a keyword', () => {
    checkFindings(`
      L’Assemblée générale,

      Prenant nore du rapport,
              ^^^^ warning misspelt-keyword

      Notant la menace,

      Décide d’agir.
    `);
  });

  it('takes no other word for a slip', () => {
    const words = ['Adapting', 'Reflecting', 'Voting on', 'Underpinning', 'Conforming to'];
    for (const word of words) checkFindings(recital(word));
  });

  it('takes neither infinitives nor missing accents on capitals for slips', () => {
    checkFindings(`
      ${INTERPOL}

      CONSIDERANT la menace,

      PREOCCUPEE par le coût,

      APPROUVE le projet.
    `);
    checkFindings(`
      L’Assemblée générale,

      Notant la menace,

      1. Décide d’agir ;

      2. Demander aux États de coopérer.
    `);
  });

  it('does not call a slip a wrong form', () => {
    checkFindings(`
      The General Assembly,

      Recaling its resolution 70/1 of 25 September 2015,
      ^^^^^^^^ warning misspelt-keyword

      Mindful of the cost,

      Adopts the plan.
    `);
  });

  it('writes the keyword that was meant, in the case of the text', () => {
    checkFix('misspelt-keyword', recital('Notng'), recital('Noting'));
    checkFix('misspelt-keyword', recital('*Notting*'), recital('*Noting*'));
    checkFix('misspelt-keyword', recital('Having conisdered'), recital('Having considered'));
    checkFix('misspelt-keyword', decision('Decids'), decision('Decides'));
    checkFix('misspelt-keyword', decision('Firmly resovles'), decision('Firmly resolves'));
    const interpol = (keyword: string): string =>
      `${INTERPOL}\n\n${keyword} du coût,\n\nNOTANT la menace,\n\nAPPROUVE le projet.\n`;
    checkFix('misspelt-keyword', interpol('CONSIENTE'), interpol('CONSCIENTE'));
    checkFix('misspelt-keyword', interpol('SE FÉLCITANT'), interpol('SE FÉLICITANT'));
  });

  it('writes the form that agrees with the organ', () => {
    const council = (keyword: string): string =>
      `Le Conseil de sécurité,\n\n${keyword} de la menace,\n\nNotant le coût,\n\nDécide d’agir.\n`;
    checkFix('misspelt-keyword', council('Consciet'), council('Conscient'));
  });
});
