/** `typeHierarchy/supertypes` and `typeHierarchy/subtypes` */
import type { CancellationToken, TypeHierarchyItem } from 'vscode-languageserver';
import { subtypes, supertypes } from '../core/features/type-hierarchy.ts';
import type { HierarchyParams } from './from-lsp.ts';
import { entryOfItem, itemsIn } from './hierarchy-items.ts';
import { createLocations } from './locations.ts';
import { readerContext, readerContextAt } from './reader-context.ts';
import type { Session } from './session-types.ts';
import { untilSettled } from './settled.ts';

/** What the item amends, revises, replaces or reaffirms, as far as it is at hand. */
export async function onSupertypes(
  session: Session,
  params: HierarchyParams,
  token: CancellationToken,
): Promise<TypeHierarchyItem[]> {
  const entry = await entryOfItem(session, params, token);
  if (entry === null) return [];
  const found = supertypes(entry.document, readerContext(session, entry.messages));
  return itemsIn(createLocations(session), found);
}

/** What does so to the item. */
export async function onSubtypes(
  session: Session,
  { canonical, uri }: HierarchyParams,
  token: CancellationToken,
): Promise<TypeHierarchyItem[]> {
  await untilSettled(session, token);
  if (canonical === null) return [];
  const found = subtypes(canonical, await readerContextAt(session, uri));
  return itemsIn(createLocations(session), found);
}
