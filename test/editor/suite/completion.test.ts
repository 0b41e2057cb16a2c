/** Keywords come up where a clause begins, nothing comes up in prose, and a resolution can be begun. */
import assert from 'node:assert/strict';
import { commands, DiagnosticSeverity, languages, Selection, window } from 'vscode';
import type { TextDocument } from 'vscode';
import { eventually, showDraft } from './support.ts';

const draft = `L’Assemblée générale de l’O.I.P.C.-INTERPOL, réunie en sa 81ème session à Rome (Italie) du 5 au 8 novembre 2012,

RAPPELANT la Convention,

`;

/** Puts the cursor at the end and types, letter by letter, as a person does. */
async function type(document: TextDocument, words: string): Promise<void> {
  const end = document.positionAt(document.getText().length);
  const editor = window.activeTextEditor;
  assert.ok(editor);
  editor.selection = new Selection(end, end);
  for (const letter of words) await commands.executeCommand('type', { text: letter });
}

describe('While typing', () => {
  it('the keyword that goes on a chain is offered at the head of a clause', async () => {
    await eventually(async () => {
      const document = await showDraft(draft);
      await type(document, 'rapp');
      await eventuallySoon(async () => {
        await commands.executeCommand('acceptSelectedSuggestion');
        assert.ok(document.getText().startsWith(`${draft}RAPPELANT ÉGALEMENT`), document.getText());
      });
    });
  });

  it('nothing is offered in prose', async () => {
    const document = await showDraft(`${draft}NOTANT `);
    await type(document, 'rapp');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await commands.executeCommand('acceptSelectedSuggestion');
    assert.equal(document.getText(), `${draft}NOTANT rapp`);
  });

  it('a new resolution is begun by three choices, and is none to complain of', async () => {
    const before = window.activeTextEditor?.document;
    const begun = commands.executeCommand('resolution.new');
    const document = await eventually(async () => {
      await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      const now = window.activeTextEditor?.document;
      assert.ok(now !== undefined && now !== before && now.getText().length > 200);
      return now;
    });
    await begun;
    assert.equal(document.languageId, 'resolution');
    await eventually(() => {
      const { length } = languages
        .getDiagnostics(document.uri)
        .filter(
          ({ severity, code }) => severity <= DiagnosticSeverity.Warning && !isPlaceholder(code),
        );
      assert.equal(length, 0);
    });
  });
});

/** What is still to be filled in may be pointed out. */
function isPlaceholder(code: unknown): boolean {
  return JSON.stringify(code ?? null).includes('placeholder-text');
}

/** Repeats a check for two seconds: the list comes when the server has answered. */
async function eventuallySoon(check: () => Promise<void>): Promise<void> {
  const deadline = Date.now() + 2000;
  for (;;) {
    try {
      await check();
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
