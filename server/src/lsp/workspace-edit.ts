/** Turns edits of texts and new names of files into the protocol's, as far as the client takes them. */
import {
  type RenameFile,
  type TextDocumentEdit,
  TextEdit as LspTextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextEdit } from '../core/text/edits.ts';
import type { Move } from '../workspace/project-file-edits.ts';
import type { Client } from './client.ts';
import type { Positions } from './positions.ts';
import type { CurrentText } from './current-text.ts';

/** What is to be changed in one text. */
export interface EditedText extends CurrentText {
  readonly edits: readonly TextEdit[];
}

/**
 * The edit of all texts, each with the version it was made for where it is open; then the moves.
 *
 * @param moves none for a client that renames no files
 */
export function toWorkspaceEdit(
  positions: Positions,
  { edits: { versioned } }: Client,
  texts: readonly EditedText[],
  moves: readonly Move[],
): WorkspaceEdit {
  const edited = texts.filter(({ edits }) => edits.length > 0);
  const editsOf = ({ document, edits }: EditedText): LspTextEdit[] =>
    edits.map(({ range, text }) => LspTextEdit.replace(positions.range(document, range), text));
  if (!versioned) {
    return {
      changes: Object.fromEntries(edited.map((text) => [text.document.uri, editsOf(text)])),
    };
  }
  const textEdits = edited.map((text): TextDocumentEdit => {
    const { uri, version } = text.document;
    return {
      textDocument: { uri, version: text.isOpen ? version : null },
      edits: editsOf(text),
    };
  });
  const renames = moves.map(({ oldUri, newUri }): RenameFile => {
    return { kind: 'rename', oldUri, newUri, options: { overwrite: false } };
  });
  return { documentChanges: [...textEdits, ...renames] };
}
