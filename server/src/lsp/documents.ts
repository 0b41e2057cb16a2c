/** The open documents, kept in step with the client's incremental changes. */
import { TextDocuments } from 'vscode-languageserver';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Positions } from './positions.ts';

/** The open documents; empty until it listens to a connection. */
export function createDocuments(positions: () => Positions): TextDocuments<TextDocument> {
  return new TextDocuments({
    create: (uri, languageId, version, text) => TextDocument.create(uri, languageId, version, text),
    update: (document, changes, version) => applyChanges(document, changes, version, positions()),
  });
}

/**
 * Applies changes one after the other: each counts its positions in the text that the one before it
 * has left.
 */
export function applyChanges(
  document: TextDocument,
  changes: readonly TextDocumentContentChangeEvent[],
  version: number,
  positions: Positions,
): TextDocument {
  return changes.reduce(
    (updated, change) =>
      TextDocument.update(
        updated,
        [
          'range' in change
            ? { ...change, range: positions.toUtf16(updated, change.range) }
            : change,
        ],
        version,
      ),
    document,
  );
}
