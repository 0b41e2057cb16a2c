/** report-without-date: reports that are due at no time. */
import { checkFindings } from '../support/findings.ts';

/** An English text with one decision. */
function english(decision: string): string {
  return `The General Assembly,\n\nNoting the report,\n\n${decision}\n`;
}

/** A French text with one decision. */
function french(decision: string): string {
  return `L’Assemblée générale de l’O.I.P.C.-INTERPOL, réunie en sa 89ème session à Istanbul (Turquie) du 23 au 25 novembre 2021,\n\nNOTANT le rapport,\n\n${decision}\n\nAdoptée\n`;
}

describe('report-without-date', () => {
  it('finds a report that is asked for with no term', () => {
    checkFindings(`
      The General Assembly,

      Noting the report,

      1. Requests the Secretary-General to report to the General Assembly thereon;
                                        ^^^^^^^^^^^^ hint report-without-date

      2. Requests the Secretariat to submit to the Commission a written report.
                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint report-without-date
    `);
    checkFindings(`
      L’Assemblée générale de l’O.I.P.C.-INTERPOL, réunie en sa 89ème session à Istanbul (Turquie) du 23 au 25 novembre 2021,

      NOTANT le rapport,

      DEMANDE au Secrétariat général de faire rapport sur cette évaluation ;
                                        ^^^^^^^^^^^^^ hint report-without-date

      CHARGE le Secrétaire Général de lui présenter un rapport sur la question.
                                          ^^^^^^^^^^^^^^^^^^^^ hint report-without-date

      Adoptée
    `);
  });

  it('judges an item with the words before the list', () => {
    checkFindings(`
      The General Assembly,

      Noting the report,

      1. Decides to act;

      2. Requests the Secretary-General:

      (a) To convene a meeting in 2027;

      (b) To report to the General Assembly on the outcome.
          ^^^^^^^^^^^^ hint report-without-date
    `);
    checkFindings(`
      The General Assembly,

      Noting the report,

      1. Decides to act;

      2. Requests the Secretary-General, by the end of 2027:

      (a) To convene a meeting;

      (b) To report to the General Assembly on the outcome.
    `);
  });

  for (const decision of [
    'Requests the Secretary-General to report to the General Assembly at its eighty-second session.',
    'Requests the Secretary-General to report to the Council annually on the matter.',
    'Requests the Secretary-General to submit a report no later than 31 March.',
    'Requests the Secretary-General to report to the Seventy-second World Health Assembly.',
    'Requests the Secretary-General to report to the Council as soon as the talks end.',
    'Requests the Secretary-General to report within ninety days.',
    'Requests the Secretary-General to monitor the talks and to report on them.',
    'Requests the Secretary-General to act on the report of the Commission.',
    'Requests States to provide support in implementing the recommendations of the World report on disability.',
    'Encourages States to report to the Commission on progress.',
    'Takes note of the wish to report to the Commission.',
  ]) {
    it(`leaves alone: ${decision}`, () => {
      checkFindings(english(decision));
    });
  }

  for (const decision of [
    'DEMANDE au Secrétariat général de faire rapport à l’Assemblée générale lors de sa 82ème session, en 2013.',
    'DEMANDE au Secrétariat général de faire rapport chaque année.',
    'DEMANDE au Secrétariat général de lui présenter un rapport dès que possible.',
    'PREND ACTE de la volonté de faire rapport.',
  ]) {
    it(`leaves alone: ${decision}`, () => {
      checkFindings(french(decision));
    });
  }

  it('says nothing of adopted texts', () => {
    checkFindings(english('Requests the Secretary-General to report to the Council thereon.'), {
      preset: 'official',
    });
  });
});
