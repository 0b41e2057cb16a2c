/** later-citation: what did not exist yet when the text was adopted. */
import assert from 'node:assert/strict';
import { checkFindings, messagesIn } from '../support/findings.ts';
import { libraryOf } from '../support/library.ts';

const ISTANBUL =
  'L’Assemblée générale d’INTERPOL, réunie en sa 89ème session à Istanbul (Turquie) du 23 au 25 novembre 2021,';

describe('later-citation', () => {
  it('finds a resolution of a later session of the same body, by whatever alias', () => {
    checkFindings(`
      ${ISTANBUL}

      RAPPELANT les résolutions GA-2022-90-RES-05 et GA-2019-88-RES-11,
                                ^^^^^^^^^^^^^^^^^ warning later-citation

      RAPPELANT EN OUTRE la résolution AG-2023-RES-12,
                                       ^^^^^^^^^^^^^^ warning later-citation

      APPROUVE le projet.
    `);
  });

  it('does not compare numbers within a session', () => {
    checkFindings(`
      GA-2021-89-RES-02

      ${ISTANBUL}

      RAPPELANT la résolution GA-2021-89-RES-11,

      APPROUVE le projet.
    `);
  });

  it('takes the session of the text from its code where the opener names none', () => {
    checkFindings(`
      A/RES/78/104

      The General Assembly,

      Recalling its resolutions 77/20 of 21 November 2022 and 79/136 of 6 December 2024,
                                                              ^^^^^^ warning later-citation

      1. Decides to convene a meeting;

      2. Invites Member States to take part.
    `);
  });

  it('holds for drafts', () => {
    checkFindings(`
      A/C.3/78/L.5

      The General Assembly,

      Recalling its resolution 79/136 of 6 December 2024,
                               ^^^^^^ warning later-citation

      1. Decides to convene a meeting;

      2. Invites Member States to take part.
    `);
  });

  it('compares years where codes have no sessions', () => {
    checkFindings(`
      S/RES/2664 (2022)

      The Security Council,

      Recalling its resolutions 1373 (2001) and 2712 (2023),
                                                ^^^^^^^^^^^ warning later-citation

      Decides to remain seized of the matter.
    `);
  });

  it('compares days across bodies, in doubt for the text', () => {
    checkFindings(`
      ${ISTANBUL}

      RAPPELANT les résolutions 75/10 du 23 novembre 2020, 76/5 du 6 décembre 2021 et 79/136 de l’Assemblée générale des Nations Unies,
                                                           ^^^^ warning later-citation
                                                                                      ^^^^^^ warning later-citation

      RAPPELANT ÉGALEMENT la résolution 76/4 de l’Assemblée générale des Nations Unies,

      APPROUVE le projet.
    `);
  });

  it('takes the day of a cited text from its file', () => {
    const cited = `Resolution 2612 (2021)

The Security Council,

Recalling its resolution 1373 (2001),

Decides to remain seized of the matter.

Adopted by the Security Council at its 8936th meeting, on 20 December 2021
`;
    const library = libraryOf([{ name: 'S_RES_2612_(2021).txt', text: cited }]);
    checkFindings(
      `
      ${ISTANBUL}

      RAPPELANT la résolution 2612 (2021) du Conseil de sécurité,
                              ^^^^^^^^^^^ warning later-citation

      APPROUVE le projet.
    `,
      { library },
    );
  });

  it('lets a council count its year from the summer before', () => {
    checkFindings(`
      A/RES/80/186

      The General Assembly,

      Noting Economic and Social Council resolutions 2026/1 and 2026/2 of 19 September 2025,

      Recalling Economic and Social Council resolution 2027/1 of 5 May 2027,
                                                       ^^^^^^ warning later-citation

      1. Decides to convene a meeting;

      2. Invites Member States to take part.

      64th plenary meeting
      15 December 2025
    `);
  });

  it('says nothing of a text whose time is unknown', () => {
    checkFindings(`
      The General Assembly,

      Recalling its resolution 79/136 of 6 December 2024,

      1. Decides to convene a meeting;

      2. Invites Member States to take part.
    `);
  });

  it('leaves a code that contradicts itself to the rule for that', () => {
    checkFindings(`
      ${ISTANBUL}

      RAPPELANT la résolution GA-2022-81-RES-08,
                              ^^^^^^^^^^^^^^^^^ error session-year

      APPROUVE le projet.
    `);
  });

  it('leaves reports alone, which are numbered ahead of their session', () => {
    checkFindings(`
      ${ISTANBUL}

      NOTANT que le rapport GA-2022-90-REP-01 sera présenté,

      APPROUVE le projet.
    `);
  });

  it('names both sessions, with places as the reader writes them', () => {
    const text = `
      ${ISTANBUL}

      RAPPELANT la résolution 76/5 du 6 décembre 2021 de l’Assemblée générale des Nations Unies,

      APPROUVE le projet.
    `;
    assert.deepEqual(messagesIn(text), [
      'A/RES/76/5 is later than this text, so nobody can have cited it. Its session: 76th session, New York (United States of America), 6 December 2021. That of the text: 89th session, Istanbul (Türkiye), 23–25 November 2021. Check the code of the citation, and the session of the text.',
    ]);
  });
});
