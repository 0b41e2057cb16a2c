/** `textDocument/documentSymbol` */
import type { DocumentSymbol, SymbolInformation } from 'vscode-languageserver';
import { outline } from '../core/features/outline.ts';
import type { DocumentParams } from './from-lsp.ts';
import { serve } from './served.ts';
import type { Session } from './session-types.ts';
import { toDocumentSymbol, toSymbolInformation } from './to-lsp.ts';

/** The outline, nested where the client takes that. */
export async function onDocumentSymbols(
  session: Session,
  { uri }: DocumentParams,
): Promise<DocumentSymbol[] | SymbolInformation[]> {
  const served = await serve(session, uri);
  if (served === null) return [];
  const { client, positions } = session;
  const { document, model, messages } = served;
  const entries = outline(model, { messages });
  return client.nestsSymbols
    ? entries.map((entry) => toDocumentSymbol(positions, document, entry))
    : entries.flatMap((entry) => toSymbolInformation(positions, document, entry));
}
