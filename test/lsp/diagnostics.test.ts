/** Findings reach the client, asked for or not, and follow every change. */
import assert from 'node:assert/strict';
import {
  type ClientCapabilities,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
} from 'vscode-languageserver/node';
import { checkDiagnostics, findingsOf, pull, textOf } from './support/ask.ts';
import { EDITOR, FOLDER, startClient, type TestClient } from './support/client.ts';
import { eventually, quiet } from './support/eventually.ts';
import { wordsAt } from './support/places.ts';

/** The same client without pull diagnostics. */
const PUSHED: ClientCapabilities = { general: {}, workspace: { configuration: true } };

const draft = `RÉSOLUTION

Objet : Points de contact

L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 89ème session à Istanbul (Turquie) du 23 au 25 novembre 2021,

RAPPELANT la résolution AG-2012-RES-08,

APPROUVE le projet.
`;
const broken = draft.replace(
  'APPROUVE',
  'APPROUVE le projet ;\n\nNOTANT que l’ordre est rompu,\n\nPRIE',
);
const cited = `RÉSOLUTION

GA-2012-81-RES-08

L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 81ème session à Rome (Italie) du 5 au 8 novembre 2012,

ENCOURAGE les pays membres.
`;

async function changeFile(
  { connection, files }: TestClient,
  name: string,
  text: string | null,
): Promise<void> {
  const uri = `${FOLDER}/${name}`;
  if (text === null) files.delete(uri);
  else files.set(uri, text);
  await connection.sendNotification(DidChangeWatchedFilesNotification.type, {
    changes: [{ uri, type: text === null ? FileChangeType.Deleted : FileChangeType.Changed }],
  });
}

describe('Findings that are asked for', () => {
  it('are those of the rules, at their words', async () => {
    await checkDiagnostics(`
      RÉSOLUTION

      Objet : Points de contact

      L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 89ème session à Istanbul (Turquie) du 23 au 25 novembre 2021,

      RAPPELANT la résolution AG-2012-RES-08,
                              ^^^^^^^^^^^^^^ hint unresolved-citation

      APPROUVE le projet ;

      NOTANT que l’ordre est rompu,
      ^^^^^^ error recital-after-operative

      PRIE les pays membres.
    `);
  });

  it('speak the language of the reader', async () => {
    for (const [locale, words] of [
      ['fr-FR', /Aucun fichier/],
      ['de', /No file/],
    ] as const) {
      const client = await startClient({ initialize: { locale } });
      const report = await pull(client, await client.open('draft.resolution', draft));
      assert.ok(report.kind === 'full');
      assert.match(textOf(report.items[0]!.message), words);
      assert.equal(report.items[0]!.source, 'resolution');
    }
  });

  it('are not sent twice', async () => {
    const client = await startClient();
    const uri = await client.open('draft.resolution', draft);
    const first = await pull(client, uri);
    const again = await pull(client, uri, first.resultId);
    assert.deepEqual(again, { kind: 'unchanged', resultId: first.resultId });
    await client.change(uri, [{ text: broken }]);
    assert.equal((await pull(client, uri, first.resultId)).kind, 'full');
  });

  it('of a document that was closed and opened again are new ones', async () => {
    const client = await startClient();
    const uri = await client.open('draft.resolution', draft);
    const first = await pull(client, uri);
    await client.close(uri);
    await client.open('draft.resolution', broken);
    assert.equal((await pull(client, uri, first.resultId)).kind, 'full');
  });

  it('change with the files that the document cites, and the client is told to ask', async () => {
    const client = await startClient();
    const uri = await client.open('draft.resolution', draft);
    assert.deepEqual(await findingsOf(client, uri, draft), ['unresolved-citation: AG-2012-RES-08']);
    const before = client.refreshes();
    await changeFile(client, 'cited.txt', cited);
    await eventually(() => {
      assert.equal(client.refreshes(), before + 1);
    });
    assert.deepEqual(await findingsOf(client, uri, draft), []);
    await changeFile(client, 'cited.txt', null);
    await eventually(() => {
      assert.equal(client.refreshes(), before + 2);
    });
    assert.deepEqual(await findingsOf(client, uri, draft), ['unresolved-citation: AG-2012-RES-08']);
  });

  it('stay as they are when other files change', async () => {
    const client = await startClient();
    const uri = await client.open('draft.resolution', draft);
    await pull(client, uri);
    await quiet();
    const { resultId } = await pull(client, uri);
    const before = client.refreshes();
    await changeFile(client, 'other.txt', cited.replace('2012-81-RES-08', '2013-82-RES-09'));
    await quiet();
    assert.equal(client.refreshes(), before);
    assert.equal((await pull(client, uri, resultId)).kind, 'unchanged');
  });

  it('change when another open document takes the cited code', async () => {
    const client = await startClient();
    const uri = await client.open('draft.resolution', draft);
    assert.equal((await findingsOf(client, uri, draft)).length, 1);
    await client.open('untitled:Untitled-1', cited);
    assert.deepEqual(await findingsOf(client, uri, draft), []);
  });

  it('say nothing of missing texts without a folder to look in', async () => {
    const client = await startClient({ initialize: { workspaceFolders: null } });
    const uri = await client.open('untitled:Untitled-1', draft);
    assert.deepEqual(await findingsOf(client, uri, draft), []);
  });

  it('say nothing of missing texts before the folder is read', async () => {
    let finish: () => void = () => undefined;
    const client = await startClient({
      environment: {
        openFolders: () => ({
          list: () =>
            new Promise(
              (resolve) =>
                (finish = () => {
                  resolve([]);
                }),
            ),
          read: () => Promise.resolve({ kind: 'missing', detail: '' }),
          place: () => Promise.resolve('none'),
        }),
      },
    });
    const uri = await client.open('draft.resolution', draft);
    assert.deepEqual(await findingsOf(client, uri, draft), []);
    finish();
    await eventually(() => {
      assert.equal(client.refreshes(), 1);
    });
    assert.equal((await findingsOf(client, uri, draft)).length, 1);
  });
});

describe('Findings that are sent', () => {
  it('come a moment after opening and after a change', async () => {
    const client = await startClient({ capabilities: PUSHED });
    const uri = await client.open('draft.resolution', draft);
    const wordsUnder = (text: string): readonly string[] | undefined =>
      client.published.get(uri)?.map(({ range }) => wordsAt(text, range));
    await eventually(() => {
      assert.deepEqual(wordsUnder(draft), ['AG-2012-RES-08']);
    });
    await client.change(uri, [{ text: broken }]);
    await eventually(() => {
      assert.deepEqual(wordsUnder(broken), ['AG-2012-RES-08', 'NOTANT']);
    });
  });

  it('are sent once for changes in quick succession', async () => {
    const client = await startClient({ capabilities: PUSHED });
    const uri = await client.open('draft.resolution', draft);
    for (let count = 0; count < 5; count += 1) await client.change(uri, [{ text: broken }]);
    let sent = 0;
    client.published.set = function count(key, value) {
      sent += 1;
      return Map.prototype.set.call(this, key, value) as typeof this;
    };
    await quiet();
    assert.equal(sent, 1);
  });

  it('are taken back when the document is closed', async () => {
    const client = await startClient({ capabilities: PUSHED });
    const uri = await client.open('draft.resolution', draft);
    await eventually(() => {
      assert.equal(client.published.get(uri)?.length, 1);
    });
    await client.change(uri, [{ text: broken }]);
    await client.close(uri);
    await quiet();
    assert.deepEqual(client.published.get(uri), []);
  });

  it('follow the files that the document cites', async () => {
    const client = await startClient({ capabilities: PUSHED });
    const uri = await client.open('draft.resolution', draft);
    await eventually(() => {
      assert.equal(client.published.get(uri)?.length, 1);
    });
    await changeFile(client, 'cited.txt', cited);
    await eventually(() => {
      assert.deepEqual(client.published.get(uri), []);
    });
  });
});

describe('The settings', () => {
  const withSettings = async (settings: unknown): Promise<readonly string[]> => {
    const client = await startClient({ settings });
    return findingsOf(client, await client.open('draft.resolution', draft), draft);
  };

  it('turn all findings off', async () => {
    assert.deepEqual(await withSettings({ diagnostics: { run: 'never' } }), []);
  });

  it('turn one rule off', async () => {
    assert.deepEqual(await withSettings({ rules: { 'unresolved-citation': 'off' } }), []);
  });

  it('change the severity of a rule', async () => {
    const client = await startClient({ settings: { rules: { 'unresolved-citation': 'warning' } } });
    const report = await pull(client, await client.open('draft.resolution', draft));
    assert.ok(report.kind === 'full');
    assert.deepEqual(
      report.items.map(({ severity }) => severity),
      [2],
    );
  });

  it('that are no settings count as not set', async () => {
    for (const settings of [
      null,
      'all',
      { rules: { 'unresolved-citation': 'loud' } },
      { diagnostics: 7 },
    ]) {
      assert.equal((await withSettings(settings)).length, 1, JSON.stringify(settings));
    }
  });

  it('hold from the moment that the client says they changed', async () => {
    const client = await startClient();
    const uri = await client.open('draft.resolution', draft);
    const { resultId } = await pull(client, uri);
    client.settings = { diagnostics: { run: 'never' } };
    const before = client.refreshes();
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, {
      settings: null,
    });
    await eventually(() => {
      assert.equal(client.refreshes(), before + 1);
    });
    assert.deepEqual(await pull(client, uri, resultId).then(({ kind }) => kind), 'full');
    assert.deepEqual(await findingsOf(client, uri, draft), []);
  });

  it('are taken from the change itself when the client cannot be asked', async () => {
    const client = await startClient({
      capabilities: { textDocument: EDITOR.textDocument ?? {} },
    });
    const uri = await client.open('draft.resolution', draft);
    assert.equal((await findingsOf(client, uri, draft)).length, 1);
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, {
      settings: { resolution: { rules: { 'unresolved-citation': 'off' } } },
    });
    assert.deepEqual(await findingsOf(client, uri, draft), []);
  });
});

describe('Documents of other languages', () => {
  it('are served when they read as resolutions', async () => {
    const client = await startClient();
    const uri = await client.open('draft.txt', draft, 'plaintext');
    assert.equal((await findingsOf(client, uri, draft)).length, 1);
  });

  it('are left alone otherwise, or when recognition is off', async () => {
    const client = await startClient();
    const list = 'Milk, bread, AG-2012-RES-08.';
    assert.deepEqual(
      await findingsOf(client, await client.open('a.txt', list, 'plaintext'), list),
      [],
    );
    assert.deepEqual(
      await findingsOf(client, await client.open('b.ts', draft, 'typescript'), draft),
      [],
    );
    const off = await startClient({ settings: { recognition: { enabled: false } } });
    assert.deepEqual(await findingsOf(off, await off.open('c.txt', draft, 'plaintext'), draft), []);
  });
});

describe('A project file that is not right', () => {
  it('is shown as such until it is mended', async () => {
    const text = '{"resolutions": {"draft.resolution": AG}}';
    const client = await startClient({
      files: { 'resolutions.json': text },
      initialize: { locale: 'fr' },
    });
    const uri = `${FOLDER}/resolutions.json`;
    await eventually(() => {
      const [problem] = client.published.get(uri) ?? [];
      assert.match(textOf(problem?.message ?? ''), /illisible à partir d’ici/);
      assert.equal(wordsAt(text, problem!.range), 'A');
    });
    await changeFile(client, 'resolutions.json', '{"resolutions": {}}');
    await eventually(() => {
      assert.deepEqual(client.published.get(uri), []);
    });
  });
});
