/** The search over the whole workspace through the protocol. */
import assert from 'node:assert/strict';
import {
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type SymbolInformation,
  SymbolKind,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver/node';
import { parseFixture } from '../support/fixture.ts';
import { named } from './support/ask.ts';
import {
  EDITOR,
  FOLDER,
  startClient,
  type ClientOptions,
  type TestClient,
} from './support/client.ts';

const files = parseFixture(`
  %! 2012.txt
  « L’œuvre 👩 » GA-2012-81-RES-08

  Objet : Échanges de données

  L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 81ème session à Rome (Italie) du 5 au 8 novembre 2012,

  CONSCIENTE du danger,

  ENCOURAGE les pays membres.
  %! draft.resolution
  RÉSOLUTION

  Objet : Un projet

  L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 93ème session,

  APPROUVE le projet.`);

function start(options: ClientOptions = {}): Promise<TestClient> {
  return startClient({
    ...options,
    files: Object.fromEntries(files.map(({ name, text }) => [name, text])),
  });
}

async function find({ connection }: TestClient, query: string): Promise<SymbolInformation[]> {
  return (await connection.sendRequest(WorkspaceSymbolRequest.type, {
    query,
  })) as SymbolInformation[];
}

describe('The search of the workspace through the protocol', () => {
  it('finds resolutions and clauses, and where they stand', async () => {
    const client = await start({ initialize: { locale: 'fr' } });
    const found = [...(await find(client, 'donnees')), ...(await find(client, 'consc'))];
    assert.deepEqual(
      found.map(({ name, kind, containerName }) => ({ name, kind, containerName })),
      [
        {
          name: 'GA-2012-81-RES-08 · Échanges de données (donnees)',
          kind: SymbolKind.File,
          containerName: '81e session, Rome (Italie), 2012',
        },
        {
          name: 'CONSCIENTE du danger',
          kind: SymbolKind.Field,
          containerName: 'GA-2012-81-RES-08 · Échanges de données',
        },
      ],
    );
    assert.deepEqual(
      named(
        files,
        found.map(({ location }) => location),
      ),
      ['2012.txt: GA-2012-81-RES-08', '2012.txt: CONSCIENTE'],
    );
  });

  it('counts in the units that were agreed upon', async () => {
    const client = await start({
      capabilities: { ...EDITOR, general: { positionEncodings: ['utf-8'] } },
    });
    const found = (await find(client, 'GA-2012')).map(({ location }) => location);
    assert.deepEqual(named(files, found, 'utf-8'), ['2012.txt: GA-2012-81-RES-08']);
  });

  it('gives all resolutions when nothing is asked', async () => {
    const client = await start();
    assert.equal((await find(client, '')).length, 2);
  });

  it('follows what is typed, and what happens to files', async () => {
    const client = await start();
    assert.equal((await find(client, 'merveilles')).length, 0);
    const { text } = files[1]!;
    await client.open('draft.resolution', text.replace('Un projet', 'Sept merveilles'));
    assert.equal((await find(client, 'merveilles')).length, 1);
    client.files.delete(`${FOLDER}/2012.txt`);
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: `${FOLDER}/2012.txt`, type: FileChangeType.Deleted }],
    });
    assert.equal((await find(client, 'GA-2012')).length, 0);
  });
});
