/** The workspace's files for the server, through the editor: so remote and virtual ones work too. */
import { FileSystemError, Uri, workspace } from 'vscode';
import type { Disposable, FileSystemWatcher } from 'vscode';
import { type BaseLanguageClient, RequestType, RequestType0 } from 'vscode-languageclient';
import { CANDIDATES, findFiles } from './find-files.ts';

/** Far above any resolution, and small enough to hand over in one message. */
const LARGEST_FILE = 5 * 1024 * 1024;

type FileText = { readonly text: string } | { readonly error: string };

const findFilesRequest = new RequestType0<string[], void>('resolution/findFiles');
const readFileRequest = new RequestType<{ readonly uri: string }, FileText, void>(
  'resolution/readFile',
);

/** Watches the files that the server indexes; the caller disposes of the watcher. */
export function watchFiles(): FileSystemWatcher {
  return workspace.createFileSystemWatcher(CANDIDATES);
}

/** Answers the server's requests for the names and the texts of files. */
export function answerFileRequests(client: BaseLanguageClient): Disposable[] {
  return [
    client.onRequest(findFilesRequest, async (token) =>
      (await findFiles(token)).map((uri) => uri.toString()),
    ),
    client.onRequest(readFileRequest, ({ uri }) => readFile(Uri.parse(uri))),
  ];
}

/** Reads a text; what cannot be read, or is no text in UTF-8, comes back as an error. */
async function readFile(uri: Uri): Promise<FileText> {
  try {
    const { size } = await workspace.fs.stat(uri);
    if (size > LARGEST_FILE) return { error: `too large: ${size} bytes` };
    const bytes = await workspace.fs.readFile(uri);
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch (error) {
    if (error instanceof FileSystemError) return { error: error.code };
    if (error instanceof TypeError) return { error: 'not UTF-8' };
    throw error;
  }
}
