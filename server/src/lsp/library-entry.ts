/** A resolution as the library has it, for questions that are not about its text. */
import type { CancellationToken } from 'vscode-languageserver';
import { libraryDocument, type LibraryDocument } from '../core/library/document.ts';
import type { MessageLanguage } from '../core/wording/languages.ts';
import { uriKey } from '../workspace/uris.ts';
import { fileLabel } from './file-label.ts';
import { serve, type Served } from './served.ts';
import type { Session } from './session-types.ts';
import { messagesOf } from './settings.ts';
import { untilSettled } from './settled.ts';

export interface LibraryEntry {
  readonly document: LibraryDocument;
  /** How a person calls it. */
  readonly label: string;
  readonly messages: MessageLanguage;
}

/**
 * The entry of a URI, open or not, once every file known to have changed is read.
 *
 * @returns null for what is no resolution
 */
export async function libraryEntry(
  session: Session,
  uri: string,
  token: CancellationToken,
): Promise<LibraryEntry | null> {
  await untilSettled(session, token);
  const document = session.workspace.library.get(uriKey(uri)) ?? (await ownEntry(session, uri));
  if (document === null) return null;
  const messages = messagesOf(await session.settings.of(uri), session.client);
  const { keys, summary } = document;
  const label = keys[0] ?? summary.title ?? fileLabel(uri, session.folders());
  return { document, label, messages };
}

/** An open document that the library leaves out, such as one that only shows an older version. */
async function ownEntry(session: Session, uri: string): Promise<LibraryDocument | null> {
  if (session.documents.get(uri) === undefined) return null;
  const served = await serve(session, uri);
  return served && documentOf(session, served);
}

/** An open document as the library has it, or would have it if it belonged there. */
export function documentOf(
  { workspace }: Session,
  { document: { uri }, model }: Served,
): LibraryDocument {
  const held = workspace.library.get(uriKey(uri));
  return held ?? libraryDocument(uri, model, { title: null, aliases: [] });
}
