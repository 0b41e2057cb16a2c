/** The server's requests for those who write, as the editor asks them. */
import { RequestType } from 'vscode-languageclient';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { TextDocument } from 'vscode';
import type { CleanPasteParams, WritingStateParams } from '../../server/src/lsp/custom-requests.ts';

export interface WritingState {
  readonly recitals: number;
  readonly operativeClauses: number;
  readonly words: number;
  readonly selected: number | null;
}

export const writingStateRequest = new RequestType<WritingStateParams, WritingState | null, void>(
  'resolution/writingState',
);

const cleanPasteRequest = new RequestType<CleanPasteParams, string | null, void>(
  'resolution/cleanPaste',
);

/** A copied text as it is to be pasted; null where there is nothing to clean. */
export async function cleaned(
  client: BaseLanguageClient,
  { uri }: TextDocument,
  text: string,
): Promise<string | null> {
  const textDocument = { uri: uri.toString() };
  const answer = await client.sendRequest(cleanPasteRequest, { textDocument, text });
  return answer === text ? null : answer;
}
