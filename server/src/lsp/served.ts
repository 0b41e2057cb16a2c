/** Which open documents the server answers for, and what it has at hand for an answer. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { ResolutionModel } from '../core/model/model.ts';
import type { MessageLanguage } from '../core/wording/languages.ts';
import { ContentModifiedError, UnknownDocumentError } from './run-request.ts';
import type { Session } from './session-types.ts';
import { messagesOf, type Settings } from './settings.ts';

/** An open document that is a resolution. */
export interface Served {
  readonly document: TextDocument;
  readonly model: ResolutionModel;
  readonly messages: MessageLanguage;
}

/** Languages whose documents may be resolutions that nobody has called so. */
const CANDIDATES: ReadonlySet<string> = new Set(['plaintext', 'markdown']);

/** True for documents of the language, and for others that read as resolutions. */
export function isServed(
  document: TextDocument,
  model: ResolutionModel,
  settings: Settings,
): boolean {
  if (document.languageId === 'resolution') return true;
  return settings.recognition.enabled && CANDIDATES.has(document.languageId) && model.isResolution;
}

/**
 * The open document of a URI with its model.
 *
 * @returns null when it is no resolution
 * @throws {UnknownDocumentError} when no such document is open
 * @throws {ContentModifiedError} when it got another text while its settings were asked for
 */
export async function serve(session: Session, uri: string): Promise<Served | null> {
  const version = session.documents.get(uri)?.version;
  const settings = await session.settings.of(uri);
  session.settle();
  const document = session.documents.get(uri);
  if (document === undefined) throw new UnknownDocumentError(uri);
  if (document.version !== version) throw new ContentModifiedError();
  const { model } = session.models.of(document);
  if (!isServed(document, model, settings)) return null;
  return { document, model, messages: messagesOf(settings, session.client) };
}
