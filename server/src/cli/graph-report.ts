/** What `graph` answers: resolutions as nodes, citing clauses as edges; described in docs/cli.md. */
import { citationGraph, type GraphEdge, type GraphNode } from '../core/features/citation-graph.ts';
import { VERSION, type ReadDocument, type Surroundings } from './reports.ts';

/** A resolution, or something else that has a code and is cited. */
export interface ReportedNode extends Pick<
  GraphNode,
  'canonical' | 'title' | 'subject' | 'year' | 'kind'
> {
  /** The canonical key; of a text without a code its path. */
  readonly id: string;
  /** Null for what is only cited. */
  readonly path: string | null;
}

/** A clause that cites something in one way; both ends are ids of nodes. */
export type ReportedEdge = Pick<GraphEdge, 'from' | 'to' | 'clause' | 'relation'>;

export interface GraphReport {
  readonly version: typeof VERSION;
  /** In the order of their ids. */
  readonly nodes: readonly ReportedNode[];
  /** In the order of the citing ids, then as they stand in the text. */
  readonly edges: readonly ReportedEdge[];
}

/** The graph of the documents that were asked for and of what they cite. */
export function graphOf(
  documents: readonly ReadDocument[],
  { analyser, library, messages, pathOf }: Surroundings,
): GraphReport {
  const wanted = new Set(documents.map(({ uri }) => uri));
  const graph = citationGraph(
    library,
    { codes: analyser.codes, language: messages },
    [...library.documents()].filter(({ uri }) => wanted.has(uri)),
  );
  const ids = new Map(graph.nodes.map((node) => [node.id, idOf(node, pathOf)]));
  const idFor = (id: string): string => ids.get(id) ?? id;
  return {
    version: VERSION,
    nodes: graph.nodes
      .map((node) => ({
        id: idFor(node.id),
        canonical: node.canonical,
        path: node.uri === null ? null : pathOf(node.uri),
        title: node.title,
        subject: node.subject,
        year: node.year,
        kind: node.kind,
      }))
      .toSorted((a, b) => compare(a.id, b.id)),
    edges: graph.edges
      .map(({ from, to, clause, relation }) => ({
        from: idFor(from),
        to: idFor(to),
        clause: clause && { part: clause.part, index: clause.index, number: clause.number },
        relation,
      }))
      .toSorted((a, b) => compare(a.from, b.from)),
  };
}

/** A text without a code is named by its path: its URI would tell of the machine. */
function idOf({ id, canonical, uri }: GraphNode, pathOf: Surroundings['pathOf']): string {
  return canonical === null && uri !== null ? pathOf(uri) : id;
}

/** By character codes: the same everywhere, whatever the locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
