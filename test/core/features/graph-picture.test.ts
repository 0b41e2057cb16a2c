/** Pieces of the citation graph that a person can take in. */
import assert from 'node:assert/strict';
import {
  graphPicture,
  type GraphPicture,
} from '../../../server/src/core/features/graph-picture.ts';
import { analyser } from '../../support/analyser.ts';
import { parseFixture } from '../../support/fixture.ts';
import { libraryOf } from '../../support/library.ts';
import { resolutionText } from '../../support/resolution-text.ts';

/** Each cites the one before it; the last cites a text that is not at hand too. */
const chain = [
  resolutionText('GA-2012-81-RES-08', []),
  resolutionText('GA-2014-83-RES-04', ['RAPPELANT la résolution AG-2012-RES-08']),
  resolutionText('GA-2017-86-RES-08', ['RÉAFFIRMANT la résolution GA-2014-83-RES-04']),
  resolutionText('GA-2021-89-RES-11', [
    'RAPPELANT la résolution GA-2017-86-RES-08',
    'RÉAFFIRMANT la résolution GA-2017-86-RES-08',
    'RAPPELANT la résolution AG-2008-RES-07',
  ]),
].join('');

/** @param start the file in the middle; null for the whole library */
function pictureOf(
  fixture: string,
  start: string | null,
  { depth = 1, most = 100 } = {},
): GraphPicture {
  const library = libraryOf(parseFixture(fixture));
  const document = [...library.documents()].find(({ uri }) => uri === start) ?? null;
  assert.equal(document === null, start === null);
  const context = { codes: analyser.codes, language: 'fr' };
  return graphPicture(library, { document, depth, most }, context);
}

const idsOf = ({ nodes }: GraphPicture): readonly string[] => nodes.map(({ id }) => id);

describe('The picture around a text', () => {
  const middle = 'GA-2017-86-RES-08.txt';

  it('shows what it cites and what cites it', () => {
    assert.deepEqual(idsOf(pictureOf(chain, middle)), [
      'GA-2014-83-RES-04',
      'GA-2017-86-RES-08',
      'GA-2021-89-RES-11',
    ]);
  });

  it('goes as far as it is asked to, in both directions', () => {
    assert.deepEqual(idsOf(pictureOf(chain, middle, { depth: 2 })), [
      'GA-2008-77-RES-07',
      'GA-2012-81-RES-08',
      'GA-2014-83-RES-04',
      'GA-2017-86-RES-08',
      'GA-2021-89-RES-11',
    ]);
    assert.deepEqual(idsOf(pictureOf(chain, middle, { depth: 0 })), ['GA-2017-86-RES-08']);
  });

  it('keeps the nearest and says how many are left when there is no room', () => {
    const picture = pictureOf(chain, 'GA-2012-81-RES-08.txt', { depth: 3, most: 2 });
    assert.deepEqual(idsOf(picture), ['GA-2012-81-RES-08', 'GA-2014-83-RES-04']);
    assert.equal(picture.omitted, 2);
    assert.equal(picture.start, 'GA-2012-81-RES-08');
  });

  it('reaches a text without a code', () => {
    const draft = resolutionText(null, ['RAPPELANT la résolution AG-2012-RES-08'], 'projet.txt');
    const around = pictureOf(chain + draft, 'GA-2012-81-RES-08.txt', { depth: 1 });
    assert.deepEqual(idsOf(around), ['GA-2012-81-RES-08', 'GA-2014-83-RES-04', 'projet.txt']);
    assert.equal(pictureOf(chain + draft, 'projet.txt').start, 'projet.txt');
  });

  it('joins all that one text has to do with another, the weightiest first', () => {
    assert.deepEqual(pictureOf(chain, 'GA-2021-89-RES-11.txt').links, [
      {
        from: 'GA-2021-89-RES-11',
        to: 'GA-2017-86-RES-08',
        relations: ['reaffirms', 'cites'],
        clauses: ['PP1', 'PP2'],
      },
      {
        from: 'GA-2021-89-RES-11',
        to: 'GA-2008-77-RES-07',
        relations: ['cites'],
        clauses: ['PP3'],
      },
    ]);
  });

  it('counts the citations of a text that are not in the picture too', () => {
    const { nodes } = pictureOf(chain, middle);
    assert.deepEqual(
      nodes.map(({ id, cites, citedBy }) => [id, cites, citedBy]),
      [
        ['GA-2014-83-RES-04', 1, 1],
        ['GA-2017-86-RES-08', 1, 1],
        ['GA-2021-89-RES-11', 2, 0],
      ],
    );
  });
});

describe('The picture of the whole library', () => {
  it('shows every text and everything cited', () => {
    const picture = pictureOf(chain, null);
    assert.equal(picture.nodes.length, 5);
    assert.deepEqual([picture.start, picture.omitted], [null, 0]);
    const missing = picture.nodes.find(({ uri }) => uri === null);
    assert.deepEqual([missing?.id, missing?.cites], ['GA-2008-77-RES-07', null]);
  });

  it('keeps those with the most citations when there is no room', () => {
    const latest = resolutionText('GA-2025-93-RES-03', [
      'RAPPELANT la résolution GA-2017-86-RES-08',
      'RAPPELANT la résolution GA-2021-89-RES-11',
    ]);
    const picture = pictureOf(chain + latest, null, { most: 2 });
    assert.deepEqual(idsOf(picture), ['GA-2017-86-RES-08', 'GA-2021-89-RES-11']);
    assert.equal(picture.links.length, 1);
    assert.equal(picture.omitted, 4);
  });
});
