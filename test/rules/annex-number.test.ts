/** annex-number: the number of an annex or report that differs between clauses. */
import { checkFindings, checkFix, type CheckOptions } from '../support/findings.ts';

const OPTIONS: CheckOptions = { levels: { 'mixed-codes': 'off' } };

/** An INTERPOL text with these clauses. */
function clauses(...lines: readonly string[]): string {
  return `
      L’Assemblée générale d’INTERPOL, réunie en sa 81ème session à Rome (Italie) du 5 au 8 novembre 2012,

      ${lines.join('\n\n      ')}
  `;
}

const JUDGED =
  'ESTIMANT que le projet d’accord de coopération figurant à l’annexe 1 du rapport AG-2012-RAP-18 est conforme,';

describe('annex-number', () => {
  it('finds another number for the same thing', () => {
    checkFindings(
      `
      L’Assemblée générale d’INTERPOL, réunie en sa 81ème session à Rome (Italie) du 5 au 8 novembre 2012,

      ESTIMANT que le projet d’accord de coopération figurant à l’annexe 1 du rapport AG-2012-RAP-18 est conforme,

      APPROUVE le projet d’accord de coopération dont le texte figure en annexe 2 du rapport AG-2012-RAP-18.
                                                                                ^ hint annex-number
    `,
      OPTIONS,
    );
  });

  it('finds a number against two that agree, in whatever words', () => {
    checkFindings(
      `
      The INTERPOL General Assembly, meeting in its 86th session in Beijing (China) from 26 to 29 September 2017,

      DEEMING the agreement in annex 1 to report GA-2017-86-REP-09 sound,

      NOTING that annex 2 to report GA-2017-86-REP-09 is new,
                        ^ hint annex-number

      APPROVES annex 1 to report GA-2017-86-REP-09.
    `,
      OPTIONS,
    );
  });

  it('finds a report one slip away', () => {
    checkFindings(
      `
      L’Assemblée générale d’INTERPOL, réunie en sa 81ème session à Rome (Italie) du 5 au 8 novembre 2012,

      ESTIMANT que le projet d’accord de coopération figurant à l’annexe 1 du rapport AG-2012-RAP-18 est conforme,

      APPROUVE le projet d’accord de coopération dont le texte figure en annexe 1 du rapport AG-2012-RAP-81.
                                                                                             ^^^^^^^^^^^^^^ hint annex-number
    `,
      OPTIONS,
    );
  });

  const sound: readonly (readonly string[])[] = [
    [
      JUDGED,
      'APPROUVE le projet d’accord de coopération figurant en annexe 1 du rapport AG-2012-RAP-18.',
    ],
    [JUDGED, 'APPROUVE le budget figurant à l’annexe 2 du rapport AG-2012-RAP-18.'],
    [
      JUDGED,
      'APPROUVE le projet d’accord de coopération figurant en annexe 2 du rapport AG-2012-RAP-05.',
    ],
    [JUDGED, 'APPROUVE le budget figurant dans le rapport AG-2012-RAP-19.'],
    [
      JUDGED,
      'NOTANT que l’annexe 2 du rapport AG-2012-RAP-18 est nouvelle,',
      'APPROUVE les annexes 1 et 2 du rapport AG-2012-RAP-18.',
    ],
  ];
  for (const lines of sound) {
    it(`accepts “${lines.at(-1) ?? ''}”`, () => {
      checkFindings(clauses(...lines), OPTIONS);
    });
  }

  it('says nothing of adopted texts', () => {
    const text = clauses(
      JUDGED,
      'APPROUVE l’annexe 1 du rapport AG-2012-RAP-18 ;',
      'ADOPTE l’annexe 2 du rapport AG-2012-RAP-18.',
    );
    checkFindings(text, { ...OPTIONS, preset: 'official' });
  });

  it('writes the number of the other clauses', () => {
    const text = (number: string): string =>
      clauses(
        JUDGED,
        `APPROUVE le projet d’accord de coopération dont le texte figure en annexe ${number} du rapport\n      AG-2012-RAP-18.`,
      );
    checkFix('annex-number', text('2'), text('1'), OPTIONS);
  });

  it('writes the report of the other clauses', () => {
    const text = (code: string): string =>
      clauses(
        JUDGED,
        `APPROUVE le projet d’accord de coopération dont le texte figure en annexe 1 du rapport ${code}.`,
      );
    checkFix('annex-number', text('AG-2012-RAP-16'), text('AG-2012-RAP-18'), OPTIONS);
  });
});
