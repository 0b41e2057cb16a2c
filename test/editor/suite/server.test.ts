/** The server can be relaunched by a person who thinks that it hangs. */
import assert from 'node:assert/strict';
import { commands } from 'vscode';
import { eventually, hover, show } from './support.ts';

describe('The server', () => {
  it('answers again after it was restarted', async () => {
    const document = await show('marrakech');
    await commands.executeCommand('resolution.restartServer');
    await eventually(async () => {
      assert.match(await hover(document, 'GA-2021-89-RES-11'), /Lutter contre les menaces/);
    });
  });
});
