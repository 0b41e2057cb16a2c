/** The items of both hierarchies: how they are asked for first, and what they bring back. */
import type { CallHierarchyItem, CancellationToken } from 'vscode-languageserver';
import { hierarchyRoots, type HierarchyItem } from '../core/features/hierarchy-item.ts';
import type { HierarchyParams, PositionParams } from './from-lsp.ts';
import { libraryEntry, type LibraryEntry } from './library-entry.ts';
import { createLocations, inTurn, type Locations } from './locations.ts';
import { askSettled, isNamed } from './questions.ts';
import { readerContext } from './reader-context.ts';
import type { Session } from './session-types.ts';
import { toHierarchyItem } from './to-lsp.ts';

/** The items for what stands at a place; null where nothing does that is in a hierarchy. */
export async function onPrepareHierarchy(
  session: Session,
  params: PositionParams,
  token: CancellationToken,
): Promise<CallHierarchyItem[] | null> {
  const asked = await askSettled(session, params, isNamed, token);
  if (asked === null) return null;
  const roots = hierarchyRoots(asked.question, readerContext(session, asked.messages));
  return roots === null ? null : itemsIn(createLocations(session), roots);
}

/** The items as the protocol has them. */
export function itemsIn(
  locations: Locations,
  items: readonly HierarchyItem[],
): Promise<CallHierarchyItem[]> {
  return inTurn(items, (item) => itemIn(locations, item));
}

export async function itemIn(
  locations: Locations,
  item: HierarchyItem,
): Promise<CallHierarchyItem> {
  return toHierarchyItem(item, await locations.range(item.uri, item.range));
}

/**
 * The document for which an item stands.
 *
 * @returns null for the item of a resolution that is not at hand, and when the document is gone or
 *   has another code by now
 */
export async function entryOfItem(
  session: Session,
  { canonical, uri }: HierarchyParams,
  token: CancellationToken,
): Promise<LibraryEntry | null> {
  const entry = await libraryEntry(session, uri, token);
  if (entry === null || canonical === null) return entry;
  const keys = session.workspace.library.sameAs(canonical);
  return entry.document.keys.some((key) => keys.includes(key)) ? entry : null;
}
