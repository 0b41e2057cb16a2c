/** What the tests in the editor share: the texts of the workspace, and patience. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** The texts, by the place of their session; as official texts and as seeds. */
const files = {
  rome: '{003_*,AG-2012-RES-08.*}',
  istanbul: '{002_*,GA-2021-89-RES-11.*}',
  marrakech: '{004_*,GA-2025-93-RES-03.*}',
  note: 'notes.txt',
};

export type TextName = keyof typeof files;

/** Where a text of the workspace lies. */
export async function uriOf(name: TextName): Promise<vscode.Uri> {
  const [uri] = await vscode.workspace.findFiles(files[name]);
  assert.ok(uri, `the workspace has no ${files[name]}`);
  return uri;
}

/** Shows a text of the workspace once it is known as a resolution. */
export async function show(name: TextName): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(await uriOf(name));
  await recognised(document);
  await vscode.window.showTextDocument(document);
  return document;
}

/** Shows a new draft that lies nowhere yet. */
export async function showDraft(content: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument({ language: 'resolution', content });
  await vscode.window.showTextDocument(document);
  return document;
}

/** Waits until a document has the language `resolution`. */
export async function recognised(document: vscode.TextDocument): Promise<void> {
  await eventually(() => {
    assert.equal(document.languageId, 'resolution', document.fileName);
  });
}

/** The place inside `words`, which must occur in the document. */
export function placeOf(document: vscode.TextDocument, words: string): vscode.Position {
  const offset = document.getText().indexOf(words);
  assert.notEqual(offset, -1, `"${words}" is not in ${document.fileName}`);
  return document.positionAt(offset + 1);
}

/** What the card says that shows when the pointer rests on the words. */
export async function hover(document: vscode.TextDocument, words: string): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    placeOf(document, words),
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (content instanceof vscode.MarkdownString ? content.value : ''))
    .join('\n');
}

/** Repeats a check until it passes; the editor and the server answer in their own time. */
export async function eventually<T>(check: () => T | Promise<T>): Promise<T> {
  const deadline = Date.now() + 15_000;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
