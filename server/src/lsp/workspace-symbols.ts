/** `workspace/symbol` */
import type { CancellationToken, SymbolInformation } from 'vscode-languageserver';
import { symbolLabel } from '../core/features/symbol-label.ts';
import { findSymbols } from '../core/features/workspace-symbols.ts';
import type { QueryParams } from './from-lsp.ts';
import { createLocations, inTurn } from './locations.ts';
import { readerContextAt } from './reader-context.ts';
import type { Session } from './session-types.ts';
import { untilSettled } from './settled.ts';
import { toWorkspaceSymbol } from './to-lsp.ts';

/** More than anyone reads; clients ask again with every letter. */
const MOST_SYMBOLS = 256;

export async function onWorkspaceSymbols(
  session: Session,
  { query }: QueryParams,
  token: CancellationToken,
): Promise<SymbolInformation[]> {
  await untilSettled(session, token);
  const table = await session.symbolTable.keys(
    session.workspace.library,
    () => token.isCancellationRequested,
  );
  const found = findSymbols(table, query, MOST_SYMBOLS);
  const context = await readerContextAt(session, null);
  const locations = createLocations(session);
  return inTurn(found, async (symbol) => {
    const { uri, header } = symbol.document;
    const range = await locations.range(uri, symbol.clause?.opening ?? header);
    return toWorkspaceSymbol(symbol, symbolLabel(symbol, query, context), { uri, range });
  });
}
