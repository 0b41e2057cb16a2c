/** Opens a copy of the bundled draft, on which the walkthrough teaches. */
import { commands, Uri, window, workspace } from 'vscode';
import type { Disposable } from 'vscode';
import { language } from './wording.ts';

const OPEN_SAMPLE_DRAFT = 'resolution.openSampleDraft';

/** @param root where the extension lies */
export function registerSampleDraft(root: Uri): Disposable {
  return commands.registerCommand(OPEN_SAMPLE_DRAFT, async () => {
    const file = Uri.joinPath(root, 'walkthrough', `draft.${language()}.resolution`);
    const content = new TextDecoder().decode(await workspace.fs.readFile(file));
    const document = await workspace.openTextDocument({ language: 'resolution', content });
    await window.showTextDocument(document);
  });
}
