/** Quick fixes over the wire: what mends, what silences, what changes the settings. */
import assert from 'node:assert/strict';
import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionRequest,
  CodeActionResolveRequest,
  CodeActionTriggerKind,
  type TextEdit,
} from 'vscode-languageserver/node';
import { findingsOf } from './support/ask.ts';
import {
  EDITOR,
  FOLDER,
  startClient,
  type ClientOptions,
  type TestClient,
} from './support/client.ts';
import { offsetAt, positionAt } from './support/places.ts';

const text = `L’Assemblée générale de l’O.I.P.C.-INTERPOL, réunie en sa 81ème session à Rome (Italie) du 5 au 8 novembre 2012,

CONSCIENT du coût de la cybercriminalité,

CONVAINCU de la nécessité d’agir,

RAPELLANT l’article 41 du Statut,

APPROUVE le projet d’accord.

Adoptée
`;
const mended = text
  .replace('CONSCIENT ', 'CONSCIENTE ')
  .replace('CONVAINCU ', 'CONVAINCUE ')
  .replace('RAPELLANT', 'RAPPELANT');

const CODE_ACTIONS = {
  codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source.fixAll'] } },
};
const COMMANDS = {
  commands: ['resolution.setRuleLevel', 'resolution.chooseRuleLevel', 'resolution.showRule'],
};

/** A client that shows quick fixes and has the commands; it resolves them when that is asked. */
function start(options: ClientOptions = {}, resolves = false): Promise<TestClient> {
  const resolving = { dataSupport: true, resolveSupport: { properties: ['edit'] } };
  const capabilities: ClientCapabilities = {
    ...EDITOR,
    workspace: { ...EDITOR.workspace, workspaceEdit: { documentChanges: true } },
    textDocument: {
      ...EDITOR.textDocument,
      codeAction: { ...CODE_ACTIONS, ...(resolves ? resolving : {}) },
    },
  };
  return startClient({ capabilities, initialize: { initializationOptions: COMMANDS }, ...options });
}

async function actionsAt(
  client: TestClient,
  uri: string,
  source: string,
  words: string,
  only?: readonly string[],
): Promise<readonly CodeAction[]> {
  const place = positionAt(source, source.indexOf(words));
  const actions = await client.connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri },
    range: { start: place, end: place },
    context: {
      diagnostics: [],
      triggerKind: CodeActionTriggerKind.Automatic,
      ...(only === undefined ? {} : { only: [...only] }),
    },
  });
  return (actions ?? []) as readonly CodeAction[];
}

/** The text with the edit of an action, which must be for the version that is open. */
function applied(source: string, action: CodeAction, version = 1): string {
  const [change, ...others] = action.edit?.documentChanges ?? [];
  assert.ok(change !== undefined && 'textDocument' in change && others.length === 0);
  assert.equal(change.textDocument.version, version);
  return (change.edits as readonly TextEdit[])
    .toSorted((a, b) => offsetAt(source, b.range.start) - offsetAt(source, a.range.start))
    .reduce(
      (result, { range, newText }) =>
        result.slice(0, offsetAt(source, range.start)) +
        newText +
        result.slice(offsetAt(source, range.end)),
      source,
    );
}

function titled(actions: readonly CodeAction[], title: RegExp): CodeAction {
  const found = actions.find((action) => title.test(action.title));
  assert.ok(found, actions.map((action) => action.title).join('\n'));
  return found;
}

describe('The quick fixes of a finding', () => {
  it('are, in their order, what mends, what silences, what changes the settings, and its page', async () => {
    const client = await start();
    const actions = await actionsAt(
      client,
      await client.open('a.resolution', text),
      text,
      'CONSCIENT',
    );
    assert.deepEqual(
      actions.map(({ title }) => title),
      [
        'Write “CONSCIENTE”',
        'Mend all “keyword-gender” in this text (2)',
        'Mend all that is safe to mend in this text (3)',
        'Silence “keyword-gender” in this clause',
        'Silence “keyword-gender” in this text',
        'Turn “keyword-gender” off in this folder',
        'Change the level of “keyword-gender”…',
        'Read about “keyword-gender”',
      ],
    );
    assert.deepEqual(new Set(actions.map(({ kind }) => kind)), new Set(['quickfix']));
  });

  it('speak French to the French', async () => {
    const client = await start({ initialize: { locale: 'fr', initializationOptions: COMMANDS } });
    const actions = await actionsAt(
      client,
      await client.open('a.resolution', text),
      text,
      'CONSCIENT',
    );
    for (const { title } of actions)
      assert.match(title, /^(Écrire|Corriger|Désactiver|Changer|Lire)/);
  });

  it('mend it alone, and are preferred when that is safe', async () => {
    const client = await start();
    const actions = await actionsAt(
      client,
      await client.open('a.resolution', text),
      text,
      'CONSCIENT',
    );
    const [own] = actions;
    assert.equal(own?.isPreferred, true);
    assert.equal(own.diagnostics?.[0]?.code, 'keyword-gender');
    assert.equal(applied(text, own), text.replace('CONSCIENT ', 'CONSCIENTE '));
  });

  it('mend all of its rule, or all that is safe', async () => {
    const client = await start();
    const actions = await actionsAt(
      client,
      await client.open('a.resolution', text),
      text,
      'CONSCIENT',
    );
    const ofRule = titled(actions, /^Mend all “/);
    assert.equal(applied(text, ofRule), mended.replace('RAPPELANT', 'RAPELLANT'));
    assert.equal(applied(text, titled(actions, /^Mend all that/)), mended);
  });

  it('carry their edits later for clients that can ask, if the text is still the same', async () => {
    const client = await start({}, true);
    const uri = await client.open('a.resolution', text);
    const action = titled(await actionsAt(client, uri, text, 'CONSCIENT'), /^Mend all that/);
    assert.equal(action.edit, undefined);
    const resolve = () => client.connection.sendRequest(CodeActionResolveRequest.type, action);
    assert.equal(applied(text, await resolve()), mended);
    await client.change(uri, [{ text: mended }]);
    await assert.rejects(resolve());
  });

  it('come back as they are when a client asks for the edit of a command', async () => {
    const client = await start({}, true);
    const uri = await client.open('a.resolution', text);
    const action = titled(await actionsAt(client, uri, text, 'CONSCIENT'), /^Read/);
    assert.deepEqual(
      await client.connection.sendRequest(CodeActionResolveRequest.type, action),
      action,
    );
  });

  it('silence it in its clause or in the text, by comments that leave nothing else behind', async () => {
    const client = await start();
    const uri = await client.open('a.resolution', text);
    const all = await findingsOf(client, uri, text);
    const actions = await actionsAt(client, uri, text, 'CONVAINCU');
    for (const [title, place, left] of [
      [/Silence.*in this clause/, '\n<!-- resolution-ignore keyword-gender -->\n\nCONVAINCU', 1],
      [
        /Silence.*in this text/,
        /^<!-- resolution-ignore-file keyword-gender -->\n\nL’Assemblée/,
        0,
      ],
    ] as const) {
      const silenced = applied(text, titled(actions, title));
      assert.ok(typeof place === 'string' ? silenced.includes(place) : place.test(silenced));
      const other = await client.open(`${String(left)}.resolution`, silenced);
      const found = await findingsOf(client, other, silenced);
      assert.equal(found.length, all.length - 2 + left);
    }
  });

  it('add the rule to a comment that is there', async () => {
    const client = await start();
    const comment = '<!-- resolution-ignore clause-ending -->';
    const source = text.replace('CONVAINCU', `${comment}\n\nCONVAINCU`);
    const actions = await actionsAt(
      client,
      await client.open('a.resolution', source),
      source,
      'CONVAINCU',
    );
    assert.equal(
      applied(source, titled(actions, /in this clause/)),
      source.replace('clause-ending', 'clause-ending keyword-gender'),
    );
  });

  it('keep the line breaks of the text', async () => {
    const client = await start();
    const source = text.replaceAll('\n', '\r\n');
    const uri = await client.open('a.resolution', source);
    const actions = await actionsAt(client, uri, source, 'CONVAINCU');
    const silenced = applied(source, titled(actions, /in this clause/));
    assert.ok(silenced.includes('\r\n<!-- resolution-ignore keyword-gender -->\r\n\r\nCONVAINCU'));
  });

  it('change the settings by commands of the client', async () => {
    const client = await start();
    const uri = await client.open('a.resolution', text);
    const actions = await actionsAt(client, uri, text, 'CONSCIENT');
    const commandOf = (title: RegExp) => titled(actions, title).command;
    assert.deepEqual(commandOf(/off in/)?.command, 'resolution.setRuleLevel');
    assert.deepEqual(commandOf(/off in this folder/)?.arguments, [
      'keyword-gender',
      'off',
      uri,
      'settings',
    ]);
    assert.deepEqual(commandOf(/level/)?.arguments, ['keyword-gender', uri]);
    assert.deepEqual(commandOf(/Read/)?.arguments, ['keyword-gender']);
  });

  it('hold no command that the client has not', async () => {
    const bare = await start({ initialize: {} });
    const without = await actionsAt(bare, await bare.open('a.resolution', text), text, 'CONSCIENT');
    assert.ok(without.length > 0 && without.every(({ command }) => command === undefined));
  });

  it('change the project file where that goes before the settings', async () => {
    const check = { rules: { 'keyword-gender': 'warning' } };
    const ruled = await start({ files: { 'resolutions.json': JSON.stringify({ check }) } });
    const uri = await ruled.open('a.resolution', text);
    await findingsOf(ruled, uri, text);
    const { command } = titled(await actionsAt(ruled, uri, text, 'CONSCIENT'), /^Turn/);
    assert.equal(command?.title, 'Turn “keyword-gender” off in resolutions.json, for everyone');
    assert.deepEqual(command.arguments, ['keyword-gender', 'off', uri, 'project']);
  });

  it('are none where nothing is found, nothing is to be checked, or only commands are taken', async () => {
    const client = await start();
    const uri = await client.open('a.resolution', text);
    assert.deepEqual(await actionsAt(client, uri, text, 'APPROUVE'), []);
    assert.deepEqual(await actionsAt(client, uri, text, 'CONSCIENT', ['refactor']), []);
    const never = await start({ settings: { diagnostics: { run: 'never' } } });
    const there = await never.open('a.resolution', text);
    assert.deepEqual(await actionsAt(never, there, text, 'CONSCIENT'), []);
    assert.deepEqual(await actionsAt(never, there, text, 'CONSCIENT', ['source.fixAll']), []);
    const old = await startClient();
    assert.equal(old.result.capabilities.codeActionProvider, false);
    assert.deepEqual(
      await actionsAt(old, await old.open('a.resolution', text), text, 'CONSCIENT'),
      [],
    );
  });
});

describe('Mending on saving', () => {
  it('makes all safe fixes until nothing changes any more', async () => {
    const client = await start();
    const uri = await client.open('a.resolution', text);
    for (const only of ['source', 'source.fixAll', 'source.fixAll.resolution']) {
      const actions = await actionsAt(client, uri, text, 'Adoptée', [only]);
      assert.deepEqual(
        actions.map(({ kind }) => kind),
        ['source.fixAll.resolution'],
      );
      assert.equal(applied(text, actions[0]!), mended);
    }
    assert.deepEqual(await actionsAt(client, uri, text, 'Adoptée', ['source.fixAll.other']), []);
    await client.change(uri, [{ text: mended }]);
    assert.deepEqual(await actionsAt(client, uri, mended, 'Adoptée', ['source.fixAll']), []);
  });

  it('leaves alone what is silenced or turned off', async () => {
    const client = await start({ settings: { rules: { 'misspelt-keyword': 'off' } } });
    const source = `<!-- resolution-ignore-file keyword-gender -->\n\n${text}`;
    const uri = await client.open('a.resolution', source);
    assert.deepEqual(await actionsAt(client, uri, source, 'Adoptée', ['source.fixAll']), []);
  });
});

describe('A diagnostic', () => {
  it('leads to the page of its rule where the client opens it', async () => {
    const client = await start();
    const uri = await client.open('a.resolution', text);
    const [action] = await actionsAt(client, uri, text, 'CONSCIENT');
    assert.equal(
      decodeURIComponent(action?.diagnostics?.[0]?.codeDescription?.href ?? ''),
      'command:resolution.showRule?["keyword-gender"]',
    );
    assert.ok(uri.startsWith(FOLDER));
  });
});
