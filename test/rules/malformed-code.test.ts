/** malformed-code: words that set out like a code and are none. */
import assert from 'node:assert/strict';
import { checkFindings, checkFix, findingsIn } from '../support/findings.ts';

/** An INTERPOL text that cites these words. */
function citing(words: string): string {
  return `L’Assemblée générale d’INTERPOL, réunie en sa 93ème session à Marrakech (Maroc) du 24 au 27 novembre 2025,\n\nRAPPELANT la résolution ${words},\n\nAPPROUVE le projet.\n`;
}

const BROKEN: Readonly<Record<string, string | null>> = {
  'GA-2021-89-RES-': null,
  'GA-21-89-RES-11': 'GA-2021-89-RES-11',
  'GA-2021-089-RES-11x': 'GA-2021-89-RES-11',
  'GA-2021-89-RES-00': null,
  'AG-20012-RES-08': null,
  'GA-2021-89-RES11O': 'GA-2021-89-RES-11',
  'AG-2012-RES-08x': 'AG-2012-RES-08',
  'AG-12-RES-08': 'AG-2012-RES-08',
  'AG-2012--RES-08': 'AG-2012-RES-08',
  'AG--2012-RES-08': 'AG-2012-RES-08',
  'GA-2021-89-RES//11': 'GA-2021-89-RES-11',
  'A/RES/79-136': 'A/RES/79/136',
  'A/RES/79': null,
  'S/RES/1373': null,
  'WHA66/24': 'WHA66.24',
};

const SOUND = [
  'GA-2021-89-RES-11',
  'AG2004-RES-11',
  'AG-\n2004-RES-11',
  'AGN/65/RES/9',
  'A/RES/79/136',
  'A/RES/60/1/Add.1',
  'A/RES/377(V)',
  'S/RES/1373 (2001)',
  'A/HRC/WG.2/17/2',
  'AG/RES. 1459 (XXVII-O/97)',
  'https://docs.un.org/en/A/RES/79-136',
  'CCF/118/12',
  'Assembly/AU/Dec.749(XXXIII)',
  'P9_TA(2021)0012',
];

describe('malformed-code', () => {
  it('marks the broken code and nothing else', () => {
    checkFindings(`
      The General Assembly,

      Recalling the report (A/RES/79-136, annex) and resolution 79/136 of 6 December 2024,
                            ^^^^^^^^^^^^ warning malformed-code

      Decides to act.
    `);
  });

  for (const [broken, meant] of Object.entries(BROKEN)) {
    it(`finds ${broken}${meant === null ? '' : ` and offers ${meant}`}`, () => {
      const text = citing(broken);
      const found = findingsIn(text);
      assert.deepEqual(
        found.map(({ rule, range }) => [rule, text.slice(range.start, range.end)]),
        [['malformed-code', broken]],
      );
      const offered = /Write “([^”]+)”/.exec(found[0]?.message ?? '')?.[1] ?? null;
      assert.equal(offered, meant);
      if (meant !== null) checkFix('malformed-code', text, citing(meant));
    });
  }

  it('mends no code with markup in it', () => {
    const [found] = findingsIn(citing('GA-21-89-RES-**11**'));
    assert.equal(found?.fix, null);
  });

  for (const sound of SOUND) {
    it(`leaves ${sound.replace('\n', '⏎')} alone`, () => {
      checkFindings(citing(sound));
    });
  }

  for (const open of ['GA-2026-94-RES-XX', 'GA-2026-94-RES-…']) {
    it(`leaves ${open} to its author`, () => {
      const found = findingsIn(citing(open)).map(({ rule }) => rule);
      assert.ok(!found.includes('malformed-code'));
    });
  }
});
