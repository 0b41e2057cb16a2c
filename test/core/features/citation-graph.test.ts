/** The library as nodes and edges. */
import assert from 'node:assert/strict';
import {
  citationGraph,
  type CitationGraph,
  type GraphEdge,
} from '../../../server/src/core/features/citation-graph.ts';
import { clauseLabel } from '../../../server/src/core/features/clause-label.ts';
import { parseFixture } from '../../support/fixture.ts';
import { analyser } from '../../support/analyser.ts';
import { knownAs } from '../../support/known.ts';
import { libraryOf } from '../../support/library.ts';
import { resolutionText } from '../../support/resolution-text.ts';

const { codes } = analyser;

function graphOf(fixture: string, known = knownAs([])): CitationGraph {
  return citationGraph(libraryOf(parseFixture(fixture), known), { codes, language: 'fr' });
}

/** "GA-2021-89-RES-11 cites GA-2012-81-RES-08 in PP1". */
function saying({ from, to, relation, clause, count }: GraphEdge): string {
  const place = clause === null ? 'no clause' : clauseLabel(clause);
  return `${from} ${relation} ${to} in ${place}${count === 1 ? '' : ` × ${count}`}`;
}

const rome = resolutionText('GA-2012-81-RES-08', []);

describe('The citation graph', () => {
  it('has an edge for each clause that cites and each way of citing', () => {
    const citing = resolutionText('GA-2021-89-RES-11', [
      'RAPPELANT la résolution AG-2012-RES-08 et de nouveau la résolution GA-2012-81-RES-08',
      'RÉAFFIRMANT la résolution AG-2012-RES-08',
    ]);
    assert.deepEqual(graphOf(citing + rome).edges.map(saying), [
      'GA-2021-89-RES-11 cites GA-2012-81-RES-08 in PP1 × 2',
      'GA-2021-89-RES-11 reaffirms GA-2012-81-RES-08 in PP2',
    ]);
  });

  it('has one node for a resolution under all its aliases, with its title and year', () => {
    const citing = resolutionText('GA-2021-89-RES-11', ['RAPPELANT la résolution AG-2012-RES-8']);
    assert.deepEqual(graphOf(citing + rome).nodes, [
      {
        id: 'GA-2012-81-RES-08',
        canonical: 'GA-2012-81-RES-08',
        uri: 'GA-2012-81-RES-08.txt',
        title: 'Titre de GA-2012-81-RES-08',
        subject: null,
        year: 2012,
        kind: 'resolution',
      },
      {
        id: 'GA-2021-89-RES-11',
        canonical: 'GA-2021-89-RES-11',
        uri: 'GA-2021-89-RES-11.txt',
        title: 'Titre de GA-2021-89-RES-11',
        subject: null,
        year: 2021,
        kind: 'resolution',
      },
    ]);
  });

  it('has a node for what is only cited, named as the catalogue names it', () => {
    const citing = resolutionText('GA-2021-89-RES-11', [
      'RAPPELANT la résolution AG-2012-RES-08',
      'AYANT PRIS CONNAISSANCE du rapport GA-2021-89-REP-05',
    ]);
    const known = knownAs([{ code: 'GA-2012-81-RES-08', title: { fr: 'Des points de contact' } }]);
    const cited = graphOf(citing, known).nodes.filter(({ uri }) => uri === null);
    assert.deepEqual(
      cited.map(({ id, title, year, kind }) => [id, title, year, kind]),
      [
        ['GA-2012-81-RES-08', 'Des points de contact', 2012, 'resolution'],
        ['GA-2021-89-REP-05', null, 2021, 'report'],
      ],
    );
  });

  it('calls a text without a code by its URI', () => {
    const draft = resolutionText(null, ['RAPPELANT la résolution AG-2012-RES-08'], 'projet.txt');
    const { nodes, edges } = graphOf(draft + rome);
    assert.deepEqual(edges.map(saying), ['projet.txt cites GA-2012-81-RES-08 in PP1']);
    const node = nodes.find(({ id }) => id === 'projet.txt');
    assert.deepEqual([node?.canonical, node?.uri, node?.year], [null, 'projet.txt', 2021]);
  });

  it('leaves out what a text cites of itself', () => {
    const citing = resolutionText('GA-2021-89-RES-11', ['RAPPELANT la résolution AG-2021-RES-11']);
    assert.deepEqual(graphOf(citing).edges, []);
  });

  it('joins two texts with one code, and what both say in the same clause', () => {
    const citing = resolutionText('GA-2021-89-RES-11', ['RAPPELANT la résolution AG-2012-RES-08']);
    const copy = citing.replace('%! GA', '%! copie de GA');
    const { nodes, edges } = graphOf(citing + copy + rome);
    assert.equal(nodes.length, 2);
    assert.deepEqual(edges.map(saying), ['GA-2021-89-RES-11 cites GA-2012-81-RES-08 in PP1 × 2']);
  });
});
