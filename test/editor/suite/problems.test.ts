/** Squiggles stand under the right words, and only where something is wrong. */
import assert from 'node:assert/strict';
import { commands, DiagnosticSeverity, languages, workspace, WorkspaceEdit } from 'vscode';
import type { TextDocument } from 'vscode';
import { eventually, show } from './support.ts';

const { Error, Warning, Hint } = DiagnosticSeverity;

describe('Problems', () => {
  it('are none in an adopted text', async () => {
    const document = await show('marrakech');
    // The hint on a citation that is not in the folder shows that the server has read the text.
    await eventually(() => {
      assert.ok(wordsUnder(document, [Hint]).includes('GA-2008-RES-07'));
    });
    assert.deepEqual(wordsUnder(document, [Error, Warning]), []);
  });

  it('underline the keyword of a recital after the operative part, until it is taken out', async () => {
    const document = await show('marrakech');
    await misplaceRecital(document);
    await eventually(() => {
      assert.deepEqual(wordsUnder(document, [Error, Warning]), ['NOTANT']);
    });

    await commands.executeCommand('undo');
    await eventually(() => {
      assert.deepEqual(wordsUnder(document, [Error, Warning]), []);
    });
  });

  it('are as serious as the settings say', async () => {
    const document = await show('marrakech');
    const settings = workspace.getConfiguration('resolution', document);
    await misplaceRecital(document);
    await settings.update('rules', { 'recital-after-operative': 'information' });
    await eventually(() => {
      assert.deepEqual(wordsUnder(document, [Error, Warning]), []);
      assert.deepEqual(wordsUnder(document, [DiagnosticSeverity.Information]), ['NOTANT']);
    });

    await settings.update('rules', undefined);
    await eventually(() => {
      assert.deepEqual(wordsUnder(document, [Error, Warning]), ['NOTANT']);
    });
    await commands.executeCommand('undo');
  });
});

async function misplaceRecital(document: TextDocument): Promise<void> {
  const end = document.positionAt(document.getText().lastIndexOf('Adoptée'));
  const edit = new WorkspaceEdit();
  edit.insert(document.uri, end, 'NOTANT que l’ordre est rompu,\n\n');
  await workspace.applyEdit(edit);
}

/** The words under the findings of these severities. */
function wordsUnder(document: TextDocument, severities: readonly DiagnosticSeverity[]): string[] {
  return languages
    .getDiagnostics(document.uri)
    .filter(({ severity }) => severities.includes(severity))
    .map(({ range }) => document.getText(range));
}
