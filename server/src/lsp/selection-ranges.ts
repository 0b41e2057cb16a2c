/** `textDocument/selectionRange` */
import type { SelectionRange } from 'vscode-languageserver';
import { selectionRanges } from '../core/features/selection-ranges.ts';
import type { PositionsParams } from './from-lsp.ts';
import { serve } from './served.ts';
import type { Session } from './session-types.ts';
import { toSelectionRange } from './to-lsp.ts';

/** One answer for each place. */
export async function onSelectionRanges(
  session: Session,
  { uri, positions: places }: PositionsParams,
): Promise<SelectionRange[] | null> {
  const served = await serve(session, uri);
  if (served === null) return null;
  const { positions } = session;
  const { document, model } = served;
  return places.map((place) =>
    toSelectionRange(
      positions,
      document,
      selectionRanges(model, positions.offset(document, place)),
    ),
  );
}
