/** The command that begins a resolution: asks for body, language and session, and opens its text. */
import { commands, SnippetString, Uri, window, workspace } from 'vscode';
import type { Disposable, QuickPickItem, TextDocument } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  newResolutionChoicesRequest,
  newResolutionRequest,
  type BodyChoice,
  type NewResolutionText,
} from './requests.ts';
import { words } from './wording.ts';

const NEW_RESOLUTION = 'resolution.new';

/** Registers the command. */
export function registerNewResolution(client: BaseLanguageClient): Disposable {
  return commands.registerCommand(NEW_RESOLUTION, async () => {
    const choices = await client.sendRequest(newResolutionChoicesRequest, {});
    const wanted = await choose(choices);
    if (wanted === undefined) return;
    const text = await client.sendRequest(newResolutionRequest, wanted);
    if (text !== null) await show(text);
  });
}

interface Offer<Answer> extends QuickPickItem {
  readonly answer: Answer;
}

interface Wanted {
  readonly body: string;
  readonly language: string;
  readonly session: number | null;
}

/** Undefined once the person turns away. */
async function choose(choices: readonly BodyChoice[]): Promise<Wanted | undefined> {
  const { whichBody, whichLanguage, whichSession } = words();
  const body = await pick(
    choices.map((choice) => ({ label: choice.name, answer: choice })),
    whichBody,
  );
  if (body === undefined) return undefined;
  const language = await pick(
    body.languages.map(({ language: answer, name }) => ({ label: name, answer })),
    whichLanguage,
  );
  if (language === undefined) return undefined;
  if (body.sessions.length === 0) return { body: body.body, language, session: null };
  const session = await pick(
    body.sessions.map(({ session: answer, name }) => ({ label: name, answer })),
    whichSession,
  );
  return session === undefined ? undefined : { body: body.body, language, session };
}

/** What there is no choice about is not asked. */
async function pick<Answer>(
  offers: readonly Offer<Answer>[],
  title: string,
): Promise<Answer | undefined> {
  const [only, ...others] = offers;
  if (only !== undefined && others.length === 0) return only.answer;
  const picked = await window.showQuickPick(offers, { title, matchOnDescription: true });
  return picked?.answer;
}

/** Nothing is written to the disk before the person saves the text. */
async function show({ snippet, fileName }: NewResolutionText): Promise<void> {
  const document = await emptyDocument(fileName);
  const editor = await window.showTextDocument(document);
  await editor.insertSnippet(new SnippetString(snippet));
}

/** With the name of the code in the first folder, where there is one and no such file. */
async function emptyDocument(fileName: string | null): Promise<TextDocument> {
  const file = fileName === null ? null : await freeFile(fileName);
  if (file === null) return workspace.openTextDocument({ language: 'resolution' });
  return workspace.openTextDocument(file.with({ scheme: 'untitled' }));
}

async function freeFile(fileName: string): Promise<Uri | null> {
  const [folder] = workspace.workspaceFolders ?? [];
  // Only files of the disk can be named before they are saved.
  if (folder?.uri.scheme !== 'file') return null;
  const file = Uri.joinPath(folder.uri, fileName);
  try {
    await workspace.fs.stat(file);
    return null;
  } catch {
    return file;
  }
}
