/** The workspace's files for the server, through the editor: so remote and virtual ones work too. */
import { FileSystemError, Uri, workspace } from 'vscode';
import type { Disposable } from 'vscode';
import { type BaseLanguageClient, RequestType } from 'vscode-languageclient';
import { findFiles, type Search } from './find-files.ts';

/** Far above any resolution, and small enough to hand over in one message. */
const LARGEST_FILE = 5 * 1024 * 1024;

type FileText = { readonly text: string } | { readonly error: string };

const findFilesRequest = new RequestType<Search, string[], void>('resolution/findFiles');
const readFileRequest = new RequestType<{ readonly uri: string }, FileText, void>(
  'resolution/readFile',
);

/** Answers the server's requests for the names and the texts of files. */
export function answerFileRequests(client: BaseLanguageClient): Disposable[] {
  return [
    client.onRequest(findFilesRequest, async (search, token) =>
      (await findFiles(search, token)).map((uri) => uri.toString()),
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
