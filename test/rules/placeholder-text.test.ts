/** placeholder-text: what waits to be filled in. */
import assert from 'node:assert/strict';
import { checkFindings, findingsIn } from '../support/findings.ts';

const OFF = {
  levels: { 'undefined-acronym': 'off', 'missing-title': 'off', 'citation-date': 'off' },
} as const;

/** The words that are found in a decision. */
function foundIn(decision: string): readonly string[] {
  const text = `The General Assembly,\n\nNoting the report,\n\nDecides to ${decision}.\n`;
  return findingsIn(text, OFF)
    .filter(({ rule }) => rule === 'placeholder-text')
    .map(({ range }) => text.slice(range.start, range.end));
}

/** The same for a French text. */
function foundInFrench(decision: string): readonly string[] {
  const text = `L’Assemblée générale d’INTERPOL, réunie en sa 89ème session à Istanbul (Turquie) du 23 au 25 novembre 2021,\n\nNOTANT le rapport,\n\n${decision}.\n\nAdoptée\n`;
  return findingsIn(text, OFF)
    .filter(({ rule }) => rule === 'placeholder-text')
    .map(({ range }) => text.slice(range.start, range.end));
}

describe('placeholder-text', () => {
  it('finds what is left open in header and clauses', () => {
    checkFindings(
      `
      Résolution N° XX
                    ^^ information placeholder-text

      GA-2026-94-RES-XX
      ^^^^^^^^^^^^^^^^^ information placeholder-text

      Objet : Accord avec [nom]
                          ^^^^^ information placeholder-text

      L’Assemblée générale d’INTERPOL, réunie en sa 93ème session à Marrakech (Maroc) du 24 au 27 novembre 2025,

      NOTANT le rapport,

      APPROUVE le projet d’accord du __ novembre 2026.
                                     ^^ information placeholder-text

      Adoptée
    `,
      OFF,
    );
  });

  it('is a warning for texts that are to be official', () => {
    checkFindings(
      `
      The General Assembly,

      Noting the report,

      Decides to convene a meeting in [place].
                                      ^^^^^^^ warning placeholder-text
    `,
      { preset: 'official' },
    );
  });

  for (const [decision, words] of [
    ['meet on XX November 2026', 'XX'],
    ['meet on XX/XX/2026', 'XX/XX/2026'],
    ['meet on …/…/2026', '…/…/2026'],
    ['meet from XX to XX in May', 'XX'],
    ['appoint XXXX as chair', 'XXXX'],
    ['note document A/80/L.XX', 'A/80/L.XX'],
    ['note resolution WHA63.XX', 'WHA63.XX'],
    ['note document A/RES/80/__ of last year', '__'],
    ['note document GA-2026-94-RES-… of last year', 'GA-2026-94-RES-…'],
    ['note report No. XX', 'XX'],
    ['meet in [date to come]', '[date to come]'],
    ['meet on [ ] at noon', '[ ]'],
    ['meet on [●] at noon', '[●]'],
    ['meet in ____ this year', '____'],
    ['meet in Geneva (TBC)', 'TBC'],
    ['note lorem ipsum', 'lorem ipsum'],
    ['meet in ??? this year', '???'],
  ] as const) {
    it(`finds “${words}” in: ${decision}`, () => {
      assert.equal(foundIn(decision)[0], words);
    });
  }

  for (const [decision, words] of [
    ['APPROUVE l’accord du XX novembre', 'XX'],
    ['APPROUVE l’accord (à compléter)', 'à compléter'],
    ['APPROUVE l’accord avec [nom du pays]', '[nom du pays]'],
    ['APPROUVE la réunion du XX au XX juin', 'XX'],
    ['APPROUVE le rapport n° …', '…'],
    ['APPROUVE l’accord du … novembre', '…'],
  ] as const) {
    it(`finds “${words}” in: ${decision}`, () => {
      assert.equal(foundInFrench(decision)[0], words);
    });
  }

  for (const decision of [
    'recall resolution 1514 (XX) and chapter XX of the report',
    'recall section XXII, annex XX and the XX century',
    'meet (xx) in Geneva',
    'note the words “agreed […] in Geneva” and [sic]',
    'note the __whole__ report and ___all___ of it',
    'note the file_name and GA_2026',
    'recall its work on …; and more',
    'note [a better text] and the [dated] one',
    'note the link [date](https://example.org)',
    'note that the date is to be determined',
    'note why? and how?',
    'note the code A/RES/80/12 and A/C.3/80/L.30',
  ]) {
    it(`leaves alone: ${decision}`, () => {
      assert.deepEqual(foundIn(decision), []);
    });
  }

  it('leaves the dots of a page and annexes alone', () => {
    checkFindings(
      `
      The General Assembly,

      Noting the report,

      .../...

      1. Decides to act;

      2. Approves the report.

      Annex

      Name: ____________
    `,
      OFF,
    );
  });
});
