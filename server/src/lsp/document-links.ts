/** `textDocument/documentLink` */
import type { DocumentLink } from 'vscode-languageserver';
import { links } from '../core/features/links.ts';
import type { DocumentParams } from './from-lsp.ts';
import { serve } from './served.ts';
import type { Session } from './session-types.ts';
import { toDocumentLink } from './to-lsp.ts';

/** Links to the official texts. */
export async function onDocumentLinks(
  session: Session,
  { uri }: DocumentParams,
): Promise<DocumentLink[]> {
  const served = await serve(session, uri);
  if (served === null) return [];
  const { document, model, messages } = served;
  return links(model, session.analyser, session.workspace.library).map((link) =>
    toDocumentLink(session.positions, document, link, messages),
  );
}
