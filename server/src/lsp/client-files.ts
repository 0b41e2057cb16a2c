/** The files of the workspace, reached through the client: remote and virtual ones work too. */
import type { Connection } from 'vscode-languageserver';
import * as z from 'zod';
import {
  LARGEST_FILE,
  type FileEnvironment,
  type ReadFault,
} from '../workspace/file-environment.ts';
import { chooser, type LibraryFolder } from '../workspace/library-folders.ts';
import { uriKey } from '../workspace/uris.ts';
import { findFilesRequest, readFileRequest } from './custom-requests.ts';

const listSchema = z.array(z.string());
const textSchema = z.union([z.object({ text: z.string() }), z.object({ error: z.string() })]);

/** An environment whose every call goes to the client. */
export function clientFiles(
  connection: Connection,
  folders: readonly LibraryFolder[],
): FileEnvironment {
  const chosen = chooser(folders);
  const isWanted = (uri: string, beyond: readonly string[]): boolean => {
    const at = chosen(uri, beyond);
    return (
      at !== null && !isPassedOver(uri) && at.choice.reaches(at.path) && at.choice.wants(at.path)
    );
  };
  return {
    // The client may find too much: its globs are not quite ours.
    list: async (beyond) => {
      const params = { folders, beyond };
      const found = listSchema.parse(await connection.sendRequest(findFilesRequest, params));
      const byKey = new Map(found.map((uri) => [uriKey(uri), uri]));
      return [...byKey.values()].filter((uri) => isWanted(uri, beyond));
    },
    read: async (uri) => {
      try {
        return readAnswer(textSchema.parse(await connection.sendRequest(readFileRequest, { uri })));
      } catch (error) {
        return {
          kind: 'unreadable',
          detail: error instanceof Error ? error.message : String(error),
        };
      }
    },
    place: (uri, beyond) => {
      if (isWanted(uri, beyond)) return Promise.resolve('file');
      const isFolder = chosen(uri, beyond) !== null && !isPassedOver(uri) && looksLikeFolder(uri);
      return Promise.resolve(isFolder ? 'folder' : 'none');
    },
  };
}

function readAnswer(answer: z.infer<typeof textSchema>): string | ReadFault {
  if ('text' in answer) {
    const { length } = answer.text;
    return length <= LARGEST_FILE ? answer.text : { kind: 'too-large', detail: String(length) };
  }
  const isMissing = /not ?found/i.test(answer.error);
  return { kind: isMissing ? 'missing' : 'unreadable', detail: answer.error };
}

/** Folders of other people's files. */
function isPassedOver(uri: string): boolean {
  return /\/(?:node_modules|\.git)(?:\/|$)/.test(uri);
}

/** Whether a folder is there takes a question to tell; listing once too often does no harm. */
function looksLikeFolder(uri: string): boolean {
  return !/\.[a-z][a-z0-9]{0,7}$/i.test(uri);
}
