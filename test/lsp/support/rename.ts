/** Asks the real server to rename, and shows the files as they would be afterwards. */
import assert from 'node:assert/strict';
import {
  PrepareRenameRequest,
  RenameRequest,
  type TextEdit,
  WillRenameFilesRequest,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import type { ClientCapabilities } from 'vscode-languageserver/node';
import { applyEdits } from '../../../server/src/core/text/edits.ts';
import { askAbout, type Asked } from './ask.ts';
import { EDITOR, FOLDER, type ClientOptions } from './client.ts';
import { offsetAt, positionAt, wordsAt, type Units } from './places.ts';

/** An editor that renames files along with texts. */
export const RENAMER: ClientCapabilities = {
  ...EDITOR,
  workspace: {
    ...EDITOR.workspace,
    workspaceEdit: { documentChanges: true, resourceOperations: ['create', 'rename', 'delete'] },
    fileOperations: { willRename: true },
  },
  textDocument: { ...EDITOR.textDocument, rename: { prepareSupport: true } },
};

export function askRenamer(fixture: string, options: ClientOptions = {}): Promise<Asked> {
  return askAbout(fixture, { capabilities: RENAMER, ...options });
}

/** What `prepareRename` answers at the cursor: the words under the range, and the placeholder. */
export async function preparedAt({ client, uri, file }: Asked): Promise<readonly string[] | null> {
  const answer = (await client.connection.sendRequest(PrepareRenameRequest.type, {
    textDocument: { uri },
    position: positionAt(file.text, file.cursor),
  })) as { readonly range: never; readonly placeholder: string } | null;
  return answer === null ? null : [wordsAt(file.text, answer.range), answer.placeholder];
}

/** The edit that the server answers with. */
export function renameAt(
  { client, uri, file }: Asked,
  newName: string,
  units: Units = 'utf-16',
): Promise<WorkspaceEdit | null> {
  return client.connection.sendRequest(RenameRequest.type, {
    textDocument: { uri },
    position: positionAt(file.text, file.cursor, units),
    newName,
  });
}

/** The message with which a rename at the cursor is refused. */
export async function refusalAt(asked: Asked, newName: string): Promise<string> {
  const failure: unknown = await renameAt(asked, newName).then(
    () => null,
    (error: unknown) => error,
  );
  assert.ok(failure instanceof Error, 'it is not refused');
  return failure.message;
}

/** What the server answers when files are to be moved, given as old and new name. */
export function willRename(
  { client }: Pick<Asked, 'client'>,
  ...moves: readonly (readonly [from: string, to: string])[]
): Promise<WorkspaceEdit | null> {
  return client.connection.sendRequest(WillRenameFilesRequest.type, {
    files: moves.map(([from, to]) => ({
      oldUri: `${FOLDER}/${from}`,
      newUri: `${FOLDER}/${to}`,
    })),
  });
}

/** The files by name after an edit. */
export function applied(
  { files }: Pick<Asked, 'files'>,
  edit: WorkspaceEdit | null,
  units: Units = 'utf-16',
): Readonly<Record<string, string>> {
  const texts = new Map(files.map(({ name, text }) => [name, text]));
  const change = (uri: string, edits: readonly TextEdit[]): void => {
    const name = nameOf(uri);
    const text = texts.get(name);
    assert.ok(text !== undefined, name);
    const ranges = edits.map(({ range: { start, end }, newText }) => ({
      range: { start: offsetAt(text, start, units), end: offsetAt(text, end, units) },
      text: newText,
    }));
    texts.set(name, applyEdits(text, ranges).text);
  };
  for (const [uri, edits] of Object.entries(edit?.changes ?? {})) change(uri, edits);
  for (const operation of edit?.documentChanges ?? []) {
    if ('edits' in operation) {
      change(operation.textDocument.uri, operation.edits as readonly TextEdit[]);
      continue;
    }
    assert.ok(operation.kind === 'rename');
    const text = texts.get(nameOf(operation.oldUri));
    assert.ok(text !== undefined);
    texts.delete(nameOf(operation.oldUri));
    texts.set(nameOf(operation.newUri), text);
  }
  return Object.fromEntries(texts);
}

function nameOf(uri: string): string {
  return decodeURIComponent(uri.slice(FOLDER.length + 1));
}
