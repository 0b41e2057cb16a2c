/** session-place: city, country and days of sessions, and the days given with codes. */
import assert from 'node:assert/strict';
import { checkFindings, checkFix, messagesIn } from '../support/findings.ts';
import { libraryOf } from '../support/library.ts';

/** An INTERPOL text with this session formula. */
function meetingAt(place: string): string {
  return `
      L’Assemblée générale d’INTERPOL, réunie en sa ${place},

      RAPPELANT l’article 41 du Statut,

      APPROUVE le projet.
  `;
}

/** An INTERPOL text of 2025 with this operative clause. */
function deciding(words: string): string {
  return `
      L’Assemblée générale d’INTERPOL, réunie en sa 93ème session à Marrakech (Maroc) du 24 au 27 novembre 2025,

      RAPPELANT l’article 41 du Statut,

      ${words}
  `;
}

describe('session-place', () => {
  it('finds the city of another session', () => {
    checkFindings(`
      The INTERPOL General Assembly, meeting in its 81st session in Singapore (Italy) from 5 to 8 November 2012,
                                                                    ^^^^^^^^^ warning session-place

      RECALLING Article 41 of the Constitution,

      APPROVES the draft.
    `);
  });

  it('finds a city of which nothing is known where its country is another one', () => {
    checkFindings(`
      L’Assemblée générale d’INTERPOL, réunie en sa 81ème session à Lyon (France) du 5 au 8 novembre 2012,
                                                                    ^^^^ warning session-place

      RAPPELANT l’article 41 du Statut,

      APPROUVE le projet.
    `);
  });

  it('finds the country of another session', () => {
    checkFindings(`
      L’Assemblée générale d’INTERPOL, réunie en sa 81ème session à Rome (Chili) du 5 au 8 novembre 2012,
                                                                          ^^^^^ warning session-place

      RAPPELANT l’article 41 du Statut,

      APPROUVE le projet.
    `);
  });

  const spellings = [
    '76ème session à Marrakesh (Maroc) du 5 au 8 novembre 2007',
    '86ème session à Pékin (Chine) du 26 au 29 septembre 2017',
    '86ème session à Peking du 26 au 29 septembre 2017',
    '67ème session au Caire (Égypte)',
    '77ème session à St-Pétersbourg (Russie) du 7 au 10 octobre 2008',
    '82ème session à Cartagena de Indias (Colombie) du 21 au 24 octobre 2013',
    '89ème session à Istamboul (Türkiye) du 23 au 25 novembre 2021',
    '85ème session à Nusa Dua (Indonésie) du 7 au 10 novembre 2016',
    '85ème session à Ubud (Indonésie) du 7 au 10 novembre 2016',
    '88ème session à Santiago du Chili du 15 au 18 octobre 2019',
    '81ème session à ROME (ITALIE) du 5 au 8 novembre 2012',
    '81ème session, tenue du 5 au 8 novembre 2012',
  ];
  for (const spelling of spellings) {
    it(`accepts “${spelling}”`, () => {
      checkFindings(meetingAt(spelling));
    });
  }

  it('leaves a formula to session-year that contradicts itself', () => {
    checkFindings(`
      L’Assemblée générale d’INTERPOL, réunie en sa 80ème session à Rome (Italie) du 5 au 8 novembre 2012,
                                                    ^^^^^^^^^^^^^ error session-year

      RAPPELANT l’article 41 du Statut,

      APPROUVE le projet.
    `);
  });

  it('finds the place and the days of a session named in a clause', () => {
    checkFindings(
      `
      L’Assemblée générale d’INTERPOL, réunie en sa 93ème session à Marrakech (Maroc) du 24 au 27 novembre 2025,

      RAPPELANT la déclaration de sa 91ème session (Glasgow (Autriche), 28 novembre - 1er décembre 2023),
                                                    ^^^^^^^ warning session-place

      RAPPELANT la déclaration de sa 91ème session (Vienne (Autriche), 8 - 11 novembre 2023),
                                                                       ^^^^^^^^^^^^^^^^^^^^ warning session-place

      APPROUVE le projet.
    `,
      { levels: { 'repeated-keyword': 'off' } },
    );
  });

  it('finds a year in which the own session was not held', () => {
    checkFindings(`
      L’Assemblée générale d’INTERPOL, réunie en sa 81ème session à Rome (Italie) du 5 au 8 novembre 2012,

      RAPPELANT l’article 41 du Statut,

      DÉCIDE d’en débattre lors de sa 82ème session, en 2014.
                                      ^^^^^^^^^^^^^^^^^^^^^^ warning session-place
    `);
  });

  const others = [
    'DÉCIDE d’en débattre lors de sa 82ème session, en 2013.',
    'PREND NOTE des travaux du Conseil de sécurité et de sa 43ème session, en 2015.',
    'PREND NOTE de la 43ème session de la conférence régionale, en 2015.',
    'PREND NOTE des débats de l’Assemblée générale des Nations Unies à sa 71ème session, en 2016.',
    'PREND NOTE de la résolution GA-2012-81-RES-08, du 5 novembre 2012.',
    'PREND NOTE de la résolution GA-2012-81-RES-08 du 9 novembre 2012.',
  ];
  for (const words of others) {
    it(`accepts “${words}”`, () => {
      checkFindings(deciding(words));
    });
  }

  it('finds a date on which the cited session did not meet', () => {
    checkFindings(`
      L’Assemblée générale d’INTERPOL, réunie en sa 93ème session à Marrakech (Maroc) du 24 au 27 novembre 2025,

      RAPPELANT la résolution GA-2012-81-RES-08 du 3 mai 2012,
                                                   ^^^^^^^^^^ warning session-place

      APPROUVE le projet.
    `);
  });

  it('finds a date out of the year that the code itself gives', () => {
    checkFindings(`
      Le Conseil de sécurité,

      Rappelant ses résolutions 1325 (2000) du 31 octobre 2000 et 1373 (2001) du 28 septembre 2011,
                                                                                 ^^^^^^^^^^^^^^^^^ warning session-place

      1. Décide de proroger le mandat ;

      2. Décide de rester saisi de la question.
    `);
  });

  it('leaves a time alone that follows a citation and is not its date', () => {
    checkFindings(`
      Le Conseil de sécurité,

      Rappelant sa résolution 1343 (2001) du 7 mars 2001,

      1. Prie le Comité créé par la résolution 1343 (2001), le 8 avril 2002 au plus tard, de lui rendre compte ;

      2. Décide de rester saisi de la question.
    `);
  });

  it('leaves a number alone that is older than the form it stands in', () => {
    checkFindings(`
      The General Assembly,

      Recalling resolution 6/8 of 1 March 2024 on lifestyles,

      1. Decides to convene a meeting;

      2. Invites Member States to take part.
    `);
  });

  it('finds a day of adoption out of the session', () => {
    checkFindings(`
      A/RES/79/136

      The General Assembly,

      Recalling its resolution 77/20 of 21 November 2022,

      1. Decides to convene a meeting;

      2. Invites Member States to take part.

      50th plenary meeting
      6 December 2014
      ^^^^^^^^^^^^^^^ warning session-place
    `);
  });

  it('writes the place on record in the language of the text', () => {
    const at = (place: string): string =>
      meetingAt(`86ème session à ${place} du 26 au 29 septembre 2017`);
    checkFix('session-place', at('Dakar (Sénégal)'), at('Beijing (Chine)'));
    checkFix('session-place', at('Beijing (Inde)'), at('Beijing (Chine)'));
  });

  it('writes the day of adoption of a text that is at hand', () => {
    const library = libraryOf([
      {
        name: 'A_RES_77_20.resolution',
        text: 'A/RES/77/20\n\nThe General Assembly,\n\nNoting it,\n\n1. Decides to act.\n\n40th plenary meeting\n21 November 2022\n',
      },
    ]);
    const text = (year: string): string => `
      The General Assembly,

      Recalling its resolution 77/20 of 21 November ${year},

      1. Decides to convene a meeting;

      2. Invites Member States to take part.
    `;
    checkFix('session-place', text('2012'), text('2022'), { library });
  });

  it('says what is on record', () => {
    const text = deciding('RAPPELLE la résolution GA-2012-81-RES-08 du 3 mai 2012.');
    assert.deepEqual(messagesIn(text), [
      'GA-2012-81-RES-08 cannot have been adopted on 3 May 2012. Its session: 81st session, Rome (Italy), 5–8 November 2012. Check the date and the code; one of them leads to another resolution.',
    ]);
  });
});
