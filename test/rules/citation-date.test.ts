/** citation-date: the day of adoption, once. */
import type { KnownResolution } from '../../server/src/core/library/known.ts';
import { checkFindings, checkFix } from '../support/findings.ts';
import { libraryOf } from '../support/library.ts';

/** A UN text with these words in its recital and its decision. */
function citing(first: string, second = 'Decides to convene a meeting'): string {
  return `
      The General Assembly,

      Recalling ${first},

      1. ${second};

      2. Invites Member States to take part.
  `;
}

/** What a catalogue may know. */
function known(canonical: string, adoptedOn: string): KnownResolution {
  return {
    canonical,
    title: {},
    subject: {},
    adoptedOn,
    address: null,
    aliases: [],
    origins: ['catalogue'],
  };
}

describe('citation-date', () => {
  it('finds the first citation without a date and a later one with it', () => {
    checkFindings(`
      The General Assembly,

      Recalling its resolutions 70/1 and 71/243 of 21 December 2016 and its resolution 72/279,
                                                                                       ^^^^^^ hint citation-date

      1. Reaffirms its resolution 71/243 of 21 December 2016;
                                        ^^^^^^^^^^^^^^^^^^^^ hint citation-date

      2. Invites Member States to take part.
    `);
  });

  for (const words of [
    'its resolutions 69/252 and 69/253 of 29 December 2014',
    'its resolutions 61/1, 61/2 and 61/3 of 5 October 2006',
    'its resolutions 70/262 and 2282 (2016) of 27 April 2016',
    'its resolution 70/1, adopted on 25 September 2015',
    'the Summit held on 22 September 2024 at which resolution 79/1 was adopted',
    'the Group of Experts established pursuant to resolution 52/38 J',
    'the Declaration of Human Rights (resolution 217 A (III))',
    'United Nations Environment Assembly resolution 6/8 on lifestyles of 1 March 2024',
    'Security Council resolutions 1325 (2000) and 1820 (2008)',
    'the report in A/RES/70/1',
    'decision 78/542',
  ]) {
    it(`accepts “${words}”`, () => {
      checkFindings(citing(words));
    });
  }

  it('accepts a date behind the number of a clause', () => {
    checkFindings(
      citing(
        'its resolution 70/1 of 25 September 2015',
        'Reaffirms paragraph 5 of its resolution 70/1, to be reviewed by 25 September 2030',
      ),
    );
  });

  it('accepts footnotes in the flow', () => {
    const notes = '3 See resolution 72/279.\n4 Resolution 71/256, annex.';
    checkFindings(
      citing(
        'its resolution 70/1 of 25 September 2015',
        `Decides to convene a meeting\n\n      ___\n      ${notes.replace('\n', '\n      ')}\n\n      in New York`,
      ),
      { levels: { 'placeholder-text': 'off' } },
    );
  });

  it('expects a date of numbers with a year where the text dates others', () => {
    checkFindings(`
      Le Conseil de sécurité,

      Rappelant ses résolutions 1325 (2000) du 31 octobre 2000, 1820 (2008) du 19 juin 2008 et 1888 (2009),
                                                                                               ^^^^^^^^^^^ hint citation-date

      1. Réaffirme sa résolution 1325 (2000) ;

      2. Décide de rester saisi de la question.
    `);
  });

  it('counts no other papers among the numbers with a year', () => {
    checkFindings(`
      Le Conseil de sécurité,

      Rappelant sa résolution 1325 (2000) du 31 octobre 2000, sa résolution 1820 (2008) du 19 juin 2008 et sa résolution 1888 (2009),
                                                                                                                         ^^^^^^^^^^^ hint citation-date

      Prenant note des documents S/1995/742 et S/1996/12,

      1. Réaffirme sa résolution 1325 (2000) ;

      2. Décide de rester saisi de la question.
    `);
  });

  it('finds a date that was given for a list before, and one of a special session', () => {
    checkFindings(
      citing(
        'its resolutions 69/252 and 69/253 of 29 December 2014 and its resolution ES-10/15 of 20 July 2004',
        'Reaffirms its resolutions 69/252 and 69/253 and its resolution ES-10/15',
      ),
    );
    checkFindings(`
      The General Assembly,

      Recalling its resolutions 69/252 and 69/253 of 29 December 2014 and its resolution ES-10/15 of 20 July 2004,

      1. Reaffirms its resolutions 69/252 and 69/253 of 29 December 2014;
                                                    ^^^^^^^^^^^^^^^^^^^^ hint citation-date

      2. Recalls the decision in resolution ES-10/15 of 20 July 2004.
                                                    ^^^^^^^^^^^^^^^^ hint citation-date
    `);
  });

  it('leaves a day that is still open to the rule on placeholders', () => {
    const options = { levels: { 'placeholder-text': 'off' } } as const;
    checkFindings(citing('its resolution 70/1 of TBD'), options);
    checkFindings(citing('its resolution 70/1 of [date]'), options);
  });

  it('says nothing of the date of what is yet to be adopted', () => {
    checkFindings(`
      A/RES/79/12

      The General Assembly,

      Recalling its resolution 81/77,
                               ^^^^^ warning later-citation

      1. Decides to convene a meeting;

      2. Invites Member States to take part.
    `);
  });

  it('leaves texts of INTERPOL and adopted texts alone', () => {
    checkFindings(`
      L’Assemblée générale d’INTERPOL, réunie en sa 93ème session à Marrakech (Maroc) du 24 au 27 novembre 2025,

      RAPPELANT la résolution 79/136 de l’Assemblée générale des Nations Unies,

      APPROUVE le projet.
    `);
    checkFindings(citing('its resolution 70/1'), { preset: 'official' });
  });

  it('takes a repeated date out, and nothing else', () => {
    const first = 'its **resolution 70/1** of 25 September 2015';
    for (const [before, after] of [
      [
        'its resolution 70/1 of 25 September 2015 and its annex',
        'its resolution 70/1 and its annex',
      ],
      ['its resolution **70/1** of 25\n      September 2015', 'its resolution **70/1**'],
      [
        'its resolution 70/1, adopted on 25 September 2015, in full',
        'its resolution 70/1, in full',
      ],
    ] as const) {
      checkFix(
        'citation-date',
        citing(first, `Reaffirms ${before}`),
        citing(first, `Reaffirms ${after}`),
      );
    }
  });

  it('writes a date that is known', () => {
    const library = libraryOf([], [known('A/RES/70/1', '2015-09-25')]);
    const options = { library, levels: { 'unresolved-citation': 'off' } } as const;
    for (const [before, after] of [
      ['its resolution 70/1', 'its resolution 70/1 of 25 September 2015'],
      ['its resolution **70/1**, in full', 'its resolution **70/1** of 25 September 2015, in full'],
    ] as const) {
      checkFix('citation-date', citing(before), citing(after), options);
    }
  });

  it('writes it in French', () => {
    const library = libraryOf([], [known('A/RES/70/1', '2015-10-01')]);
    const text = (words: string): string => `
      L’Assemblée générale,

      Rappelant sa résolution ${words},

      1. Décide de tenir une réunion ;

      2. Invite les États Membres à y prendre part.
    `;
    checkFix('citation-date', text('70/1'), text('70/1 du 1er octobre 2015'), {
      library,
      levels: { 'unresolved-citation': 'off' },
    });
  });
});
