/** Code lenses, inlay hints and semantic tokens through the protocol. */
import assert from 'node:assert/strict';
import {
  type ClientCapabilities,
  CodeLensRefreshRequest,
  CodeLensRequest,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  InlayHintRefreshRequest,
  InlayHintRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRefreshRequest,
  SemanticTokensRequest,
} from 'vscode-languageserver/node';
import { EDITOR, FOLDER, startClient, type TestClient } from './support/client.ts';
import { eventually } from './support/eventually.ts';
import { positionAt, rangeOf, wordsAt } from './support/places.ts';

const cited = `GA-2012-81-RES-08

L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 81ème session,

RAPPELANT la Charte,

APPROUVE le projet ;

ENCOURAGE les pays membres.
`;

const citing = `L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 93ème session,

RAPPELANT le paragraphe 2 du dispositif de la résolution AG-2012-RES-08,

APPROUVE le projet.
`;

const REFRESHING: ClientCapabilities = {
  ...EDITOR,
  workspace: {
    ...EDITOR.workspace,
    codeLens: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
    semanticTokens: { refreshSupport: true },
  },
};

const COMMANDS = ['resolution.showCitations', 'resolution.showReferences'];

/** Writes a file as another program would. */
async function write(client: TestClient, name: string, text: string): Promise<void> {
  const uri = `${FOLDER}/${name}`;
  client.files.set(uri, text);
  await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
    changes: [{ uri, type: FileChangeType.Created }],
  });
}

const lensesOf = async (client: TestClient, uri: string) =>
  (await client.connection.sendRequest(CodeLensRequest.type, { textDocument: { uri } })) ?? [];

describe('Code lenses', () => {
  it('run the commands that the client says it has', async () => {
    const client = await startClient({
      files: { 'cited.txt': cited, 'citing.txt': citing },
      initialize: { initializationOptions: { commands: COMMANDS }, locale: 'fr' },
    });
    const uri = await client.open('cited.txt', cited);
    const place = rangeOf(cited, 'ENCOURAGE');
    assert.deepEqual(await lensesOf(client, uri), [
      {
        range: rangeOf(cited, 'GA-2012-81-RES-08'),
        command: {
          title: 'cité par 1 · cite 0',
          command: 'resolution.showCitations',
          arguments: [uri],
        },
      },
      {
        range: place,
        command: {
          title: 'cité 1 fois',
          command: 'resolution.showReferences',
          arguments: [uri, place.start],
        },
      },
    ]);
  });

  for (const initializationOptions of [
    undefined,
    null,
    {},
    { commands: 'all' },
    { commands: [7] },
  ]) {
    it(`are words alone for a client that says ${JSON.stringify(initializationOptions)}`, async () => {
      const client = await startClient({
        files: { 'cited.txt': cited, 'citing.txt': citing },
        initialize: { initializationOptions },
      });
      const uri = await client.open('cited.txt', cited);
      assert.deepEqual(
        (await lensesOf(client, uri)).map(({ command }) => command),
        [
          { title: 'cited by 1 · cites 0', command: '' },
          { title: 'cited 1 time', command: '' },
        ],
      );
    });
  }

  it('are gone where they are turned off', async () => {
    const client = await startClient({
      files: { 'citing.txt': citing },
      settings: { codeLens: { enabled: false } },
    });
    const uri = await client.open('cited.txt', cited);
    assert.deepEqual(await lensesOf(client, uri), []);
  });

  it('are asked for again once another file cites the text', async () => {
    let asked = 0;
    const client = await startClient({
      capabilities: REFRESHING,
      files: { 'cited.txt': cited },
      answers: { [CodeLensRefreshRequest.method]: () => (asked += 1) && null },
    });
    const uri = await client.open('cited.txt', cited);
    assert.deepEqual(await lensesOf(client, uri), []);
    const before = asked;
    await write(client, 'citing.txt', citing);
    await eventually(() => {
      assert.ok(asked > before);
    });
    assert.equal((await lensesOf(client, uri)).length, 2);
  });
});

const hintsOf = async (client: TestClient, uri: string, text: string) =>
  (await client.connection.sendRequest(InlayHintRequest.type, {
    textDocument: { uri },
    range: { start: { line: 0, character: 0 }, end: positionAt(text, text.length) },
  })) ?? [];

describe('Inlay hints', () => {
  it('stand behind aliases and before clauses without numbers', async () => {
    const client = await startClient();
    const uri = await client.open('citing.txt', citing);
    const hints = await hintsOf(client, uri, citing);
    assert.deepEqual(
      hints.map(({ label, position, paddingLeft, paddingRight }) => [
        label,
        position,
        paddingLeft ?? false,
        paddingRight ?? false,
      ]),
      [
        ['PP1', rangeOf(citing, 'RAPPELANT').start, false, true],
        ['GA-2012-81-RES-08', rangeOf(citing, 'AG-2012-RES-08').end, true, false],
        ['OP1', rangeOf(citing, 'APPROUVE').start, false, true],
      ],
    );
    assert.ok(hints.every(({ tooltip }) => typeof tooltip === 'string' && tooltip !== ''));
  });

  const settings: readonly (readonly [setting: object, labels: readonly string[]])[] = [
    [{ codes: false }, ['PP1', 'OP1']],
    [{ clauseNumbers: false }, ['GA-2012-81-RES-08']],
    [{ codes: false, clauseNumbers: false }, []],
  ];
  for (const [inlayHints, labels] of settings) {
    it(`are ${JSON.stringify(labels)} where ${JSON.stringify(inlayHints)} is set`, async () => {
      const client = await startClient({ settings: { inlayHints } });
      const uri = await client.open('citing.txt', citing);
      assert.deepEqual(
        (await hintsOf(client, uri, citing)).map(({ label }) => label),
        labels,
      );
    });
  }
});

/** The words under the tokens, each with its type and modifiers. */
function tokenWords({ result }: TestClient, text: string, data: readonly number[]): string[] {
  const { legend } = result.capabilities.semanticTokensProvider!;
  const words: string[] = [];
  let [line, character] = [0, 0];
  for (let at = 0; at < data.length; at += 5) {
    const [lines = 0, characters = 0, length = 0, type = 0, bits = 0] = data.slice(at, at + 5);
    line += lines;
    character = lines === 0 ? character + characters : characters;
    const end = { line, character: character + length };
    const modifiers = legend.tokenModifiers.filter((_, index) => (bits & (1 << index)) !== 0);
    words.push(
      [
        wordsAt(text, { start: { line, character }, end }),
        legend.tokenTypes[type],
        ...modifiers,
      ].join(' '),
    );
  }
  return words;
}

describe('Semantic tokens', () => {
  const draft = `L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 93ème session,

RAPPELANT la résolution AG-2012-
  RES-08 et la résolution GA-2021-89-RES-11,

APPROUVE le projet.
`;
  const tokensOf = async (client: TestClient, uri: string) => {
    const tokens = await client.connection.sendRequest(SemanticTokensRequest.type, {
      textDocument: { uri },
    });
    const words = tokenWords(client, draft, tokens?.data ?? []);
    return words.filter((word) => word.includes(' citation '));
  };

  it('tell what is at hand from what is not, a code on two lines in two pieces', async () => {
    const client = await startClient({ files: { 'cited.txt': cited } });
    const uri = await client.open('draft.resolution', draft);
    assert.deepEqual(await tokensOf(client, uri), [
      'AG-2012- citation resolved',
      'RES-08 citation resolved',
      'GA-2021-89-RES-11 citation unresolved',
    ]);
  });

  it('tell keywords and organs too', async () => {
    const client = await startClient({ initialize: { workspaceFolders: null } });
    const uri = await client.open('untitled:draft', draft);
    const tokens = await client.connection.sendRequest(SemanticTokensRequest.type, {
      textDocument: { uri },
    });
    assert.deepEqual(tokenWords(client, draft, tokens?.data ?? []), [
      'L’Assemblée générale de l’OIPC-INTERPOL organ',
      'RAPPELANT preambularKeyword',
      'APPROUVE operativeKeyword',
    ]);
  });

  it('are given for a range', async () => {
    const client = await startClient({ files: { 'cited.txt': cited } });
    const uri = await client.open('draft.resolution', draft);
    const tokens = await client.connection.sendRequest(SemanticTokensRangeRequest.type, {
      textDocument: { uri },
      range: rangeOf(draft, 'GA-2021'),
    });
    assert.deepEqual(tokenWords(client, draft, tokens?.data ?? []), [
      'GA-2021-89-RES-11 citation unresolved',
    ]);
  });

  it('say nothing of citations without a folder', async () => {
    const client = await startClient({ initialize: { workspaceFolders: null } });
    const uri = await client.open('untitled:draft', draft);
    assert.deepEqual(await tokensOf(client, uri), []);
  });

  it('are asked for again, and the hints too, once a cited file is there', async () => {
    const asked: string[] = [];
    const note = (method: string) => ({ [method]: () => asked.push(method) && null });
    const client = await startClient({
      capabilities: REFRESHING,
      files: {},
      answers: {
        ...note(SemanticTokensRefreshRequest.method),
        ...note(InlayHintRefreshRequest.method),
        ...note(CodeLensRefreshRequest.method),
      },
    });
    const uri = await client.open('draft.resolution', draft);
    assert.match((await tokensOf(client, uri))[0]!, / unresolved$/);
    asked.length = 0;
    await write(client, 'cited.txt', cited);
    await eventually(() => {
      for (const { method } of [SemanticTokensRefreshRequest, InlayHintRefreshRequest]) {
        assert.ok(asked.includes(method), method);
      }
    });
    assert.match((await tokensOf(client, uri))[0]!, / resolved$/);
  });
});
