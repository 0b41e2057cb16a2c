/** A document formatted by the editor's own command. */
import assert from 'node:assert/strict';
import { commands, Selection, window } from 'vscode';
import { eventually, showDraft } from './support.ts';

const OPENER = 'L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 93ème session,\n\n';
const draft = `${OPENER}\nRappelant le\nrapport  sur les essais,\nAPPROUVE le projet.`;

describe('Formatting', () => {
  it('gives a text its layout, in one step', async () => {
    const document = await showDraft(draft);
    await eventually(async () => {
      await commands.executeCommand('editor.action.formatDocument');
      assert.equal(
        document.getText(),
        `${OPENER}RAPPELANT le rapport sur les essais,\n\nAPPROUVE le projet.\n`,
      );
    });
    await commands.executeCommand('undo');
    assert.equal(document.getText(), draft);
  });

  it('of a selection touches the clause in which it is', async () => {
    const document = await showDraft(draft);
    const editor = window.activeTextEditor!;
    const at = document.positionAt(draft.indexOf('rapport'));
    editor.selection = new Selection(at, at.translate(0, 3));
    await eventually(async () => {
      await commands.executeCommand('editor.action.formatSelection');
      assert.match(document.getText(), /RAPPELANT le rapport sur les essais,\n\nAPPROUVE/);
    });
    assert.ok(document.getText().endsWith('projet.'));
  });
});
