/** `textDocument/formatting` and `textDocument/rangeFormatting`. */
import { TextEdit } from 'vscode-languageserver';
import { format, type Refusal } from '../core/format/format.ts';
import { refusalWording } from '../core/format/wording.ts';
import type { DocumentParams, RangeParams } from './from-lsp.ts';
import { serve, type Served } from './served.ts';
import type { Session } from './session-types.ts';

/** Formats a document, or the clauses that a range touches. */
export type OnFormatting = (
  session: Session,
  params: DocumentParams & Partial<Pick<RangeParams, 'range'>>,
) => Promise<TextEdit[] | null>;

/** Makes the formatter of a server, which remembers what it has said. */
export function createFormatting(): OnFormatting {
  const told = new Set<string>();
  return async (session, { uri, range }) => {
    const served = await serve(session, uri);
    if (served === null) return null;
    const { document, model } = served;
    const { positions } = session;
    const within =
      range === undefined
        ? null
        : {
            start: positions.offset(document, range.start),
            end: positions.offset(document, range.end),
          };
    const hint = session.workspace.hint(uri);
    const formatted = format(model, session.analyser, { hint, within });
    if (formatted.kind === 'refused') {
      tell(session, served, formatted.refusal, told);
      return null;
    }
    return formatted.edits.map((edit) =>
      TextEdit.replace(positions.range(document, edit.range), edit.text),
    );
  };
}

/** Once for each document and reason: formatting may run whenever somebody saves. */
function tell(
  { connection }: Session,
  { document, model, messages }: Served,
  refusal: Refusal,
  told: Set<string>,
): void {
  const { uri } = document;
  const message = `${uri.slice(uri.lastIndexOf('/') + 1)}: ${refusalWording(refusal, model.source)[messages]}`;
  connection.console.warn(message);
  const reason = `${uri} ${refusal.kind === 'changed' ? refusal.topic : refusal.kind}`;
  if (told.has(reason)) return;
  told.add(reason);
  connection.window.showWarningMessage(message);
}
