/** A keyword tells what it is, in the language of the person. */
import assert from 'node:assert/strict';
import { workspace } from 'vscode';
import { eventually, hover, show } from './support.ts';

describe('Keywords', () => {
  it('tell their part and their equivalents', async () => {
    const document = await show('marrakech');
    await eventually(async () => {
      const card = await hover(document, 'SOULIGNANT');
      assert.match(card, /preambular/i);
      assert.match(card, /stressing|emphasizing|underlining/i);
    });
  });

  it('tell it in French when the settings say so', async () => {
    const document = await show('marrakech');
    const settings = workspace.getConfiguration('resolution.messages');
    await settings.update('language', 'fr');
    await eventually(async () => {
      assert.match(await hover(document, 'SOULIGNANT'), /préambule/i);
    });
    await settings.update('language', undefined);
    await eventually(async () => {
      assert.match(await hover(document, 'SOULIGNANT'), /preambular/i);
    });
  });
});
