/** session-year: year and session in codes and in the session formula. */
import assert from 'node:assert/strict';
import { checkFindings, messagesIn } from '../support/findings.ts';

const REST = `
      CONSIDÉRANT la menace,

      APPROUVE le projet.
`;

describe('session-year', () => {
  it('finds a cited code whose session was not held in its year', () => {
    checkFindings(`
      L’Assemblée générale d’INTERPOL, réunie en sa 89ème session à Istanbul (Turquie) du 23 au 25 novembre 2021,

      RAPPELANT les résolutions GA-2012-81-RES-08 et GA-2017-85-RES-08,
                                                     ^^^^^^^^^^^^^^^^^ error session-year

      APPROUVE le projet.
    `);
  });

  it('finds the code of the text itself', () => {
    checkFindings(`
      Résolution n° 11

      GA-2021-90-RES-11
      ^^^^^^^^^^^^^^^^^ error session-year

      L’Assemblée générale d’INTERPOL, réunie en sa 89ème session à Istanbul (Turquie) du 23 au 25 novembre 2021,
      ${REST}`);
  });

  it('finds a formula whose session was not held in the year of its dates', () => {
    checkFindings(`
      L’Assemblée générale d’INTERPOL, réunie en sa 88ème session à Istanbul (Turquie) du 23 au 25 novembre 2021,
                                                    ^^^^^^^^^^^^^ error session-year
      ${REST}`);
  });

  it('finds a formula whose days are not those on record', () => {
    checkFindings(`
      L’Assemblée générale d’INTERPOL, réunie en sa 89ème session à Istanbul (Turquie) du 3 au 5 mars 2021,
                                                    ^^^^^^^^^^^^^ error session-year
      ${REST}`);
  });

  it('finds a formula that names another session than the code', () => {
    checkFindings(`
      GA-2022-90-RES-01

      L’Assemblée générale d’INTERPOL, réunie en sa 89ème session à Istanbul (Turquie) du 23 au 25 novembre 2021,
                                                    ^^^^^^^^^^^^^ error session-year
      ${REST}`);
  });

  it('accepts every form of code of the three epochs', () => {
    checkFindings(`
      L’Assemblée générale d’INTERPOL, réunie en sa 89ème session à Istanbul (Turquie) du 23 au 25 novembre 2021,

      RAPPELANT les résolutions AGN/65/RES/9, AGN-1996-RES-9, AG-2012-RES-08, GA-2014-RES-04 et GA-2019-88-RES-11,

      APPROUVE le projet.
    `);
  });

  it('offers both readings of a code', () => {
    const text = `
      The INTERPOL General Assembly, meeting in its 93rd session in Marrakech (Morocco) from 24 to 27 November 2025,

      RECALLING resolution GA-2012-82-RES-08,

      APPROVES the draft.
    `;
    assert.deepEqual(messagesIn(text), [
      'In “GA-2012-82-RES-08”, session 82 and year 2012 do not belong together, so nobody can find the resolution. Write “GA-2012-81-RES-08” if the year is right, “GA-2013-82-RES-08” if the session is.',
    ]);
  });

  it('gives the days on record', () => {
    const text = `
      The INTERPOL General Assembly, meeting in its 81st session in Rome (Italy) from 5 to 8 March 2012,

      APPROVES the draft.
    `;
    assert.match(messagesIn(text).join(), /Session 81 was held from 5 November 2012 to 8 November/);
  });

  it('says that no session was held in 2020', () => {
    const text = `
      The INTERPOL General Assembly, meeting in its 93rd session in Marrakech (Morocco) from 24 to 27 November 2025,

      RECALLING resolution GA-2020-89-RES-08,

      APPROVES the draft.
    `;
    assert.match(messagesIn(text).join(), /^No session was held in 2020/);
  });
});
