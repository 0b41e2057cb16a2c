/** What people choose about the rules reaches the findings: by folder, body, project file and save. */
import assert from 'node:assert/strict';
import {
  type ClientCapabilities,
  DidChangeWatchedFilesNotification,
  FileChangeType,
} from 'vscode-languageserver/node';
import { findingsOf, pull } from './support/ask.ts';
import { EDITOR, FOLDER, startClient, type TestClient } from './support/client.ts';
import { eventually, quiet } from './support/eventually.ts';

const text = `L’Assemblée générale de l’O.I.P.C.-INTERPOL, réunie en sa 81ème session à Rome (Italie) du 5 au 8 novembre 2012,

CONSCIENT du coût de la cybercriminalité,

APPROUVE le projet d’accord.

Adoptée
`;
const mended = text.replace('CONSCIENT', 'CONSCIENTE');
const RULE = 'keyword-gender';
const FOUND = [`${RULE}: CONSCIENT`];

/** The same client without pull diagnostics. */
const PUSHED: ClientCapabilities = { general: {}, workspace: { configuration: true } };

/** The findings in a text that lies at the path. */
async function foundAt(client: TestClient, path: string): Promise<readonly string[]> {
  return findingsOf(client, await client.open(path, text), text);
}

/** A project file with a check. */
function checking(check: unknown): string {
  return JSON.stringify({ check });
}

async function writeProject({ connection, files }: TestClient, content: string): Promise<void> {
  const uri = `${FOLDER}/a/resolutions.json`;
  files.set(uri, content);
  await connection.sendNotification(DidChangeWatchedFilesNotification.type, {
    changes: [{ uri, type: FileChangeType.Changed }],
  });
}

describe('Levels', () => {
  it('differ by folder', async () => {
    const overrides = [{ files: ['adopted/**'], rules: { [RULE]: 'off' } }];
    const client = await startClient({ settings: { overrides } });
    assert.deepEqual(await foundAt(client, 'adopted/2012/a.resolution'), []);
    assert.deepEqual(await foundAt(client, 'drafts/a.resolution'), FOUND);
    assert.deepEqual(await foundAt(client, 'untitled:adopted'), FOUND);
  });

  it('differ by body', async () => {
    for (const [body, found] of [
      ['interpol-ga', []],
      ['un-ga', FOUND],
    ] as const) {
      const overrides = [{ bodies: [body], rules: { [RULE]: 'off' } }];
      const client = await startClient({ settings: { overrides } });
      assert.deepEqual(await foundAt(client, 'a.resolution'), found);
    }
  });

  it('of the project go before those of the editor, and of the nearer file before the farther', async () => {
    const client = await startClient({
      settings: { rules: { [RULE]: 'off' } },
      files: {
        'a/resolutions.json': checking({ rules: { [RULE]: 'hint' } }),
        'a/b/resolutions.json': checking({ overrides: [{ rules: { [RULE]: 'off' } }] }),
      },
    });
    assert.deepEqual(await foundAt(client, 'x.resolution'), []);
    assert.deepEqual(await foundAt(client, 'a/x.resolution'), FOUND);
    assert.deepEqual(await foundAt(client, 'a/b/x.resolution'), []);
  });

  it('follow a change of the project file, in the documents below it and no others', async () => {
    const client = await startClient({
      capabilities: PUSHED,
      files: { 'a/resolutions.json': checking({}) },
    });
    const below = await client.open('a/x.resolution', text);
    const beside = await client.open('b/x.resolution', text);
    await eventually(() => {
      assert.equal(client.published.get(below)?.length, 1);
      assert.equal(client.published.get(beside)?.length, 1);
    });
    client.published.clear();
    await writeProject(client, checking({ rules: { [RULE]: 'off' } }));
    await eventually(() => {
      assert.deepEqual(client.published.get(below), []);
    });
    await quiet();
    assert.equal(client.published.get(beside), undefined);
    await writeProject(client, '{');
    await quiet();
    assert.deepEqual(client.published.get(below), [], 'what the file last said holds');
  });

  it('under a project file that changes nothing of the check stay as they are', async () => {
    const client = await startClient({ files: { 'a/resolutions.json': checking({}) } });
    const uri = await client.open('a/x.resolution', text);
    await pull(client, uri);
    await quiet();
    const { resultId } = await pull(client, uri);
    const before = client.refreshes();
    await writeProject(client, JSON.stringify({ check: {}, folders: [] }));
    await quiet();
    assert.equal(client.refreshes(), before);
    assert.equal((await pull(client, uri, resultId)).kind, 'unchanged');
  });
});

describe('Silencers', () => {
  it('keep findings from the client', async () => {
    const client = await startClient();
    const silenced = `<!-- resolution-ignore-file ${RULE} -->\n\n${text}`;
    const uri = await client.open('a.resolution', silenced);
    assert.deepEqual(await findingsOf(client, uri, silenced), []);
  });

  it('that silence nothing are shown as unnecessary', async () => {
    const capabilities: ClientCapabilities = {
      ...EDITOR,
      textDocument: {
        ...EDITOR.textDocument,
        publishDiagnostics: { tagSupport: { valueSet: [1, 2] } },
      },
    };
    const client = await startClient({ capabilities });
    const idle = `<!-- resolution-ignore-file ${RULE} -->\n\n${mended}`;
    const report = await pull(client, await client.open('a.resolution', idle));
    assert.ok(report.kind === 'full');
    assert.deepEqual(
      report.items.map(({ code, tags }) => [code, tags]),
      [['unused-silencer', [1]]],
    );
  });
});

describe('Checking on save', () => {
  it('tells of the text as it was last saved, whoever asks', async () => {
    const client = await startClient({ settings: { diagnostics: { run: 'save' } } });
    const uri = await client.open('a.resolution', text);
    const { resultId } = await pull(client, uri);
    await client.change(uri, [{ text: mended }]);
    assert.deepEqual(await pull(client, uri, resultId), { kind: 'unchanged', resultId });
    assert.deepEqual(await findingsOf(client, uri, text), FOUND);
    const before = client.refreshes();
    await client.save(uri);
    await eventually(() => {
      assert.equal(client.refreshes(), before + 1);
    });
    assert.deepEqual(await findingsOf(client, uri, mended), []);
  });

  it('sends what is new after saving', async () => {
    const client = await startClient({
      capabilities: PUSHED,
      settings: { diagnostics: { run: 'save' } },
    });
    const uri = await client.open('a.resolution', text);
    await eventually(() => {
      assert.equal(client.published.get(uri)?.length, 1);
    });
    await client.change(uri, [{ text: mended }]);
    await quiet();
    assert.equal(client.published.get(uri)?.length, 1);
    await client.save(uri);
    await eventually(() => {
      assert.deepEqual(client.published.get(uri), []);
    });
  });

  it('is asked of the client by the server', async () => {
    const { result } = await startClient();
    const sync = result.capabilities.textDocumentSync;
    assert.ok(typeof sync === 'object' && sync.save === true);
  });
});

describe('Names that stand for nothing', () => {
  it('are told in one message, once, with their places', async () => {
    const client = await startClient({
      settings: {
        preset: 'lax',
        rules: { 'keyword-gendre': 'off', 'clause-ending': 'warn' },
        overrides: [{}, { files: ['[a'], bodies: ['onu'], rules: { zzz: 'off' } }],
      },
    });
    await foundAt(client, 'a.resolution');
    await foundAt(client, 'b.resolution');
    assert.deepEqual(client.shown, [
      [
        'Settings, resolution.preset: "lax" is no preset. Write official, draft or strict.',
        'Settings, resolution.rules: no rule is called "keyword-gendre". Did you mean "keyword-gender"?',
        'Settings, resolution.rules: "warn" is no level for "clause-ending". Write off, hint, information, warning or error.',
        'Settings, resolution.overrides[1].rules: no rule is called "zzz".',
        'Settings, resolution.overrides[1].bodies: no body is called "onu".',
        'Settings, resolution.overrides[1].files: "[a" is no glob and is passed over.',
      ].join(' '),
    ]);
  });

  it('are none in settings that are sound, or that are nothing known', async () => {
    for (const settings of [
      { rules: { [RULE]: 'off' }, overrides: [{ bodies: ['un-ga'] }] },
      null,
      3,
    ]) {
      const client = await startClient({ settings });
      await foundAt(client, 'a.resolution');
      assert.deepEqual(client.shown, []);
    }
  });
});
