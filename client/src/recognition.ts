/** Gives plain text and Markdown files that are resolutions the language `resolution` on opening. */
import { Disposable, languages, Range, workspace } from 'vscode';
import type { Memento, TextDocument } from 'vscode';
import { type BaseLanguageClient, RequestType } from 'vscode-languageclient';
import { rememberedRefusals } from './refusals.ts';

const CANDIDATES: ReadonlySet<string> = new Set(['plaintext', 'markdown']);

/** The head of a document tells what it is; a long one need not travel whole. */
const HEAD_LENGTH = 20_000;

const isResolutionRequest = new RequestType<
  { readonly text: string; readonly fileName: string },
  boolean,
  void
>('resolution/isResolution');

/**
 * Recognises the documents that are open now and those that are opened later.
 *
 * @param memory where the documents are kept that a person took out of recognition
 * @returns what ends it
 */
export function recogniseResolutions(client: BaseLanguageClient, memory: Memento): Disposable {
  const refusals = rememberedRefusals(memory);
  const openResolutions = new Set<string>();

  const recognise = async (document: TextDocument): Promise<void> => {
    if (!isCandidate(document) || refusals.has(document.uri)) return;
    const isResolution = await client.sendRequest(isResolutionRequest, headOf(document));
    // The document may have been closed or given another language while the server was reading.
    if (isResolution && isCandidate(document)) {
      await languages.setTextDocumentLanguage(document, 'resolution');
    }
  };

  // A change of language closes the document and opens it again; only a real closing ends its life.
  const opened = async (document: TextDocument): Promise<void> => {
    const key = document.uri.toString();
    if (document.languageId === 'resolution') {
      openResolutions.add(key);
      await refusals.delete(document.uri);
    } else if (openResolutions.delete(key)) {
      await refusals.add(document.uri);
    } else {
      await recognise(document);
    }
  };
  const closed = (document: TextDocument): void => {
    if (document.isClosed) openResolutions.delete(document.uri.toString());
  };
  const report = (document: TextDocument): void => {
    opened(document).catch((error: unknown) => {
      client.error(`Could not recognise ${document.uri.toString()}`, error, false);
    });
  };

  workspace.textDocuments.forEach(report);
  return Disposable.from(
    workspace.onDidOpenTextDocument(report),
    workspace.onDidCloseTextDocument(closed),
  );
}

/** True for an open text of a person's own: output panels and input boxes have no file system. */
function isCandidate(document: TextDocument): boolean {
  const { scheme } = document.uri;
  return (
    !document.isClosed &&
    CANDIDATES.has(document.languageId) &&
    (document.isUntitled || workspace.fs.isWritableFileSystem(scheme) !== undefined) &&
    workspace.getConfiguration('resolution.recognition', document).get('enabled', true)
  );
}

function headOf(document: TextDocument): { text: string; fileName: string } {
  const head = new Range(document.positionAt(0), document.positionAt(HEAD_LENGTH));
  return { text: document.getText(head), fileName: document.uri.path.split('/').at(-1) ?? '' };
}
