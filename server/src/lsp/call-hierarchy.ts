/** `callHierarchy/incomingCalls` and `callHierarchy/outgoingCalls` */
import type {
  CallHierarchyIncomingCall,
  CallHierarchyOutgoingCall,
  CancellationToken,
} from 'vscode-languageserver';
import { incomingCalls, outgoingCalls } from '../core/features/call-hierarchy.ts';
import type { HierarchyParams } from './from-lsp.ts';
import { entryOfItem, itemIn } from './hierarchy-items.ts';
import { createLocations, inTurn } from './locations.ts';
import { readerContext, readerContextAt } from './reader-context.ts';
import type { Session } from './session-types.ts';
import { untilSettled } from './settled.ts';

/** Who cites the item; nobody can cite a text without a code. */
export async function onIncomingCalls(
  session: Session,
  { canonical, uri }: HierarchyParams,
  token: CancellationToken,
): Promise<CallHierarchyIncomingCall[]> {
  await untilSettled(session, token);
  if (canonical === null) return [];
  const locations = createLocations(session);
  const calls = incomingCalls(canonical, await readerContextAt(session, uri));
  return inTurn(calls, async ({ item, places }) => ({
    from: await itemIn(locations, item),
    fromRanges: await locations.ranges(item.uri, places),
  }));
}

/** What the item cites, as far as it is at hand. */
export async function onOutgoingCalls(
  session: Session,
  params: HierarchyParams,
  token: CancellationToken,
): Promise<CallHierarchyOutgoingCall[]> {
  const entry = await entryOfItem(session, params, token);
  if (entry === null) return [];
  const { document, messages } = entry;
  const locations = createLocations(session);
  const calls = outgoingCalls(document, readerContext(session, messages));
  return inTurn(calls, async ({ item, places }) => ({
    to: await itemIn(locations, item),
    fromRanges: await locations.ranges(document.uri, places),
  }));
}
