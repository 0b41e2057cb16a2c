/** mixed-codes: one resolution under two forms of its code. */
import { checkFindings, checkFix } from '../support/findings.ts';

/** An INTERPOL text with these words in its recital and its decision. */
function citing(first: string, second: string): string {
  return `
      L’Assemblée générale d’INTERPOL, réunie en sa 93ème session à Marrakech (Maroc) du 24 au 27 novembre 2025,

      RAPPELANT la résolution ${first},

      APPROUVE les mesures prises en application de la résolution ${second}.
  `;
}

describe('mixed-codes', () => {
  it('finds the form that is not that of the first citation', () => {
    checkFindings(`
      L’Assemblée générale d’INTERPOL, réunie en sa 93ème session à Marrakech (Maroc) du 24 au 27 novembre 2025,

      RAPPELANT les résolutions AG-2012-RES-08 et AG-2008-RES-07,

      APPROUVE les mesures prises en application des résolutions GA-2012-81-RES-08 et AG-2008-RES-07.
                                                                 ^^^^^^^^^^^^^^^^^ hint mixed-codes
    `);
  });

  for (const [first, second] of [
    ['AG-2012-RES-08', 'GA-2014-RES-04'],
    ['AG-2012-RES-08', 'AG-2012-RES-8'],
    ['AG-2012-RES-08', '**AG-2012-RES-08**'],
    ['AG-2012-RES-08', 'AG-\n2012-RES-08'],
    ['AGN/65/RES/9', 'AGN/65/RES/09'],
    ['AG-2012-RES-08', 'AG–2012–RES–08'],
  ] as const) {
    it(`accepts ${first} beside ${second.replace('\n', '⏎')}`, () => {
      checkFindings(citing(first, second));
    });
  }

  it('accepts a short form beside the symbol', () => {
    checkFindings(`
      The General Assembly,

      Recalling its resolution 70/1 of 25 September 2015,

      1. Decides to publish A/RES/70/1;

      2. Invites Member States to take part.
    `);
  });

  it('says nothing of adopted texts', () => {
    checkFindings(citing('AG-2012-RES-08', 'GA-2012-81-RES-08'), { preset: 'official' });
  });

  it('writes the form of the first citation', () => {
    const text = citing('GA-2012-81-RES-08', 'AG-2012-RES-08');
    checkFix('mixed-codes', text, citing('GA-2012-81-RES-08', 'GA-2012-81-RES-08'));
    checkFix(
      'mixed-codes',
      citing('AGN/65/RES/9', '**AGN-1996-RES-9**'),
      citing('AGN/65/RES/9', '**AGN/65/RES/9**'),
    );
  });
});
