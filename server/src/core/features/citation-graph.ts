/**
 * The library as nodes and edges, for pictures and exports: every text and everything that is cited
 * is a node, every clause that cites something is an edge.
 */
import type { Codes } from '../citations/codes.ts';
import type { LibraryCitation, LibraryDocument } from '../library/document.ts';
import { holdersOf, mainKey } from '../library/graph.ts';
import { wordsIn } from '../library/known.ts';
import type { Library } from '../library/library.ts';
import type { CitationKind, Part, Relation } from '../model/model.ts';

export interface CitationGraph {
  /** Each resolution once, whatever keys it has; in the order of their ids. */
  readonly nodes: readonly GraphNode[];
  /** Both ends are among the nodes. In the order of the citing ids, then as they stand in the text. */
  readonly edges: readonly GraphEdge[];
}

export interface GraphNode {
  /** The canonical key; of a text without a code its URI. */
  readonly id: string;
  readonly canonical: string | null;
  /** The document that has it, the first of several; null for what is only cited. */
  readonly uri: string | null;
  readonly title: string | null;
  /** What it is about, in words that are not its own; for what is known and not at hand. */
  readonly subject: string | null;
  readonly year: number | null;
  readonly kind: CitationKind;
}

/** One clause that cites one resolution in one way. */
export interface GraphEdge {
  /** The node that cites. */
  readonly from: string;
  /** The node that is cited. */
  readonly to: string;
  readonly relation: Relation;
  /** Null outside the clauses. */
  readonly clause: GraphClause | null;
  /** How many times the clause cites it so; from 1. */
  readonly count: number;
}

export interface GraphClause {
  readonly part: Part;
  /** Counted from 1 within the part. */
  readonly index: number;
  /** As printed; null where the text prints none. */
  readonly number: string | null;
}

export interface GraphContext {
  readonly codes: Codes;
  /** ISO 639-1 code of the language in which titles are wanted, where there are several. */
  readonly language: string;
}

/**
 * The graph of some documents and of what they cite. What a text cites of itself is left out.
 *
 * @param documents those whose citations are followed; all of them when left out
 */
export function citationGraph(
  library: Library,
  context: GraphContext,
  documents: Iterable<LibraryDocument> = library.documents(),
): CitationGraph {
  const idOf = createNodeIds(library);
  const nodes = new Map<string, GraphNode>();
  const edges = new Map<string, GraphEdge>();
  const note = (id: string, make: () => GraphNode): void => {
    if (!nodes.has(id)) nodes.set(id, make());
  };
  const ordered = [...documents].toSorted((a, b) => (a.uri < b.uri ? -1 : 1));
  for (const document of ordered) {
    const from = idOf.document(document);
    note(from, () => documentNode(library, from, document, context));
    for (const citation of document.citations) {
      const to = idOf.key(citation.canonical);
      if (to === from) continue;
      note(to, () => citedNode(library, to, citation.kind, context));
      const edge = edgeOf(from, to, document, citation);
      const key = edgeKey(edge);
      edges.set(key, { ...edge, count: (edges.get(key)?.count ?? 0) + 1 });
    }
  }
  return {
    nodes: [...nodes.values()].toSorted(byId(({ id }) => id)),
    edges: [...edges.values()].toSorted(byId(({ from }) => from)),
  };
}

/** The ids of nodes. */
export interface NodeIds {
  /** That of the resolution with the key. */
  key(canonical: string): string;
  document(document: LibraryDocument): string;
}

/** Remembers what it looked up, for as long as the library stays as it is: the same keys come again. */
export function createNodeIds(library: Library): NodeIds {
  const known = new Map<string, string>();
  const key = (canonical: string): string => {
    const id = known.get(canonical) ?? mainKey(library, canonical);
    known.set(canonical, id);
    return id;
  };
  return {
    key,
    document: ({ uri, keys: [first] }) => (first === undefined ? uri : key(first)),
  };
}

function documentNode(
  library: Library,
  id: string,
  document: LibraryDocument,
  context: GraphContext,
): GraphNode {
  if (document.keys.length > 0) return citedNode(library, id, 'resolution', context);
  const { uri, summary } = document;
  const year = summary.session?.year ?? yearOf(summary.adoptedOn);
  return {
    id,
    canonical: null,
    uri,
    title: summary.title,
    subject: null,
    year,
    kind: 'resolution',
  };
}

/** @param kind what the citing text calls it, for codes that do not tell */
function citedNode(
  library: Library,
  canonical: string,
  kind: CitationKind,
  { codes, language }: GraphContext,
): GraphNode {
  const [document] = holdersOf(library, canonical);
  const known = library.known(canonical);
  const parts = codes.read(canonical)?.parts;
  return {
    id: canonical,
    canonical,
    uri: document?.uri ?? null,
    title: document?.summary.title ?? wordsIn(known?.title ?? {}, language),
    subject: document === undefined ? wordsIn(known?.subject ?? {}, language) : null,
    year:
      parts?.year ??
      document?.summary.session?.year ??
      yearOf(document?.summary.adoptedOn ?? known?.adoptedOn ?? null),
    kind: parts?.kind ?? kind,
  };
}

function yearOf(date: string | null): number | null {
  const year = Number.parseInt(date ?? '', 10);
  return Number.isNaN(year) ? null : year;
}

function edgeOf(
  from: string,
  to: string,
  { clauses }: LibraryDocument,
  { relation, clause: place }: LibraryCitation,
): Omit<GraphEdge, 'count'> {
  const clause = place === null ? undefined : clauses[place];
  if (clause === undefined) return { from, to, relation, clause: null };
  const { part, index, number } = clause;
  return { from, to, relation, clause: { part, index, number } };
}

/** Two documents with one code are one node: what both say in the same clause is one edge. */
function edgeKey({ from, to, relation, clause }: Omit<GraphEdge, 'count'>): string {
  return JSON.stringify([from, to, relation, clause?.part, clause?.index]);
}

function byId<T>(id: (value: T) => string): (a: T, b: T) => number {
  return (a, b) => (id(a) === id(b) ? 0 : id(a) < id(b) ? -1 : 1);
}
