/** title-differs: a quoted title against the one on record. */
import type { KnownResolution } from '../../server/src/core/library/known.ts';
import { checkFindings, checkFix, type CheckOptions } from '../support/findings.ts';
import { libraryOf } from '../support/library.ts';

const TITLE = 'Transforming our world: the 2030 Agenda for Sustainable Development';

const KNOWN: KnownResolution = {
  canonical: 'A/RES/70/1',
  title: { en: TITLE },
  subject: {},
  adoptedOn: '2015-09-25',
  address: null,
  aliases: [],
  origins: ['catalogue'],
};

const OPTIONS: CheckOptions = {
  library: libraryOf([], [KNOWN]),
  levels: { 'unresolved-citation': 'off', 'citation-date': 'off' },
};

/** A UN text with these words in its recital. */
function citing(words: string): string {
  return `
      The General Assembly,

      Recalling its resolution 70/1 ${words},

      1. Decides to convene a meeting;

      2. Invites Member States to take part.
  `;
}

describe('title-differs', () => {
  it('finds another title', () => {
    checkFindings(
      `
      The General Assembly,

      Recalling its resolution 70/1 of 25 September 2015, entitled “Transforming our world”,
                                                                    ^^^^^^^^^^^^^^^^^^^^^^ hint title-differs

      1. Decides to convene a meeting;

      2. Invites Member States to take part.
    `,
      OPTIONS,
    );
  });

  for (const words of [
    `of 25 September 2015, entitled “${TITLE}”`,
    `entitled "${TITLE.replace('our world', 'Our World')}"`,
    `entitled “${TITLE.replace(': the', ' – The')}”`,
    `(“${TITLE.replaceAll(' ', '\n')}”)`,
    'and the document entitled “Another paper”',
    'of 25 September 2015, in which it “reaffirmed” its commitments',
  ]) {
    it(`accepts “${words.replaceAll('\n', '⏎')}”`, () => {
      checkFindings(citing(words), OPTIONS);
    });
  }

  it('accepts an article before the quotes', () => {
    const library = libraryOf([], [{ ...KNOWN, title: { en: 'The Pact for the Future' } }]);
    checkFindings(citing('entitled the “Pact for the Future”'), { ...OPTIONS, library });
  });

  it('says nothing where no title is on record in the language of the text', () => {
    checkFindings(
      `
      L’Assemblée générale,

      Rappelant sa résolution 70/1 du 25 septembre 2015, intitulée « Transformer notre monde »,

      1. Décide de tenir une réunion ;

      2. Invite les États Membres à y prendre part.
    `,
      OPTIONS,
    );
  });

  it('writes the title on record between the quotes', () => {
    for (const words of ['of 25 September 2015, entitled “?”', 'entitled *“?”*', '(“?”)']) {
      checkFix(
        'title-differs',
        citing(words.replace('?', 'Changing our world')),
        citing(words.replace('?', TITLE)),
        OPTIONS,
      );
    }
  });
});
