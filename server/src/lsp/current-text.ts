/** The text of a document as it stands now: what the editor shows, else what the file holds. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ReadFault } from '../workspace/file-environment.ts';
import { uriKey } from '../workspace/uris.ts';
import type { Session } from './session-types.ts';

export interface CurrentText {
  readonly document: TextDocument;
  /** False for a text that was read from its file; it has no version. */
  readonly isOpen: boolean;
}

/** The text, or the reason why there is none. */
export async function currentText(session: Session, uri: string): Promise<CurrentText | ReadFault> {
  const open = openDocument(session, uri);
  if (open !== undefined) return { document: open, isOpen: true };
  const text = (await session.files()?.read(uri)) ?? NO_FILES;
  if (typeof text !== 'string') return text;
  return { document: TextDocument.create(uri, 'resolution', 0, text), isOpen: false };
}

const NO_FILES: ReadFault = { kind: 'missing', detail: 'no folder is open' };

/** Editor and listing may write one URI in two ways. */
function openDocument({ documents }: Session, uri: string): TextDocument | undefined {
  return (
    documents.get(uri) ?? documents.all().find((document) => uriKey(document.uri) === uriKey(uri))
  );
}
