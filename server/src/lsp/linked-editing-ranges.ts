/** `textDocument/linkedEditingRange` */
import type { LinkedEditingRanges } from 'vscode-languageserver';
import { linkedEditing } from '../core/features/linked-editing.ts';
import type { PositionParams } from './from-lsp.ts';
import { serve } from './served.ts';
import type { Session } from './session-types.ts';

/** Null where nothing is to change along. */
export async function onLinkedEditingRanges(
  session: Session,
  { uri, position }: PositionParams,
): Promise<LinkedEditingRanges | null> {
  const served = await serve(session, uri);
  if (served === null) return null;
  const { positions } = session;
  const { document, model } = served;
  const linked = linkedEditing(model, positions.offset(document, position));
  if (linked === null) return null;
  return {
    ranges: linked.ranges.map((range) => positions.range(document, range)),
    wordPattern: linked.wordPattern,
  };
}
