/** `textDocument/documentHighlight` */
import type { DocumentHighlight } from 'vscode-languageserver';
import { highlights } from '../core/features/highlights.ts';
import type { PositionParams } from './from-lsp.ts';
import { ask } from './questions.ts';
import type { Session } from './session-types.ts';
import { toDocumentHighlight } from './to-lsp.ts';

/**
 * Null in plain prose, where the editor's own highlights are better. Nobody waits for these: what
 * is not read yet could only add declared aliases.
 */
export async function onDocumentHighlights(
  session: Session,
  params: PositionParams,
): Promise<DocumentHighlight[] | null> {
  const asked = await ask(session, params, () => true);
  const found = asked === null ? null : highlights(asked.question);
  if (asked === null || found === null) return null;
  return found.map((highlight) =>
    toDocumentHighlight(session.positions, asked.document, highlight),
  );
}
