/** `textDocument/onTypeFormatting`, and the keys of the project's own client. */
import { type TextEdit, TextEdit as LspTextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createDraft, type Draft } from '../core/refactor/draft.ts';
import { textWith } from '../core/text/edits.ts';
import { press } from '../core/typing/keys.ts';
import { onTyped } from '../core/typing/on-type.ts';
import type { TypedKey } from './custom-requests.ts';
import type { TypedSignParams } from './from-lsp.ts';
import type { KeyParams } from './own-params.ts';
import { serve, type Served } from './served.ts';
import type { Session } from './session-types.ts';

/** Null where nothing is to be put right. */
export async function onTypeFormatting(
  session: Session,
  { uri, position, sign }: TypedSignParams,
): Promise<TextEdit[] | null> {
  const { positions } = session;
  const served = await serve(session, uri);
  const draft = draftOf(session, served);
  if (served === null || draft === null) return null;
  const { document } = served;
  const edits = onTyped(positions.offset(document, position), sign, draft);
  return edits.map(({ range, text }) =>
    LspTextEdit.replace(positions.range(document, range), text),
  );
}

/** What a key does in a resolution; null where it does what it does in every text. */
export async function onKey(
  session: Session,
  { uri, position, key }: KeyParams,
): Promise<TypedKey | null> {
  const { positions } = session;
  const served = await serve(session, uri);
  const draft = draftOf(session, served);
  if (served === null || draft === null) return null;
  const { document } = served;
  const typed = press(key, positions.offset(document, position), draft);
  if (typed === null) return null;
  const after = textWith(document.getText(), typed.edits);
  return {
    version: document.version,
    edits: typed.edits.map(({ range, text }) =>
      LspTextEdit.replace(positions.range(document, range), text),
    ),
    cursor: positions.position(
      TextDocument.create(uri, document.languageId, document.version, after),
      typed.cursor,
    ),
  };
}

function draftOf(session: Session, served: Served | null): Draft | null {
  if (served === null) return null;
  const hint = session.workspace.hint(served.document.uri);
  return createDraft(served.model, session.analyser, hint);
}
