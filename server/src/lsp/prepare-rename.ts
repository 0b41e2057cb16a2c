/** `textDocument/prepareRename` */
import type { PrepareRenameResult } from 'vscode-languageserver';
import { renamePlaceAt } from '../core/features/rename-place.ts';
import type { PositionParams } from './from-lsp.ts';
import { serve } from './served.ts';
import type { Session } from './session-types.ts';

/** Null where no code stands. */
export async function onPrepareRename(
  session: Session,
  { uri, position }: PositionParams,
): Promise<PrepareRenameResult | null> {
  const { analyser, positions } = session;
  const served = await serve(session, uri);
  if (served === null) return null;
  const { document, model } = served;
  const place = renamePlaceAt(model, positions.offset(document, position), analyser.codes);
  if (place === null) return null;
  return { range: positions.range(document, place.range), placeholder: place.placeholder };
}
