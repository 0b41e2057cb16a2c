/** The files of the workspace, reached through the client: remote and virtual ones work too. */
import type { Connection } from 'vscode-languageserver';
import * as z from 'zod';
import {
  isCandidateName,
  LARGEST_FILE,
  type FileEnvironment,
  type ReadFault,
} from '../workspace/file-environment.ts';
import { fileNameOf } from '../workspace/uris.ts';
import { findFilesRequest, readFileRequest } from './custom-requests.ts';

const listSchema = z.array(z.string());
const textSchema = z.union([z.object({ text: z.string() }), z.object({ error: z.string() })]);

/** An environment whose every call goes to the client. */
export function clientFiles(connection: Connection): FileEnvironment {
  return {
    list: async () => listSchema.parse(await connection.sendRequest(findFilesRequest)),
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
    // The client leaves out what the user excludes; what it watches it lists.
    covers: (uri) => Promise.resolve(isCandidateName(fileNameOf(uri)) && !isInPackages(uri)),
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

function isInPackages(uri: string): boolean {
  return /\/(?:node_modules|\.git)\//.test(uri);
}
