/** keyword-form: a decision opens like a recital, or a recital like a decision. */
import { checkFindings, checkFix } from '../support/findings.ts';

const INTERPOL =
  'L’Assemblée générale d’INTERPOL, réunie en sa 89ème session à Istanbul (Turquie) du 23 au 25 novembre 2021,';

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

      4. Invites States to take part.
    `);
  });

  it('finds a numbered adjective in French', () => {
    checkFindings(`
      Le Conseil de sécurité,

      Prenant note du rapport,

      1. Décide d’agir ;

      2. Conscient de la gravité de la situation ;
         ^^^^^^^^^ warning keyword-form

      3. Demande aux États de coopérer.
    `);
  });

  it('finds a verb among recitals that closes as they do, and nothing else there', () => {
    checkFindings(`
      The General Assembly,

      Recalls its resolution 70/1 of 25 September 2015,
      ^^^^^^^ warning keyword-form

      Noting the report,

      1. Decides to act;

      2. Invites States to take part.
    `);
    checkFindings(`
      ${INTERPOL}

      CONSIDÉRANT la menace,

      RAPPELLE le Statut,
      ^^^^^^^^ warning keyword-form

      CONSCIENTE du coût,

      APPROUVE le projet.
    `);
  });

  it('finds it in the last recital before a numbered decision', () => {
    checkFindings(`
      The General Assembly,

      Noting the report,

      Recalls its resolution 70/1 of 25 September 2015,
      ^^^^^^^ warning keyword-form

      1. Decides to act;

      2. Invites States to take part.
    `);
  });

  it('tells the recitals of the World Health Assembly by their letters', () => {
    checkFindings(`
      The Sixty-sixth World Health Assembly,

      Recalls resolution WHA65.4;
      ^^^^^^^ warning keyword-form

      Noting the report,

      1. URGES Member States to act;

      2. ADOPTS the plan.
    `);
  });

  it('finds a participle among unnumbered decisions that closes as they do', () => {
    checkFindings(`
      ${INTERPOL}

      CONSIDÉRANT la menace,

      APPROUVE le projet ;

      PRIANT les pays membres de coopérer ;
      ^^^^^^ warning keyword-form

      ENCOURAGE les pays membres à le faire connaître.
    `);
  });

  it('leaves a clause that closes like its own part to the rules of order', () => {
    checkFindings(`
      ${INTERPOL}

      CONSIDÉRANT la menace,

      APPROUVE le projet ;

      SOULIGNANT le coût,
      ^^^^^^^^^^ error recital-after-operative

      ENCOURAGE les pays membres à le faire connaître.
    `);
  });

  it('leaves bodies alone that do not number their decisions, or number their recitals', () => {
    checkFindings(`
      ${INTERPOL}

      1. CONSIDÉRANT la menace,

      2. SOULIGNANT le coût,

      APPROUVE le projet.
    `);
  });

  it('leaves verbs among the recitals of the Conference on Weights and Measures alone', () => {
    checkFindings(`
      La Quinzième Conférence générale des poids et mesures,

      *considérant* l'usage,

      *note* les travaux en cours,

      *rappelant* sa décision,

      *décide* d'ajouter le préfixe peta.
    `);
  });

  const decision = (keyword: string): string =>
    `The General Assembly,\n\nNoting it,\n\n1. Decides to act;\n\n2. ${keyword} the Charter.\n`;
  const recital = (keyword: string): string =>
    `L’Assemblée générale,\n\n${keyword} la Charte,\n\nNotant la menace,\n\n1. Décide d’agir ;\n\n2. Invite les États à coopérer.\n`;

  it('writes the verb with the same sense, in the case of the text', () => {
    checkFix('keyword-form', decision('Recalling'), decision('Recalls'));
    checkFix('keyword-form', decision('*Recalling*'), decision('*Recalls*'));
    checkFix('keyword-form', recital('Rappelle'), recital('Rappelant'));
    checkFix('keyword-form', recital('Se félicite de'), recital('Se félicitant de'));
  });

  it('takes the modifiers of an adjective in behind the verb', () => {
    checkFix(
      'keyword-form',
      decision('Deeply concerned about'),
      decision('Remains deeply concerned about'),
    );
  });

  it('puts a marker where the other part has it', () => {
    checkFix(
      'keyword-form',
      `The General Assembly,\n\nNoting it,\n\n1. Recalls it;\n\n2. Recalling also the Charter.\n`,
      `The General Assembly,\n\nNoting it,\n\n1. Recalls it;\n\n2. Also recalls the Charter.\n`,
    );
  });

  it('agrees with the organ', () => {
    checkFix('keyword-form', recital('Est consciente de'), recital('Consciente de'));
  });

  it('keeps the line ends of the text', () => {
    const crlf = (text: string): string => text.replace(/\n/g, '\r\n');
    checkFix('keyword-form', crlf(decision('Recalling')), crlf(decision('Recalls')));
  });
});
