/** Findings that other files make and unmake: codes that are there twice, and what came later. */
import assert from 'node:assert/strict';
import { DidChangeWatchedFilesNotification, FileChangeType } from 'vscode-languageserver/node';
import { findingsOf, pull, textOf } from './support/ask.ts';
import { FOLDER, startClient, type TestClient } from './support/client.ts';

const text = `RÉSOLUTION

GA-2021-89-RES-11

Objet : Mise en œuvre du projet

L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 89ème session à Istanbul (Turquie) du 23 au 25 novembre 2021,

RAPPELANT l’article 41 du Statut,

APPROUVE le projet.
`;
const other = text.replace('GA-2021-89-RES-11', 'AG-2021-RES-11');
const elsewhere = text.replace('GA-2021-89-RES-11', 'GA-2021-89-RES-12');

async function write({ connection, files }: TestClient, name: string, content: string) {
  files.set(`${FOLDER}/${name}`, content);
  await connection.sendNotification(DidChangeWatchedFilesNotification.type, {
    changes: [{ uri: `${FOLDER}/${name}`, type: FileChangeType.Changed }],
  });
}

describe('Findings that other files make', () => {
  it('name the other file by its path in the workspace', async () => {
    const client = await startClient({ files: { '2021/copie%20%C3%A0%20jeter.txt': other } });
    const report = await pull(client, await client.open('a.resolution', text));
    assert.ok(report.kind === 'full');
    assert.match(textOf(report.items[0]!.message), /that of 2021\/copie à jeter\.txt,/);
  });

  it('come and go with the other file', async () => {
    const client = await startClient({ files: { 'b.txt': elsewhere } });
    const uri = await client.open('a.resolution', text);
    assert.deepEqual(await findingsOf(client, uri, text), []);
    await write(client, 'b.txt', other);
    assert.deepEqual(await findingsOf(client, uri, text), ['duplicate-code: GA-2021-89-RES-11']);
    await write(client, 'b.txt', elsewhere);
    assert.deepEqual(await findingsOf(client, uri, text), []);
  });

  it('are not kept from before, when a project file gives the other file the code', async () => {
    const client = await startClient({ files: { 'b.txt': elsewhere } });
    const uri = await client.open('a.resolution', text);
    const { resultId } = await pull(client, uri);
    const entry = { file: 'b.txt', code: 'GA-2021-89-RES-12', aliases: ['AG-2021-RES-11'] };
    const project = JSON.stringify({ version: 1, resolutions: [entry] });
    await write(client, 'resolutions.json', project);
    await findingsOf(client, uri, text);
    const again = await pull(client, uri, resultId);
    assert.equal(again.kind, 'full');
    assert.deepEqual(await findingsOf(client, uri, text), ['duplicate-code: GA-2021-89-RES-11']);
  });

  it('are not made by the older version of a file that a comparison shows', async () => {
    const client = await startClient({ files: { 'a.resolution': text } });
    const uri = await client.open('git:/library/a.resolution', text);
    assert.deepEqual(await findingsOf(client, uri, text), []);
  });

  it('follow the day of a cited text in its file', async () => {
    const citing = text.replace(
      'l’article 41 du Statut',
      'la résolution 2612 (2021) du Conseil de sécurité',
    );
    const council = (day: string): string => `Resolution 2612 (2021)

The Security Council,

Recalling its resolution 1373 (2001),

Decides to remain seized of the matter.

Adopted by the Security Council at its 8936th meeting, on ${day}
`;
    const files = { 'S_RES_2612_(2021).txt': council('20 December 2021') };
    const client = await startClient({ files });
    const uri = await client.open('a.resolution', citing);
    assert.deepEqual(await findingsOf(client, uri, citing), ['later-citation: 2612 (2021)']);
    await write(client, 'S_RES_2612_(2021).txt', council('20 January 2021'));
    assert.deepEqual(await findingsOf(client, uri, citing), []);
  });
});
