/** Links to the official texts. */
import assert from 'node:assert/strict';
import { links, linkTooltip } from '../../../server/src/core/features/links.ts';
import { emptyLibrary } from '../../../server/src/core/library/library.ts';
import { analyser } from '../../support/analyser.ts';
import { libraryOf } from '../../support/library.ts';

const text = `A/RES/79/136

Resolution adopted by the General Assembly on 6 December 2024

The General Assembly,

Recalling its resolution 71/19 of 21 November 2016, Security Council resolution 1373 (2001) and
resolution AG-2012-RES-08 of INTERPOL,

1. Decides to convene a meeting.
`;

describe('Links', () => {
  const found = links(analyser.analyse(text), analyser, emptyLibrary);

  it('lead from the codes of the United Nations to the official texts, INTERPOL has none', () => {
    assert.deepEqual(
      found.map(({ range, address }) => [text.slice(range.start, range.end), address]),
      [
        ['A/RES/79/136', 'https://docs.un.org/A/RES/79/136'],
        ['71/19', 'https://docs.un.org/A/RES/71/19'],
        ['1373 (2001)', 'https://docs.un.org/S/RES/1373(2001)'],
      ],
    );
  });

  it('lead where the team says, for papers of INTERPOL too', () => {
    const known = { title: {}, subject: {}, adoptedOn: null, origins: ['project'] as const };
    const library = libraryOf(
      [],
      [
        { ...known, canonical: 'A/RES/71/19', aliases: [], address: 'https://un.example/71' },
        {
          ...known,
          canonical: 'GA-2012-81-REP-99',
          aliases: ['GA-2012-81-RES-08'],
          address: 'https://interpol.example/8',
        },
      ],
    );
    assert.deepEqual(
      links(analyser.analyse(text), analyser, library).map(({ address }) => address),
      [
        'https://docs.un.org/A/RES/79/136',
        'https://un.example/71',
        'https://docs.un.org/S/RES/1373(2001)',
        'https://interpol.example/8',
      ],
    );
  });

  it('say where they lead', () => {
    assert.equal(linkTooltip(found[1]!, 'en'), 'Official text · A/RES/71/19');
    assert.equal(linkTooltip(found[1]!, 'fr'), 'Texte officiel · A/RES/71/19');
  });
});
