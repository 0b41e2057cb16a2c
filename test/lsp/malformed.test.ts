/** What the protocol does not allow is refused, and the server goes on. */
import assert from 'node:assert/strict';
import { DidChangeTextDocumentNotification, ErrorCodes } from 'vscode-languageserver/node';
import { startClient, type TestClient } from './support/client.ts';

const draft = `RÉSOLUTION

RAPPELANT la résolution AG-2012-RES-08,

APPROUVE le projet.
`;

async function outlineLength({ connection }: TestClient, uri: string): Promise<number> {
  const symbols = await connection.sendRequest<readonly unknown[]>('textDocument/documentSymbol', {
    textDocument: { uri },
  });
  return symbols.length;
}

describe('A malformed request', () => {
  for (const [method, params] of [
    ['textDocument/hover', undefined],
    ['textDocument/hover', {}],
    ['textDocument/hover', { textDocument: { uri: 1 }, position: { line: 0, character: 0 } }],
    ['textDocument/hover', { textDocument: { uri: 'a' }, position: { line: -1, character: 0 } }],
    ['textDocument/hover', { textDocument: { uri: 'a' }, position: { line: 0.5, character: 0 } }],
    ['textDocument/definition', { textDocument: { uri: 'a' } }],
    ['textDocument/documentSymbol', { textDocument: null }],
    ['textDocument/diagnostic', { textDocument: { uri: 'a' }, previousResultId: 7 }],
    ['textDocument/codeLens', {}],
    ['textDocument/inlayHint', { textDocument: { uri: 'a' } }],
    ['textDocument/semanticTokens/range', { textDocument: { uri: 'a' }, range: { start: 1 } }],
    ['textDocument/completion', { textDocument: { uri: 'a' } }],
    ['completionItem/resolve', { label: 'a' }],
    ['completionItem/resolve', { label: 'a', data: { uri: 1, canonical: 'a' } }],
    [
      'textDocument/references',
      { textDocument: { uri: 'a' }, position: { line: 0, character: 0 } },
    ],
    ['textDocument/documentHighlight', { textDocument: { uri: 'a' } }],
    ['textDocument/prepareCallHierarchy', { textDocument: { uri: 'a' } }],
    ['callHierarchy/incomingCalls', { item: { name: 'a', uri: 'a' } }],
    ['callHierarchy/outgoingCalls', { item: { data: { canonical: 7, uri: 'a' } } }],
    ['typeHierarchy/supertypes', { item: { data: { canonical: null } } }],
    ['typeHierarchy/subtypes', {}],
    ['workspace/symbol', { query: 7 }],
    ['resolution/isResolution', { text: 'a' }],
    [
      'resolution/key',
      { textDocument: { uri: 'a' }, position: { line: 0, character: 0 }, key: 'escape' },
    ],
    ['textDocument/selectionRange', { textDocument: { uri: 'a' } }],
    ['textDocument/linkedEditingRange', { textDocument: { uri: 'a' } }],
    ['resolution/writingState', { textDocument: { uri: 'a' }, range: 7 }],
    ['resolution/cleanPaste', { textDocument: { uri: 'a' } }],
  ] as const) {
    it(`is refused: ${method} ${JSON.stringify(params)}`, async () => {
      const { connection } = await startClient();
      await assert.rejects(connection.sendRequest(method, params), {
        code: ErrorCodes.InvalidParams,
      });
    });
  }
});

describe('A place outside the text', () => {
  it('is moved to its nearest place inside', async () => {
    const client = await startClient();
    const uri = await client.open('draft.resolution', draft);
    for (const position of [
      { line: 100, character: 0 },
      { line: 2, character: 100_000 },
    ]) {
      const hover = await client.connection.sendRequest('textDocument/hover', {
        textDocument: { uri },
        position,
      });
      assert.equal(hover, null);
    }
  });
});

describe('A document that is not open', () => {
  for (const [method, empty] of [
    ['textDocument/hover', null],
    ['textDocument/definition', null],
    ['textDocument/references', null],
    ['textDocument/documentHighlight', null],
    ['textDocument/prepareCallHierarchy', null],
    ['textDocument/prepareTypeHierarchy', null],
    ['textDocument/documentSymbol', []],
    ['textDocument/foldingRange', []],
    ['textDocument/documentLink', []],
    ['textDocument/linkedEditingRange', null],
    ['textDocument/codeLens', []],
    ['textDocument/semanticTokens/full', { data: [] }],
    ['textDocument/completion', null],
    ['textDocument/diagnostic', { kind: 'full', items: [] }],
  ] as const) {
    it(`has the empty answer to ${method}`, async () => {
      const { connection, log } = await startClient();
      const params = {
        textDocument: { uri: 'file:///nowhere' },
        position: { line: 0, character: 0 },
        context: { includeDeclaration: true },
      };
      assert.deepEqual(await connection.sendRequest(method, params), empty);
      assert.deepEqual(log, []);
    });
  }
});

describe('A malformed change', () => {
  it('leaves the document as it was', async () => {
    const client = await startClient();
    const uri = await client.open('draft.resolution', draft);
    const before = await outlineLength(client, uri);
    for (const contentChanges of [[{ range: 7, text: '' }], [{ text: 7 }], 'all of it', null]) {
      await client.connection.sendNotification(DidChangeTextDocumentNotification.method, {
        textDocument: { uri, version: 2 },
        contentChanges,
      });
    }
    assert.equal(await outlineLength(client, uri), before);
  });

  it('to a document that is not open is no harm', async () => {
    const client = await startClient();
    await client.change('file:///nowhere', [{ text: 'words' }]);
    const uri = await client.open('draft.resolution', draft);
    assert.ok((await outlineLength(client, uri)) > 0);
  });
});
