/** The citations as a tree: who cites a resolution, and what it cites, a step at a time. */
import type { LibraryDocument } from '../library/document.ts';
import { citedBy, citersOf } from '../library/graph.ts';
import type { PlaceRange } from '../text/places.ts';
import { documentItem, type HierarchyItem } from './hierarchy-item.ts';
import type { ReaderContext } from './reader-context.ts';

/** One step in the tree. */
export interface Call {
  readonly item: HierarchyItem;
  /** The citations that make the step, in the text that cites. */
  readonly places: readonly PlaceRange[];
}

/**
 * The documents that cite a resolution under any of its keys, in the order of their URIs.
 *
 * @returns a text that cites itself is not among them
 */
export function incomingCalls(canonical: string, context: ReaderContext): readonly Call[] {
  return citersOf(context.library, canonical).map(({ document, citations }) => ({
    item: documentItem(document, context),
    places: citations.map(({ range }) => range),
  }));
}

/**
 * The documents that a document cites, in the order of their first citations.
 *
 * @returns what no document has is not among them, for there is nowhere to go
 */
export function outgoingCalls(document: LibraryDocument, context: ReaderContext): readonly Call[] {
  return citedBy(context.library, document).flatMap(({ documents, citations }) =>
    documents.map((cited) => ({
      item: documentItem(cited, context),
      places: citations.map(({ range }) => range),
    })),
  );
}
