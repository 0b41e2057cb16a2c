/** A piece of the citation graph that a person can take in: around one text, or the whole library. */
import type { LibraryDocument } from '../library/document.ts';
import { citedBy, citersOf, holdersOf } from '../library/graph.ts';
import type { Library } from '../library/library.ts';
import type { Relation } from '../model/model.ts';
import {
  citationGraph,
  nodeId,
  type CitationGraph,
  type GraphContext,
  type GraphEdge,
  type GraphNode,
} from './citation-graph.ts';
import { clauseLabel } from './clause-label.ts';

export interface GraphPicture {
  /** The node that the picture is about; null for the whole library. */
  readonly start: string | null;
  readonly nodes: readonly PictureNode[];
  readonly links: readonly PictureLink[];
  /** How many nodes there are besides, for which there was no room. */
  readonly omitted: number;
}

export interface PictureNode extends GraphNode {
  /** How many things it cites, in the picture or not; null for what is not at hand. */
  readonly cites: number | null;
  /** By how many texts it is cited, in the picture or not. */
  readonly citedBy: number;
}

/** All that one text has to do with another. */
export interface PictureLink {
  readonly from: string;
  readonly to: string;
  /** The weightiest first; never empty. */
  readonly relations: readonly Relation[];
  /** "PP2": the clauses that cite, in the order of the text; without those outside the clauses. */
  readonly clauses: readonly string[];
}

export interface GraphScope {
  /** The text in the middle; null for the whole library. */
  readonly document: LibraryDocument | null;
  /** How many citations away from it a text may be. */
  readonly depth: number;
  /** The most nodes that the picture may have. */
  readonly most: number;
}

/**
 * The picture of a scope. Where there is no room for all, the nearest stay, and of the whole library
 * those with the most citations.
 */
export function graphPicture(
  library: Library,
  { document, depth, most }: GraphScope,
  context: GraphContext,
): GraphPicture {
  if (document === null) {
    const whole = citationGraph(library, context);
    return draw(library, whole, byWeight(whole), most, null);
  }
  const near = nearest(library, document, depth);
  const graph = citationGraph(library, context, new Set([...near.values()].flat()));
  return draw(library, graph, [...near.keys()], most, nodeId(library, document));
}

/** Keeps the first nodes of a ranking, and the links between them. */
function draw(
  library: Library,
  graph: CitationGraph,
  ranked: readonly string[],
  most: number,
  start: string | null,
): GraphPicture {
  const kept = new Set(ranked.slice(0, most));
  const cited = new Map<string, Set<string>>();
  for (const { from, to } of graph.edges) cited.set(from, (cited.get(from) ?? new Set()).add(to));
  return {
    start,
    nodes: graph.nodes
      .filter(({ id }) => kept.has(id))
      .map((node) => ({
        ...node,
        cites: node.uri === null ? null : (cited.get(node.id)?.size ?? 0),
        citedBy: node.canonical === null ? 0 : citersOf(library, node.canonical).length,
      })),
    links: linksOf(graph.edges.filter(({ from, to }) => kept.has(from) && kept.has(to))),
    omitted: ranked.length - kept.size,
  };
}

/** The nodes within the depth with the documents that have them, the nearest first. */
function nearest(
  library: Library,
  document: LibraryDocument,
  depth: number,
): ReadonlyMap<string, readonly LibraryDocument[]> {
  const found = new Map([nodeOf(library, document)]);
  let front: readonly Reached[] = [...found];
  for (let step = 0; step < depth && front.length > 0; step += 1) {
    const next = new Map(front.flatMap((reached) => neighbours(library, reached)));
    front = [...next].filter(([id]) => !found.has(id));
    for (const [id, documents] of front) found.set(id, documents);
  }
  return found;
}

/** A node with the documents that have it. */
type Reached = readonly [string, readonly LibraryDocument[]];

function neighbours(library: Library, [id, documents]: Reached): readonly Reached[] {
  return [
    ...documents
      .flatMap((document) => citedBy(library, document))
      .map((cited) => [cited.canonical, cited.documents] as const),
    ...citersOf(library, id).map((citing) => nodeOf(library, citing.document)),
  ];
}

function nodeOf(library: Library, document: LibraryDocument): Reached {
  const id = nodeId(library, document);
  return [id, document.keys.length === 0 ? [document] : holdersOf(library, id)];
}

/** Those with the most citations, made and received, first. */
function byWeight({ nodes, edges }: CitationGraph): readonly string[] {
  const weights = new Map<string, number>();
  for (const { from, to } of edges) {
    for (const id of [from, to]) weights.set(id, (weights.get(id) ?? 0) + 1);
  }
  const weight = ({ id }: GraphNode): number => weights.get(id) ?? 0;
  return nodes.toSorted((a, b) => weight(b) - weight(a)).map(({ id }) => id);
}

/** What weighs most in law comes first. */
const WEIGHTS: Readonly<Record<Relation, number>> = {
  replaces: 0,
  revises: 1,
  amends: 2,
  reaffirms: 3,
  cites: 4,
};

function linksOf(edges: readonly GraphEdge[]): readonly PictureLink[] {
  const pairs = new Map<string, GraphEdge[]>();
  for (const edge of edges) {
    const key = JSON.stringify([edge.from, edge.to]);
    const held = pairs.get(key);
    if (held === undefined) pairs.set(key, [edge]);
    else held.push(edge);
  }
  return [...pairs.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const relations = [...new Set(group.map(({ relation }) => relation))];
    const clauses = group.flatMap(({ clause }) => (clause === null ? [] : [clauseLabel(clause)]));
    return [
      {
        from: first.from,
        to: first.to,
        relations: relations.toSorted((a, b) => WEIGHTS[a] - WEIGHTS[b]),
        clauses: [...new Set(clauses)],
      },
    ];
  });
}
