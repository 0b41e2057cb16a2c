/** missing-addressee: requests that are made to nobody. */
import { checkFindings } from '../support/findings.ts';

/** An English text with one decision. */
function english(decision: string): string {
  return `The General Assembly,\n\nNoting the report,\n\n${decision}\n`;
}

/** A French text with one decision. */
function french(decision: string): string {
  return `L’Assemblée générale de l’O.I.P.C.-INTERPOL, réunie en sa 89ème session à Istanbul (Turquie) du 23 au 25 novembre 2021,\n\nNOTANT le rapport,\n\n${decision}\n\nAdoptée\n`;
}

describe('missing-addressee', () => {
  it('finds a request that goes straight on to the act', () => {
    checkFindings(`
      The General Assembly,

      Noting the report,

      1. Requests to continue to circulate the list;
         ^^^^^^^^^^^^^^^^^^^^ warning missing-addressee

      2. Urges, in this regard, to spare no effort;
         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning missing-addressee

      3. *Invites* to take part in it.
          ^^^^^^^^^^^^^^^^ warning missing-addressee
    `);
    checkFindings(`
      L’Assemblée générale de l’O.I.P.C.-INTERPOL, réunie en sa 89ème session à Istanbul (Turquie) du 23 au 25 novembre 2021,

      NOTANT le rapport,

      DEMANDE de faire rapport à la 90ème session ;
      ^^^^^^^^^^^^^^^^ warning missing-addressee

      CHARGE de lui en rendre compte à la 90ème session ;
      ^^^^^^^^^^^^^^^^^^^^^^^ warning missing-addressee

      DONNE MANDAT pour signer l’accord ;
      ^^^^^^^^^^^^^^^^^^^^^^^^ warning missing-addressee

      INVITE à prendre part à la réunion ;
      ^^^^^^^^^^^^^^^^ warning missing-addressee

      PRIE INSTAMMENT d’intensifier le partage des données.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning missing-addressee

      Adoptée
    `);
  });

  it('finds one that hands a list of acts to nobody', () => {
    checkFindings(`
      The General Assembly,

      Noting the report,

      1. Decides to act;

      2. Requests:
         ^^^^^^^^ warning missing-addressee

      (a) To convene a meeting;

      (b) To publish the report.
    `);
    checkFindings(`
      L’Assemblée générale de l’O.I.P.C.-INTERPOL, réunie en sa 89ème session à Istanbul (Turquie) du 23 au 25 novembre 2021,

      NOTANT le rapport,

      INVITE à :
      ^^^^^^^^^^ warning missing-addressee

      - reconnaître cette importance ;
      - encourager la ratification.

      Adoptée
    `);
  });

  for (const decision of [
    'Requests the Secretary-General to report at its next session.',
    'Requests that a report be submitted at its next session.',
    'Requests a written assessment from the Secretary-General by 2030.',
    'Requests, within existing resources, the Secretary-General to act.',
    'Urges in this regard the full implementation of the Convention.',
    'Encourages further collaboration between the two bodies.',
    'Invites voluntary contributions to the Mission.',
    'Calls upon all States to spare no effort.',
    'Calls upon: (a) Member States to act; (b) the Secretary-General to help.',
    'Appeals to Governments to include it.',
    'Decides to continue.',
  ]) {
    it(`leaves alone: ${decision}`, () => {
      checkFindings(english(decision));
    });
  }

  for (const decision of [
    'DEMANDE au Secrétariat général de faire rapport à la 90ème session.',
    'DEMANDE à tous les pays membres de participer.',
    'DEMANDE à la communauté internationale de fournir un appui.',
    'DEMANDE que soit présenté un rapport à la 90ème session.',
    'ENCOURAGE de nouvelles mesures visant à accroître l’efficacité.',
    'ENCOURAGE les pays membres à participer.',
    'DONNE MANDAT au Secrétaire Général pour le signer.',
    'INVITE l’ensemble des pays membres à participer.',
    'PRIE de nouveau le Secrétaire Général d’agir.',
  ]) {
    it(`leaves alone: ${decision}`, () => {
      checkFindings(french(decision));
    });
  }

  it('says nothing of adopted texts', () => {
    checkFindings(english('Requests to continue to circulate the list.'), { preset: 'official' });
  });

  it('leaves alone what the organ asks for itself', () => {
    checkFindings(english('Requests to be kept informed of the matter.'));
    checkFindings(french('DEMANDE à être tenue informée de la question.'));
  });
});
