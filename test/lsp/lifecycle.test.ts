/** The conversation from `initialize` to `exit`. */
import assert from 'node:assert/strict';
import {
  DocumentSymbolRequest,
  ErrorCodes,
  ExitNotification,
  InitializeRequest,
  type PositionEncodingKind,
  ShutdownRequest,
} from 'vscode-languageserver/node';
import { memoryFiles } from '../support/memory-files.ts';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../../server/src/core/features/semantic-tokens.ts';
import { connect, EDITOR, NO_PARENT, startClient, testEnvironment } from './support/client.ts';
import { eventually } from './support/eventually.ts';

const outline = { textDocument: { uri: 'file:///a.resolution' } };
const parameters = { ...NO_PARENT, capabilities: EDITOR, workspaceFolders: null };

describe('The server', () => {
  it('says who it is and what it can do', async () => {
    const { result } = await startClient();
    assert.deepEqual(result, {
      serverInfo: { name: 'resolution-language-server', version: '0.0.0-test' },
      capabilities: {
        positionEncoding: 'utf-16',
        textDocumentSync: { openClose: true, change: 2, save: true },
        definitionProvider: true,
        referencesProvider: true,
        documentHighlightProvider: true,
        callHierarchyProvider: true,
        typeHierarchyProvider: true,
        workspaceSymbolProvider: true,
        hoverProvider: true,
        documentSymbolProvider: true,
        foldingRangeProvider: true,
        selectionRangeProvider: true,
        linkedEditingRangeProvider: true,
        documentLinkProvider: {},
        documentFormattingProvider: true,
        documentRangeFormattingProvider: true,
        documentOnTypeFormattingProvider: {
          firstTriggerCharacter: '\n',
          moreTriggerCharacter: [';', '.'],
        },
        codeActionProvider: false,
        codeLensProvider: {},
        inlayHintProvider: true,
        semanticTokensProvider: {
          legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [...TOKEN_MODIFIERS] },
          full: true,
          range: true,
        },
        completionProvider: {
          triggerCharacters: ['-', '/'],
          resolveProvider: true,
          completionItem: { labelDetailsSupport: true },
        },
        renameProvider: true,
        diagnosticProvider: {
          identifier: 'resolution',
          interFileDependencies: true,
          workspaceDiagnostics: false,
        },
        workspace: {
          workspaceFolders: { supported: true, changeNotifications: true },
          fileOperations: {
            willRename: {
              filters: [
                { pattern: { glob: '**/*.{resolution,txt,md}', matches: 'file' } },
                { pattern: { glob: '**/resolutions.json', matches: 'file' } },
                { pattern: { glob: '**', matches: 'folder' } },
              ],
            },
          },
        },
      },
    });
  });

  it('offers to be asked for findings only to clients that ask', async () => {
    const { result } = await startClient({ capabilities: {} });
    assert.equal(result.capabilities.diagnosticProvider, undefined);
  });

  for (const [wanted, chosen] of [
    [undefined, 'utf-16'],
    [[], 'utf-16'],
    [['utf-8', 'utf-16'], 'utf-8'],
    [['utf-7', 'utf-32', 'utf-16'], 'utf-32'],
    [['utf-7'], 'utf-16'],
  ] as const) {
    it(`counts in ${chosen} for a client that would like ${String(wanted)}`, async () => {
      const positionEncodings =
        wanted === undefined ? undefined : ([...wanted] as PositionEncodingKind[]);
      const { result } = await startClient({
        capabilities: { general: positionEncodings === undefined ? {} : { positionEncodings } },
      });
      assert.equal(result.capabilities.positionEncoding, chosen);
    });
  }

  it('answers nothing before it is initialized', async () => {
    const { connection } = connect(testEnvironment(memoryFiles()));
    await assert.rejects(connection.sendRequest(DocumentSymbolRequest.type, outline), {
      code: ErrorCodes.ServerNotInitialized,
    });
    await connection.sendRequest(InitializeRequest.type, parameters);
    assert.deepEqual(await connection.sendRequest(DocumentSymbolRequest.type, outline), []);
  });

  it('compiles nothing before it has to', async () => {
    let compiled = 0;
    const { connection } = connect({
      ...testEnvironment(memoryFiles()),
      createAnalyser: () => {
        compiled += 1;
        throw new Error('broken lexicon');
      },
    });
    await connection.sendRequest(InitializeRequest.type, parameters);
    assert.equal(compiled, 0);
    assert.deepEqual(await connection.sendRequest(DocumentSymbolRequest.type, outline), []);
    assert.equal(compiled, 1);
  });

  it('answers nothing after shutdown, and ends well on exit', async () => {
    const { connection, exits } = connect(testEnvironment(memoryFiles()));
    await connection.sendRequest(InitializeRequest.type, parameters);
    await connection.sendRequest(ShutdownRequest.type);
    await assert.rejects(connection.sendRequest(DocumentSymbolRequest.type, outline), {
      code: ErrorCodes.InvalidRequest,
    });
    await connection.sendNotification(ExitNotification.type);
    await eventually(() => {
      assert.deepEqual(exits, [0]);
    });
  });

  it('ends with a failure on exit without shutdown', async () => {
    const { connection, exits } = connect(testEnvironment(memoryFiles()));
    await connection.sendRequest(InitializeRequest.type, parameters);
    await connection.sendNotification(ExitNotification.type);
    await eventually(() => {
      assert.deepEqual(exits, [1]);
    });
  });
});
