/** What stands beside a text while somebody writes in it, in the real editor. */
import assert from 'node:assert/strict';
import { commands, env, Selection, window } from 'vscode';
import type { DocumentHighlight, SelectionRange } from 'vscode';
import { eventually, showDraft } from './support.ts';

const draft = `L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 93ème session,

NOTANT le rapport,

`;

describe('While writing', () => {
  it('a sample draft is at hand', async () => {
    await commands.executeCommand('resolution.openSampleDraft');
    await eventually(() => {
      const { document } = window.activeTextEditor ?? {};
      assert.equal(document?.languageId, 'resolution');
      assert.match(document.getText(), /GA-2025-93-RES-12/);
    });
  });

  it('a copied page is pasted cleaned, in one step', async () => {
    const document = await showDraft(draft);
    const editor = window.activeTextEditor!;
    const end = document.positionAt(draft.length);
    editor.selection = new Selection(end, end);
    await env.clipboard.writeText('RAPPELANT la résolution GA-2021-\n89-RES-11 et ses\nsuites,\n');
    await commands.executeCommand('resolution.pasteCleaned');
    assert.equal(
      document.getText(),
      `${draft}RAPPELANT la résolution GA-2021-89-RES-11 et ses suites,\n`,
    );
    await commands.executeCommand('undo');
    assert.equal(document.getText(), draft);
  });

  it('the selection grows to the clause', async () => {
    const document = await showDraft(draft);
    const at = document.positionAt(draft.indexOf('rapport'));
    await eventually(async () => {
      const [range] = await commands.executeCommand<SelectionRange[]>(
        'vscode.executeSelectionRangeProvider',
        document.uri,
        [at],
      );
      const words: string[] = [];
      for (let step = range; step !== undefined; step = step.parent!) {
        words.push(document.getText(step.range));
      }
      assert.ok(words.includes('NOTANT le rapport,'), words.join('\n'));
    });
  });

  it('nothing lights up in prose', async () => {
    const document = await showDraft(draft);
    const highlights = await commands.executeCommand<DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      document.uri,
      document.positionAt(draft.indexOf('rapport')),
    );
    assert.ok(highlights.every(({ range }) => range.isEmpty));
  });
});
