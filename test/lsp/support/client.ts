/** A client that talks to the real server over streams in memory, as an editor does over pipes. */
import { PassThrough } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { createConnection } from 'vscode-languageserver';
import {
  type ClientCapabilities,
  ConfigurationRequest,
  createProtocolConnection,
  type Diagnostic,
  DiagnosticRefreshRequest,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DidSaveTextDocumentNotification,
  type InitializeParams,
  InitializeRequest,
  InitializedNotification,
  type InitializeResult,
  LogMessageNotification,
  ProposedFeatures,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  ShowMessageNotification,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node';
import type { ServerEnvironment } from '../../../server/src/lsp/environment.ts';
import { startServer } from '../../../server/src/lsp/server.ts';
import type { ReadFault } from '../../../server/src/workspace/file-environment.ts';
import { analyser } from '../../support/analyser.ts';
import { memoryFiles, type MemoryFiles } from '../../support/memory-files.ts';

/** Where the files of a test lie. */
export const FOLDER = 'file:///library';

export interface ClientOptions {
  /** Files of the workspace by name. */
  readonly files?: Readonly<Record<string, string | ReadFault>>;
  readonly capabilities?: ClientCapabilities;
  readonly settings?: unknown;
  readonly initialize?: Partial<InitializeParams>;
  readonly environment?: Partial<ServerEnvironment>;
  /** What the client answers to requests of the server, by method. */
  readonly answers?: Readonly<Record<string, (params: never) => unknown>>;
}

export interface TestClient {
  readonly connection: ProtocolConnection;
  readonly result: InitializeResult;
  readonly files: MemoryFiles;
  /** Everything that the server wrote to its log. */
  readonly log: string[];
  /** What the server put before the person. */
  readonly shown: string[];
  /** What the server sent of itself, the latest for each document. */
  readonly published: Map<string, readonly Diagnostic[]>;
  /** The notifications for which the server registered. */
  readonly registered: readonly string[];
  /** How often the server asked the client to ask again. */
  refreshes(): number;
  /** Gives the settings under `resolution` another value; the server is not told. */
  settings: unknown;
  open(name: string, text: string, languageId?: string): Promise<string>;
  change(uri: string, changes: readonly TextDocumentContentChangeEvent[]): Promise<void>;
  save(uri: string): Promise<void>;
  close(uri: string): Promise<void>;
}

/** What VS Code can do, as far as it matters here. */
export const EDITOR: ClientCapabilities = {
  general: { positionEncodings: ['utf-16'] },
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
  },
  textDocument: {
    diagnostic: {},
    definition: { linkSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    foldingRange: { lineFoldingOnly: true },
  },
};

/** The members of `initialize` that no client may leave out, with nothing in them. */
export const NO_PARENT = { processId: null, rootUri: null };

/** What a server needs from its program, with files in memory. */
export function testEnvironment(files: MemoryFiles): ServerEnvironment {
  return {
    version: '0.0.0-test',
    pacing: { now: () => performance.now(), pause: () => setImmediate() },
    createAnalyser: () => analyser,
    openFolders: (folders) => files.under(folders),
  };
}

/** A connection to a server that has not been initialized. */
export function connect(environment: ServerEnvironment): {
  readonly connection: ProtocolConnection;
  /** The code with which the server would have ended its process. */
  readonly exits: readonly number[];
} {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  const exits: number[] = [];
  const server = createConnection(
    (logger) =>
      createProtocolConnection(
        new StreamMessageReader(toServer),
        new StreamMessageWriter(toClient),
        logger,
      ),
    { shutdownReceived: false, initialize: () => undefined, exit: (code) => exits.push(code) },
    ProposedFeatures.all,
  );
  startServer(server, environment);
  const connection = createProtocolConnection(
    new StreamMessageReader(toClient),
    new StreamMessageWriter(toServer),
  );
  connection.listen();
  return { connection, exits };
}

/** A client of a running server; end it with `stop`. */
export async function startClient(options: ClientOptions = {}): Promise<TestClient> {
  const files = memoryFiles(
    Object.fromEntries(
      Object.entries(options.files ?? {}).map(([name, content]) => [`${FOLDER}/${name}`, content]),
    ),
  );
  const environment = { ...testEnvironment(files), ...options.environment };
  const { connection } = connect(environment);
  const log: string[] = [];
  const shown: string[] = [];
  const published = new Map<string, readonly Diagnostic[]>();
  const versions = new Map<string, number>();
  const registered: string[] = [];
  let refreshes = 0;

  connection.onNotification(LogMessageNotification.type, ({ message }) => {
    log.push(message);
  });
  connection.onNotification(ShowMessageNotification.type, ({ message }) => {
    shown.push(message);
  });
  connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => {
    published.set(uri, diagnostics);
  });
  connection.onRequest(DiagnosticRefreshRequest.type, () => {
    refreshes += 1;
  });
  connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
    registered.push(...registrations.map(({ method }) => method));
  });
  for (const [method, answer] of Object.entries(options.answers ?? {}))
    connection.onRequest(method, answer);
  connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => client.settings));

  const result = await connection.sendRequest(InitializeRequest.type, {
    ...NO_PARENT,
    workspaceFolders: [{ uri: FOLDER, name: 'library' }],
    capabilities: options.capabilities ?? EDITOR,
    ...options.initialize,
  });
  await connection.sendNotification(InitializedNotification.type, {});

  const client: TestClient = {
    connection,
    result,
    files,
    log,
    shown,
    published,
    registered,
    refreshes: () => refreshes,
    settings: options.settings ?? {},
    open: async (name, text, languageId = 'resolution') => {
      const uri = name.includes(':') ? name : `${FOLDER}/${name}`;
      versions.set(uri, 1);
      await connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId, version: 1, text },
      });
      return uri;
    },
    change: async (uri, contentChanges) => {
      const version = (versions.get(uri) ?? 0) + 1;
      versions.set(uri, version);
      await connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version },
        contentChanges: [...contentChanges],
      });
    },
    save: (uri) =>
      connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument: { uri } }),
    close: (uri) =>
      connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } }),
  };
  return client;
}
