/** Enter, Tab and the moving keys work on clauses, in one step, and leave prose alone. */
import assert from 'node:assert/strict';
import { commands, Selection, window } from 'vscode';
import type { TextDocument } from 'vscode';
import { eventually, showDraft } from './support.ts';

const text = `L’Assemblée générale de l’O.I.P.C.-INTERPOL, réunie en sa 81ème session à Rome (Italie) du 5 au 8 novembre 2012,

RAPPELANT la Convention,

NOTANT la menace,

INVITE les pays membres à :

- signer ;

- ratifier.
`;

/** Puts the cursor behind the words. */
function putBehind(document: TextDocument, words: string): void {
  const place = document.positionAt(document.getText().indexOf(words) + words.length);
  const editor = window.activeTextEditor;
  assert.ok(editor);
  editor.selection = new Selection(place, place);
}

/** Runs a command behind the words until the text is as expected; the server may be on its way. */
async function press(command: string, words: string, expected: string): Promise<TextDocument> {
  return eventually(async () => {
    const document = await showDraft(text);
    putBehind(document, words);
    await commands.executeCommand(command);
    assert.equal(document.getText(), expected);
    return document;
  });
}

describe('The keys for clauses', () => {
  it('open the next clause, and one undo takes it back', async () => {
    const opened = text.replace('la menace,', 'la menace,\n\n');
    const document = await press('resolution.enter', 'la menace,', opened);
    await commands.executeCommand('undo');
    assert.equal(document.getText(), text);
  });

  it('break the line inside prose', async () => {
    await press('resolution.enter', 'RAPPELANT la', text.replace('RAPPELANT la', 'RAPPELANT la\n'));
  });

  it('move a clause over the next, and one undo takes it back', async () => {
    const moved = text.replace(
      'RAPPELANT la Convention,\n\nNOTANT la menace,',
      'NOTANT la menace,\n\nRAPPELANT la Convention,',
    );
    const document = await press('resolution.moveClauseDown', 'RAPPELANT', moved);
    const cursor = window.activeTextEditor?.selection.active;
    assert.ok(cursor);
    assert.equal(document.lineAt(cursor.line).text, 'RAPPELANT la Convention,');
    await commands.executeCommand('undo');
    assert.equal(document.getText(), text);
  });

  it('move an item a level down', async () => {
    const lowered = text.replace('signer ;', 'signer :').replace('- ratifier', '    - ratifier');
    await press('resolution.lowerItem', 'signer ;\n\n- ', lowered);
  });
});
