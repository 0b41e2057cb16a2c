/** `textDocument/documentHighlight` */
import type { DocumentHighlight } from 'vscode-languageserver';
import { highlights } from '../core/features/highlights.ts';
import type { PositionParams } from './from-lsp.ts';
import { ask } from './questions.ts';
import { serve } from './served.ts';
import type { Session } from './session-types.ts';
import { toDocumentHighlight } from './to-lsp.ts';

/**
 * Nobody waits for these: what is not read yet could only add declared aliases. In plain prose the
 * place of the cursor alone is the answer, since editors that get none light up every other "de"
 * and "la" of the page.
 */
export async function onDocumentHighlights(
  session: Session,
  params: PositionParams,
): Promise<DocumentHighlight[] | null> {
  const served = await serve(session, params.uri);
  if (served === null) return null;
  const asked = await ask(session, params, () => true);
  const found = asked === null ? null : highlights(asked.question);
  if (found === null) return [{ range: { start: params.position, end: params.position } }];
  return found.map((highlight) =>
    toDocumentHighlight(session.positions, served.document, highlight),
  );
}
