/** What holds of a rule in a text, and the edit of its project file that changes it. */
import assert from 'node:assert/strict';
import type { TextEdit } from 'vscode-languageserver/node';
import {
  projectChoiceRequest,
  ruleStateRequest,
  type ProjectChoiceParams,
} from '../../server/src/lsp/custom-requests.ts';
import { applyEdits } from '../../server/src/core/text/edits.ts';
import { findingsOf } from './support/ask.ts';
import { EDITOR, FOLDER, startClient, type TestClient } from './support/client.ts';
import { offsetAt } from './support/places.ts';

const text = `L’Assemblée générale de l’O.I.P.C.-INTERPOL, réunie en sa 81ème session à Rome (Italie) du 5 au 8 novembre 2012,

CONSCIENT du coût de la cybercriminalité,

APPROUVE le projet d’accord.

Adoptée
`;
const rule = 'keyword-gender';
const OFF = { rule, level: 'off' } as const;

async function start(files: Readonly<Record<string, unknown>>): Promise<TestClient> {
  const capabilities = {
    ...EDITOR,
    workspace: { ...EDITOR.workspace, workspaceEdit: { documentChanges: true } },
  };
  const written = Object.entries(files).map(([name, content]) => {
    return [name, typeof content === 'string' ? content : JSON.stringify(content)] as const;
  });
  return startClient({
    capabilities,
    files: Object.fromEntries<string>(written),
  });
}

/** Opens the text there, once everything around it is known. */
async function open(client: TestClient, path = 'a/x.resolution'): Promise<string> {
  const uri = await client.open(path, text);
  await findingsOf(client, uri, text);
  return uri;
}

function stateOf({ connection }: TestClient, uri: string, asked: string | null = rule) {
  return connection.sendRequest(ruleStateRequest, { textDocument: { uri }, rule: asked });
}

/** The project file that a choice edits or makes, and its text afterwards. */
async function chosen(
  client: TestClient,
  uri: string,
  choice: ProjectChoiceParams['choice'],
): Promise<readonly [string, string]> {
  const edit = await client.connection.sendRequest(projectChoiceRequest, {
    textDocument: { uri },
    choice,
  });
  const change = edit.documentChanges?.at(-1);
  assert.ok(change !== undefined && 'textDocument' in change);
  const file = change.textDocument.uri;
  const before = client.files.get(file) ?? '';
  assert.ok(typeof before === 'string');
  const edits = (change.edits as readonly TextEdit[]).map(({ range, newText }) => ({
    range: { start: offsetAt(before, range.start), end: offsetAt(before, range.end) },
    text: newText,
  }));
  return [file.replace(`${FOLDER}/`, ''), applyEdits(before, edits).text];
}

describe('What holds of a rule', () => {
  it('is its level, the preset, and whether the project file says so', async () => {
    const client = await start({ 'a/resolutions.json': { check: { preset: 'strict' } } });
    const uri = await open(client);
    const label = 'a/resolutions.json';
    assert.deepEqual(await stateOf(client, uri), {
      preset: 'strict',
      level: 'error',
      project: { label, decides: false },
    });
    assert.deepEqual(await stateOf(client, uri, null), {
      preset: 'strict',
      level: null,
      project: { label, decides: true },
    });
  });

  it('names the file that would be made where there is none, and none outside the folders', async () => {
    const client = await start({});
    const project = { label: 'resolutions.json', decides: false };
    assert.deepEqual((await stateOf(client, await open(client)))?.project, project);
    assert.equal((await stateOf(client, await open(client, 'untitled:x')))?.project, null);
  });

  it('is nothing for a rule that there is not', async () => {
    const client = await start({});
    assert.equal(await stateOf(client, await open(client), 'no-such-rule'), null);
  });
});

describe('A choice for a project', () => {
  it('is written into the nearest file, and the rest of it stays', async () => {
    for (const [before, after] of [
      [
        '{\n  // ours\n  "version": 1, /* first */\n}\n',
        '{\n  // ours\n  "version": 1,\n  "check": { "rules": { "keyword-gender": "off" } }, /* first */\n}\n',
      ],
      [
        '{ "check": { "rules": { "keyword-gender": "hint", "title-stop": "off" } } }',
        '{ "check": { "rules": { "keyword-gender": "off", "title-stop": "off" } } }',
      ],
      [
        '{ "check": { "rules": { "title-stop": "off" } } }',
        '{ "check": { "rules": { "title-stop": "off", "keyword-gender": "off" } } }',
      ],
      [
        '{\r\n\t"check": {\r\n\t\t"preset": "draft"\r\n\t}\r\n}',
        '{\r\n\t"check": {\r\n\t\t"preset": "draft",\r\n\t\t"rules": { "keyword-gender": "off" }\r\n\t}\r\n}',
      ],
      ['{}', '{ "check": { "rules": { "keyword-gender": "off" } } }'],
    ] as const) {
      const client = await start({ 'resolutions.json': '{}', 'a/resolutions.json': before });
      const uri = await open(client);
      assert.deepEqual(await chosen(client, uri, OFF), ['a/resolutions.json', after]);
    }
  });

  it('may be the preset', async () => {
    const client = await start({ 'resolutions.json': '{ "check": {} }' });
    assert.deepEqual(await chosen(client, await open(client), { preset: 'official' }), [
      'resolutions.json',
      '{ "check": { "preset": "official" } }',
    ]);
  });

  it('makes the file in the folder of the workspace where there is none', async () => {
    const client = await start({});
    assert.deepEqual(await chosen(client, await open(client), OFF), [
      'resolutions.json',
      '{\n  "check": {\n    "rules": {\n      "keyword-gender": "off"\n    }\n  }\n}\n',
    ]);
  });

  it('is refused with the reason where it would not hold', async () => {
    for (const content of [
      '{',
      '[]',
      { check: { overrides: [{ bodies: ['interpol-ga'], rules: { [rule]: 'error' } }] } },
    ]) {
      const client = await start({ 'resolutions.json': content });
      const uri = await open(client);
      await assert.rejects(chosen(client, uri, OFF), /resolutions\.json has to be changed by hand/);
    }
    const client = await start({});
    await assert.rejects(
      chosen(client, await open(client, 'untitled:x'), OFF),
      /lies in no open folder/,
    );
  });
});
