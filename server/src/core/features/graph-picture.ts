/** A piece of the citation graph that a person can take in: around one text, or the whole library. */
import { STRONGEST } from '../citations/relations.ts';
import type { LibraryDocument } from '../library/document.ts';
import { citersOf, holdersOf } from '../library/graph.ts';
import type { Library } from '../library/library.ts';
import type { Relation } from '../model/model.ts';
import {
  citationGraph,
  createNodeIds,
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
  const walk = createWalk(library);
  const ranked = document === null ? byWeight(walk) : nearest(walk, document, depth);
  const kept = new Set(ranked.slice(0, most));
  const citing = new Set([...kept].flatMap((id) => walk.documents(id)));
  return {
    ...drawn(library, citationGraph(library, context, citing), kept),
    start: document === null ? null : walk.idOf(document),
    omitted: ranked.length - kept.size,
  };
}

/** The nodes that are kept, and the links between them. */
function drawn(
  library: Library,
  { nodes, edges }: CitationGraph,
  kept: ReadonlySet<string>,
): Pick<GraphPicture, 'nodes' | 'links'> {
  const cited = new Map<string, Set<string>>();
  for (const { from, to } of edges) cited.set(from, (cited.get(from) ?? new Set()).add(to));
  return {
    nodes: nodes
      .filter(({ id }) => kept.has(id))
      .map((node) => ({
        ...node,
        cites: node.uri === null ? null : (cited.get(node.id)?.size ?? 0),
        citedBy: node.canonical === null ? 0 : citersOf(library, node.canonical).length,
      })),
    links: linksOf(edges.filter(({ from, to }) => kept.has(from) && kept.has(to))),
  };
}

/** The way from node to node. */
interface Walk {
  readonly library: Library;
  idOf(document: LibraryDocument): string;
  /** The ids of what a document cites, each once. */
  citedIn(document: LibraryDocument): ReadonlySet<string>;
  /** The documents that have a node which was come upon; none for what is only cited. */
  documents(id: string): readonly LibraryDocument[];
}

function createWalk(library: Library): Walk {
  const ids = createNodeIds(library);
  const withoutCode = new Map<string, LibraryDocument>();
  return {
    library,
    idOf: (document) => {
      if (document.keys.length === 0) withoutCode.set(document.uri, document);
      return ids.document(document);
    },
    citedIn: ({ citations }) => new Set(citations.map(({ canonical }) => ids.key(canonical))),
    documents: (id) => {
      const document = withoutCode.get(id);
      return document === undefined ? holdersOf(library, id) : [document];
    },
  };
}

/** The ids within the depth, the nearest first. */
function nearest(walk: Walk, document: LibraryDocument, depth: number): readonly string[] {
  const found = new Set([walk.idOf(document)]);
  let front: readonly string[] = [...found];
  for (let step = 0; step < depth && front.length > 0; step += 1) {
    const next = new Set(front.flatMap((id) => neighbours(walk, id)));
    front = [...next].filter((id) => !found.has(id));
    for (const id of front) found.add(id);
  }
  return [...found];
}

function neighbours(walk: Walk, id: string): readonly string[] {
  return [
    ...walk.documents(id).flatMap((document) => [...walk.citedIn(document)]),
    ...citersOf(walk.library, id).map(({ document }) => walk.idOf(document)),
  ];
}

/** All ids, those with the most citations, made and received, first. */
function byWeight(walk: Walk): readonly string[] {
  const weights = new Map<string, number>();
  const add = (id: string, weight: number): void => {
    weights.set(id, (weights.get(id) ?? 0) + weight);
  };
  for (const document of walk.library.documents()) {
    const own = walk.idOf(document);
    const cited = [...walk.citedIn(document)].filter((id) => id !== own);
    add(own, cited.length);
    for (const id of cited) add(id, 1);
  }
  return [...weights]
    .toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .map(([id]) => id);
}

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
        relations: relations.toSorted((a, b) => STRONGEST.indexOf(a) - STRONGEST.indexOf(b)),
        clauses: [...new Set(clauses)],
      },
    ];
  });
}
