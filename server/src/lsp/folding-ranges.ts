/** `textDocument/foldingRange` */
import type { FoldingRange } from 'vscode-languageserver';
import { folding } from '../core/features/folding.ts';
import type { DocumentParams } from './from-lsp.ts';
import { serve } from './served.ts';
import type { Session } from './session-types.ts';
import { toFoldingRange } from './to-lsp.ts';

/** What can be folded, as much of it as the client takes. */
export async function onFoldingRanges(
  session: Session,
  { uri }: DocumentParams,
): Promise<FoldingRange[]> {
  const served = await serve(session, uri);
  if (served === null) return [];
  const { client, positions } = session;
  return folding(served.model)
    .map((fold) => toFoldingRange(positions, served.document, fold, client))
    .filter((range) => range !== null)
    .slice(0, client.foldingLimit);
}
