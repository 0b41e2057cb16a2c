/** present-resolution: how texts of the UN General Assembly name themselves. */
import { checkFindings, checkFix } from '../support/findings.ts';

describe('present-resolution', () => {
  it('finds “this resolution” and writes the formal name', () => {
    checkFindings(`
      The General Assembly,

      Noting the report,

      Decides to publish this resolution.
                         ^^^^^^^^^^^^^^^ hint present-resolution
    `);
    checkFix(
      'present-resolution',
      `
      *The General Assembly*,\r
      \r
      *Noting* the report,\r
      \r
      *Decides* to publish this\r
      resolution.\r
    `,
      `
      *The General Assembly*,\r
      \r
      *Noting* the report,\r
      \r
      *Decides* to publish the present resolution.\r
    `,
    );
  });

  it('leaves words that may mean another resolution alone', () => {
    checkFindings(`
      The General Assembly,

      Recalling its resolution 70/1 of 25 September 2015, and that this resolution was adopted by consensus,

      Recalling also that “this resolution holds”, as the report says,

      Decides to publish the present resolution.
    `);
  });

  it('holds for English texts of the UN General Assembly alone', () => {
    checkFindings(`
      The Security Council,

      Noting the report,

      Decides to publish this resolution.
    `);
    checkFindings(`
      L’Assemblée générale,

      Notant le rapport,

      Décide de publier cette résolution.
    `);
  });

  it('leaves annexes and adopted texts alone', () => {
    const text = `
      The General Assembly,

      Noting the report,

      Decides to act.

      Annex

      Appended to this resolution.
    `;
    checkFindings(text);
    checkFindings('The General Assembly,\n\nDecides to publish this resolution.\n', {
      preset: 'official',
      levels: { 'opener-comma': 'off', 'missing-part': 'off' },
    });
  });
});
