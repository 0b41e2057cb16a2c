/** The files of the workspace: through the client or by the server itself, in one folder or many. */
import assert from 'node:assert/strict';
import {
  CancellationTokenSource,
  DefinitionRequest,
  DidChangeWorkspaceFoldersNotification,
  LSPErrorCodes,
} from 'vscode-languageserver/node';
import { memoryFiles } from '../support/memory-files.ts';
import { startClient, type ClientOptions, type TestClient } from './support/client.ts';
import { eventually } from './support/eventually.ts';

const draft = `RÉSOLUTION

L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 89ème session,

RAPPELANT la résolution AG-2012-RES-08,

APPROUVE le projet.
`;
const onCode = { line: 4, character: 30 };
const cited = `RÉSOLUTION

GA-2012-81-RES-08

L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 81ème session,

ENCOURAGE les pays membres.
`;

async function targets({ connection }: TestClient, uri: string): Promise<readonly string[]> {
  const links = await connection.sendRequest(DefinitionRequest.type, {
    textDocument: { uri },
    position: onCode,
  });
  return (links as readonly { readonly targetUri: string }[]).map(({ targetUri }) => targetUri);
}

/** A folder on no disk. */
const VIRTUAL = 'vscode-vfs://host/library';

/** A client that gives the server these files, and answers nothing until `ready`. */
async function giving(
  files: Readonly<Record<string, unknown>>,
  options: ClientOptions = {},
): Promise<{ readonly client: TestClient; readonly asked: string[]; ready: () => void }> {
  const asked: string[] = [];
  let ready: () => void = () => undefined;
  const waiting = new Promise<void>((resolve) => (ready = resolve));
  const client = await startClient({
    ...options,
    initialize: {
      initializationOptions: { fileAccess: 'client' },
      workspaceFolders: [{ uri: VIRTUAL, name: 'library' }],
    },
    answers: {
      'resolution/findFiles': async () => {
        await waiting;
        return Object.keys(files);
      },
      'resolution/readFile': ({ uri }: { readonly uri: string }) => {
        asked.push(uri);
        return files[uri];
      },
    },
  });
  return { client, asked, ready };
}

describe('The files of a client that gives them', () => {
  it('are read through it', async () => {
    const { client, ready } = await giving({
      'vscode-vfs://host/library/2012.txt': { text: cited },
      'vscode-vfs://host/library/gone.txt': { error: 'FileNotFound' },
      'vscode-vfs://host/library/odd.txt': 'no answer at all',
    });
    ready();
    const uri = await client.open('untitled:Untitled-1', draft);
    assert.deepEqual(await targets(client, uri), ['vscode-vfs://host/library/2012.txt']);
    assert.match(client.log.join('\n'), /odd\.txt is passed over/);
    assert.doesNotMatch(client.log.join('\n'), /gone\.txt/);
  });

  it('may take their time: what needs the library waits, and can be cancelled', async () => {
    const { client, ready } = await giving({
      'vscode-vfs://host/library/2012.txt': { text: cited },
    });
    const uri = await client.open('untitled:Untitled-1', draft);
    const source = new CancellationTokenSource();
    const params = { textDocument: { uri }, position: onCode };
    const cancelled = client.connection.sendRequest(DefinitionRequest.type, params, source.token);
    const patient = targets(client, uri);
    setTimeout(() => {
      source.cancel();
    }, 20);
    await assert.rejects(cancelled, { code: LSPErrorCodes.RequestCancelled });
    ready();
    assert.equal((await patient).length, 1);
  });

  it('may take their time: a document that changes meanwhile is asked about in vain', async () => {
    const { client, ready } = await giving({
      'vscode-vfs://host/library/2012.txt': { text: cited },
    });
    const uri = await client.open('untitled:Untitled-1', draft);
    const answer = targets(client, uri);
    await client.change(uri, [{ text: `\n${draft}` }]);
    ready();
    await assert.rejects(answer, { code: LSPErrorCodes.ContentModified });
  });
});

describe('The workspace folders', () => {
  it('may come and go', async () => {
    const folders: Readonly<Record<string, string>> = { 'file:///one': '', 'file:///two': cited };
    const client = await startClient({
      initialize: { workspaceFolders: [{ uri: 'file:///one', name: 'one' }] },
      environment: {
        openFolders: (opened) =>
          memoryFiles(
            Object.fromEntries(opened.map(({ uri }) => [`${uri}/1.txt`, folders[uri] ?? ''])),
          ),
      },
    });
    const uri = await client.open('untitled:Untitled-1', draft);
    const two = [{ uri: 'file:///two', name: 'two' }];
    assert.deepEqual(await targets(client, uri), []);
    await client.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
      event: { added: two, removed: [] },
    });
    assert.deepEqual(await targets(client, uri), ['file:///two/1.txt']);
    await client.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
      event: { added: [], removed: two },
    });
    assert.deepEqual(await targets(client, uri), []);
  });
});

describe('Watching', () => {
  it('is asked of clients that can, whoever reads the files', async () => {
    for (const client of [await startClient(), (await giving({})).client]) {
      await eventually(() => {
        assert.deepEqual(client.registered, [
          'workspace/didChangeConfiguration',
          'workspace/didChangeWatchedFiles',
        ]);
      });
    }
  });
});

describe('A text', () => {
  it('is recognised by its beginning and its name', async () => {
    const { connection } = await startClient();
    const ask = (text: string, fileName: string): Promise<boolean> =>
      connection.sendRequest('resolution/isResolution', { text, fileName });
    assert.equal(await ask(draft, 'a.txt'), true);
    assert.equal(await ask('Milk, bread, ink.', 'a.txt'), false);
    assert.equal(await ask('', 'a.txt'), false);
  });
});
