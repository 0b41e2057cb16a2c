/** Pastes what was copied from a PDF or a word processor without what the page left in it. */
import { commands, Disposable, env, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { pasteApi } from './paste-edits.ts';
import { cleaned } from './writing-requests.ts';
import { writingWords } from './writing-wording.ts';

const PASTE_CLEANED = 'resolution.pasteCleaned';
const PLAIN_TEXT = 'text/plain';

/** The command, and the offer beside an ordinary paste where the editor has a place for it. */
export function offerCleanPaste(client: BaseLanguageClient): Disposable {
  return Disposable.from(
    commands.registerCommand(PASTE_CLEANED, () => pasteCleaned(client)),
    offerBesidePaste(client),
  );
}

async function pasteCleaned(client: BaseLanguageClient): Promise<void> {
  const editor = window.activeTextEditor;
  const words = writingWords();
  if (editor?.document.languageId !== 'resolution') {
    void window.showInformationMessage(words.openResolutionFirst);
    return;
  }
  const text = await env.clipboard.readText();
  if (text === '') {
    void window.showInformationMessage(words.nothingToPaste);
    return;
  }
  const clean = (await cleaned(client, editor.document, text)) ?? text;
  await editor.edit((edit) => {
    for (const selection of editor.selections) edit.replace(selection, clean);
  });
}

function offerBesidePaste(client: BaseLanguageClient): Disposable {
  const api = pasteApi();
  if (api === null) return Disposable.from();
  const { DocumentDropOrPasteEditKind: kinds, DocumentPasteEdit } = api;
  const kind = kinds.Empty.append('resolution', 'cleaned');
  return api.languages.registerDocumentPasteEditProvider(
    { language: 'resolution' },
    {
      provideDocumentPasteEdits: async (document, _, transfer) => {
        const text = await transfer.get(PLAIN_TEXT)?.asString();
        // A few words within a line come from no page.
        if (text?.includes('\n') !== true) return undefined;
        const clean = await cleaned(client, document, text);
        if (clean === null) return undefined;
        const edit = new DocumentPasteEdit(clean, writingWords().pasteCleaned, kind);
        edit.yieldTo = [kinds.Text];
        return [edit];
      },
    },
    { providedPasteEditKinds: [kind], pasteMimeTypes: [PLAIN_TEXT] },
  );
}
