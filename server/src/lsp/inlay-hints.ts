/** `textDocument/inlayHint` */
import type { InlayHint } from 'vscode-languageserver';
import { inlayHints } from '../core/features/inlay-hints.ts';
import type { RangeParams } from './from-lsp.ts';
import { serve } from './served.ts';
import type { Session } from './session-types.ts';

/**
 * Canonical codes and numbers of clauses, as far as they are wanted. They hold up nobody: what the
 * library knows of declared aliases comes with the refresh once it is read.
 */
export async function onInlayHints(
  session: Session,
  { uri, range }: RangeParams,
): Promise<InlayHint[]> {
  const { inlayHints: wanted } = await session.settings.of(uri);
  const served = await serve(session, uri);
  if (served === null) return [];
  const { positions, workspace } = session;
  const { document, model, messages } = served;
  const asked = {
    start: positions.offset(document, range.start),
    end: positions.offset(document, range.end),
  };
  const context = { ...wanted, library: workspace.library, messages };
  return inlayHints(model, asked, context).map(({ offset, label, tooltip, side }) => ({
    position: positions.position(document, offset),
    label,
    tooltip,
    ...(side === 'before' ? { paddingRight: true } : { paddingLeft: true }),
  }));
}
