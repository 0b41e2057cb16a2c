/** Formatting through the protocol. */
import assert from 'node:assert/strict';
import {
  DocumentFormattingRequest,
  DocumentRangeFormattingRequest,
  type TextEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { startClient } from './support/client.ts';
import { positionAt } from './support/places.ts';

const OPENER = 'L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 93ème session,';
const TEXT = `${OPENER}\n\n\nRAPPELANT « l’œuvre 👩 » le\nrapport,\n\nAPPROUVE  le projet.`;
const OPTIONS = { tabSize: 2, insertSpaces: true };

function applied(text: string, edits: readonly TextEdit[] | null): string {
  assert.ok(edits !== null);
  return TextDocument.applyEdits(TextDocument.create('x:', 'x', 1, text), [...edits]);
}

describe('Formatting in an editor', () => {
  it('is offered, and lays out a document', async () => {
    const client = await startClient();
    const uri = await client.open('a.resolution', TEXT);
    const edits = await client.connection.sendRequest(DocumentFormattingRequest.type, {
      textDocument: { uri },
      options: OPTIONS,
    });
    assert.equal(
      applied(TEXT, edits),
      `${OPENER}\n\nRAPPELANT «\u00a0l’œuvre 👩\u00a0» le rapport,\n\nAPPROUVE le projet.\n`,
    );
  });

  it('lays out a range', async () => {
    const client = await startClient();
    const uri = await client.open('a.resolution', TEXT);
    const at = TEXT.indexOf('APPROUVE');
    const edits = await client.connection.sendRequest(DocumentRangeFormattingRequest.type, {
      textDocument: { uri },
      range: { start: positionAt(TEXT, at), end: positionAt(TEXT, TEXT.length) },
      options: OPTIONS,
    });
    assert.equal(
      applied(TEXT, edits),
      TEXT.replace('APPROUVE  le projet.', 'APPROUVE le projet.\n'),
    );
  });

  it('leaves alone what is no resolution', async () => {
    const client = await startClient();
    const uri = await client.open('a.resolution', 'Madame,\n\n\n\nvoici.\n');
    assert.equal(
      await client.connection.sendRequest(DocumentFormattingRequest.type, {
        textDocument: { uri },
        options: OPTIONS,
      }),
      null,
    );
  });
});
