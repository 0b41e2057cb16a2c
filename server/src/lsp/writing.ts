/** `resolution/writingState` and `resolution/cleanPaste`: what the client shows and offers to writers. */
import { writingState, type WritingState } from '../core/features/writing-state.ts';
import { cleanPaste } from '../core/format/paste.ts';
import type { CleanPasteParams, WritingStateParams } from './custom-requests.ts';
import type { DocumentParams } from './from-lsp.ts';
import { serve } from './served.ts';
import type { Session } from './session-types.ts';

export async function onWritingState(
  session: Session,
  { uri, range }: DocumentParams & Pick<WritingStateParams, 'range'>,
): Promise<WritingState | null> {
  const served = await serve(session, uri);
  if (served === null) return null;
  const { positions } = session;
  const { document, model } = served;
  const selected =
    range === null
      ? null
      : {
          start: positions.offset(document, range.start),
          end: positions.offset(document, range.end),
        };
  return writingState(model, selected);
}

export async function onCleanPaste(
  session: Session,
  { uri, text }: DocumentParams & Pick<CleanPasteParams, 'text'>,
): Promise<string | null> {
  const served = await serve(session, uri);
  return served === null ? null : cleanPaste(text, session.analyser, served.model);
}
