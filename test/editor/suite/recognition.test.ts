/** Plain text and Markdown files that are resolutions are recognised; a person's choice stands. */
import assert from 'node:assert/strict';
import { languages, workspace } from 'vscode';
import type { TextDocument } from 'vscode';
import { recognised, show, uriOf } from './support.ts';

const RESOLUTION = `Résolution n° 1

L'Assemblée générale de l'OIPC-INTERPOL, réunie en sa 93ème session à Marrakech (Maroc) du 24 au 27 novembre 2025,

RAPPELANT la résolution GA-2021-89-RES-11,

PRIE les pays membres de répondre.
`;

describe('Recognition', () => {
  it('makes a resolution of a plain text or Markdown file that is one', async () => {
    for (const name of ['marrakech', 'istanbul', 'rome'] as const) {
      assert.equal((await show(name)).languageId, 'resolution');
    }
  });

  it('leaves other texts alone', async () => {
    const note = await workspace.openTextDocument(await uriOf('note'));
    await recognised(await newText());
    assert.equal(note.languageId, 'plaintext');
  });

  it('does not insist when a person has given the text another language', async () => {
    const document = await languages.setTextDocumentLanguage(await show('istanbul'), 'plaintext');
    await recognised(await newText());
    assert.equal(document.languageId, 'plaintext');
    await languages.setTextDocumentLanguage(document, 'resolution');
  });

  it('can be turned off', async () => {
    const settings = workspace.getConfiguration('resolution.recognition');
    await settings.update('enabled', false);
    const unseen = await newText();
    await settings.update('enabled', undefined);
    await recognised(await newText());
    assert.equal(unseen.languageId, 'plaintext');
  });
});

/** A resolution typed into a new file; once the last is recognised, all before it were looked at. */
async function newText(): Promise<TextDocument> {
  return workspace.openTextDocument({ language: 'plaintext', content: RESOLUTION });
}
