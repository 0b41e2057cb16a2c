/** Descent: what a resolution amends, revises, replaces or reaffirms, and what does so to it. */
import type { LibraryCitation, LibraryDocument } from '../library/document.ts';
import { citedBy, citersOf, isDescent } from '../library/graph.ts';
import type { Relation } from '../model/model.ts';
import { documentItem, type HierarchyItem } from './hierarchy-item.ts';
import { relationWording } from './relation-wording.ts';
import type { ReaderContext } from './reader-context.ts';

/**
 * The resolutions at hand that a document builds on, in the order of their first citations; the
 * detail of each begins with what the document does to it.
 *
 * @returns what no document has is not among them, for there is nowhere to go
 */
export function supertypes(
  document: LibraryDocument,
  context: ReaderContext,
): readonly HierarchyItem[] {
  return citedBy(context.library, document).flatMap(({ documents, citations }) =>
    documents.flatMap((cited) => relative(cited, citations, context)),
  );
}

/** The documents that build on a resolution, in the order of their URIs, with what they do to it. */
export function subtypes(canonical: string, context: ReaderContext): readonly HierarchyItem[] {
  return citersOf(context.library, canonical).flatMap(({ document, citations }) =>
    relative(document, citations, context),
  );
}

/** None when all that binds them is that one cites the other. */
function relative(
  document: LibraryDocument,
  citations: readonly LibraryCitation[],
  context: ReaderContext,
): readonly HierarchyItem[] {
  const found = new Set(citations.filter(isDescent).map(({ relation }) => relation));
  if (found.size === 0) return [];
  const said = STRONGEST_FIRST.filter((relation) => found.has(relation)).map(
    (relation) => relationWording[context.messages][relation],
  );
  const item = documentItem(document, context);
  const facts = [said.join(', '), item.detail].filter((fact) => fact !== '');
  return [{ ...item, detail: facts.join(' · ') }];
}

const STRONGEST_FIRST: readonly Relation[] = ['replaces', 'revises', 'amends', 'reaffirms'];
