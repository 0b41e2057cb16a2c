/** session-year: year and session in codes and in the session formula. */
import assert from 'node:assert/strict';
import { checkFindings, checkFix, findingsIn, messagesIn } from '../support/findings.ts';
import { libraryOf } from '../support/library.ts';

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

      Objet : Cybermenaces

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

      RAPPELANT les résolutions AGN/65/RES/9, AGN-1997-RES-9, AG-2012-RES-08, GA-2014-RES-04 et GA-2019-88-RES-11,

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

      RECALLING Article 41 of the Constitution,

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

  it('takes the reading that is not later than the text', () => {
    const text = (code: string): string => `
      The INTERPOL General Assembly, meeting in its 88th session in Santiago (Chile) from 15 to 18 October 2019,

      RECALLING resolution ${code},

      APPROVES the draft.
    `;
    checkFix('session-year', text('GA-2018-89-RES-08'), text('GA-2018-87-RES-08'));
  });

  it('takes the reading of which something is known', () => {
    const library = libraryOf([
      { name: 'GA-2012-81-RES-08.resolution', text: 'GA-2012-81-RES-08' },
    ]);
    const text = (code: string): string => `
      L’Assemblée générale d’INTERPOL, réunie en sa 89ème session à Istanbul (Turquie) du 23 au 25 novembre 2021,

      RAPPELANT la résolution ${code},

      APPROUVE le projet.
    `;
    checkFix('session-year', text('GA-2012-82-RES-08'), text('GA-2012-81-RES-08'), {
      library,
      levels: { 'unresolved-citation': 'off' },
    });
  });

  it('gives the code of the text the session of its formula', () => {
    const text = (code: string): string => `
      ${code}

      L’Assemblée générale d’INTERPOL, réunie en sa 89ème session à Istanbul (Turquie) du 23 au 25 novembre 2021,
      ${REST}`;
    checkFix('session-year', text('GA-2021-90-RES-11'), text('GA-2021-89-RES-11'));
    checkFix('session-year', text('GA-2022-90-RES-11'), text('GA-2021-89-RES-11'));
  });

  it('gives the formula the number that its place and days call for', () => {
    const text = (number: string): string => `
      L’Assemblée générale d’INTERPOL, réunie en sa ${number} session à Istanbul (Turquie) du 23 au 25 novembre 2021,
      ${REST}`;
    checkFix('session-year', text('88^{ème}'), text('89^{ème}'));
  });

  it('puts the ending of an English ordinal right', () => {
    const text = (number: string): string => `
      The INTERPOL General Assembly, meeting in its ${number} session in Rome (Italy) from 5 to 8 November 2012,

      RECALLING Article 41 of the Constitution,

      APPROVES the draft.
    `;
    checkFix('session-year', text('82nd'), text('81st'));
  });

  it('gives the formula the year that its place calls for', () => {
    const text = (year: string): string => `
      L’Assemblée générale d’INTERPOL, réunie en sa 89ème session à Istanbul (Turquie) du 23 au 25 novembre ${year},
      ${REST}`;
    checkFix('session-year', text('2020'), text('2021'));
  });

  it('gives the formula the days on record where the place is right', () => {
    const text = (days: string): string => `
      L’Assemblée générale d’INTERPOL, réunie en sa 91ème session à Vienne (Autriche) du ${days},
      ${REST}`;
    checkFix('session-year', text('3 au 5 mars 2023'), text('28 novembre au 1er décembre 2023'));
  });

  it('offers nothing where both readings are possible', () => {
    const text = `
      The INTERPOL General Assembly, meeting in its 93rd session in Marrakech (Morocco) from 24 to 27 November 2025,

      RECALLING resolution GA-2012-82-RES-08,

      APPROVES the draft.
    `;
    assert.deepEqual(
      findingsIn(text).map(({ fix }) => fix),
      [null],
    );
  });
});
