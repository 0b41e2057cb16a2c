/** Starts the server on a connection: the same in a Node process, in a worker, and in tests. */
import {
  type CancellationToken,
  type Connection,
  ErrorCodes,
  type InitializeParams,
  type InitializeResult,
  ResponseError,
} from 'vscode-languageserver';
import { serverCapabilities } from './capabilities.ts';
import { readClient, type Client } from './client.ts';
import { isResolutionRequest } from './custom-requests.ts';
import { onDefinition } from './definition.ts';
import { onDocumentDiagnostics } from './document-diagnostics.ts';
import { onDocumentLinks } from './document-links.ts';
import { onDocumentSymbols } from './document-symbols.ts';
import { createDocuments } from './documents.ts';
import type { ServerEnvironment } from './environment.ts';
import { onFoldingRanges } from './folding-ranges.ts';
import {
  fromFileEvents,
  readDiagnosticParams,
  readDocumentParams,
  readPositionParams,
  readRecognitionParams,
} from './from-lsp.ts';
import { onHover } from './hover.ts';
import { createPositions, type Positions } from './positions.ts';
import { onIsResolution } from './recognition.ts';
import { register } from './registrations.ts';
import { runQuietly, runRequest, type Failure } from './run-request.ts';
import { createSession } from './session.ts';
import type { Session } from './session-types.ts';

/** Where the conversation with the client stands. */
type Phase =
  | { readonly kind: 'waiting' | 'ended' }
  | {
      readonly kind: 'running';
      readonly client: Client;
      readonly positions: Positions;
      /** Made when it is first needed, so that `initialize` is answered at once. */
      readonly session: () => Session;
    };

/** Answers everything that comes over the connection, from now on. */
export function startServer(connection: Connection, environment: ServerEnvironment): void {
  let phase: Phase = { kind: 'waiting' };
  const log = (line: string): void => {
    connection.console.error(line);
  };
  const whileRunning = (work: (session: Session) => void): void => {
    if (phase.kind === 'running') work(phase.session());
  };
  const documents = createDocuments(() =>
    phase.kind === 'running' ? phase.positions : createPositions('utf-16'),
  );

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    const client = readClient(params);
    const positions = createPositions(client.encoding);
    const session = once(() =>
      createSession({ connection, environment, client, positions, documents }),
    );
    phase = { kind: 'running', client, positions, session };
    return {
      capabilities: serverCapabilities(client),
      serverInfo: { name: 'resolution-language-server', version: environment.version },
    };
  });
  connection.onInitialized(() => {
    if (phase.kind !== 'running') return;
    const { client } = phase;
    const session = phase.session();
    void runQuietly('initialized', log, () => register(connection, client));
    session.openFolders(client.folders);
    if (!client.changesFolders) return;
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const gone = new Set(removed.map(({ uri }) => uri));
      const left = session.folders().filter((uri) => !gone.has(uri));
      session.openFolders([...left, ...added.map(({ uri }) => uri)]);
    });
  });
  connection.onShutdown(() => {
    whileRunning((session) => {
      session.dispose();
    });
    phase = { kind: 'ended' };
  });

  documents.onDidOpen(({ document: { uri } }) => {
    whileRunning((session) => {
      session.opened(uri);
    });
  });
  documents.onDidChangeContent(({ document: { uri } }) => {
    whileRunning((session) => {
      session.edited(uri);
    });
  });
  documents.onDidClose(({ document: { uri } }) => {
    whileRunning((session) => {
      session.closed(uri);
    });
  });
  connection.onDidChangeConfiguration(({ settings }: { readonly settings: unknown }) => {
    whileRunning((session) => {
      session.configured(settings);
    });
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    whileRunning((session) => {
      session.workspace.filesChanged(fromFileEvents(changes));
    });
  });

  /** A handler under the error policy, for a request that is legal only while the server runs. */
  const answer =
    <Params, Answer>(
      method: string,
      empty: Answer,
      read: (params: unknown) => Params,
      work: (
        session: Session,
        params: Params,
        token: CancellationToken,
      ) => Answer | Promise<Answer>,
    ) =>
    (params: unknown, token: CancellationToken): Promise<Answer | Failure> => {
      if (phase.kind !== 'running') return Promise.resolve(notRunning(phase.kind));
      const running = phase;
      return runRequest({ method, params, token, empty }, log, () =>
        work(running.session(), read(params), token),
      );
    };

  connection.onDefinition(answer('definition', null, readPositionParams, onDefinition));
  connection.onHover(answer('hover', null, readPositionParams, onHover));
  connection.onDocumentSymbol(answer('documentSymbol', [], readDocumentParams, onDocumentSymbols));
  connection.onFoldingRanges(answer('foldingRange', [], readDocumentParams, onFoldingRanges));
  connection.onDocumentLinks(answer('documentLink', [], readDocumentParams, onDocumentLinks));
  connection.languages.diagnostics.on(
    answer('diagnostic', { kind: 'full', items: [] }, readDiagnosticParams, onDocumentDiagnostics),
  );
  connection.onRequest(
    isResolutionRequest,
    answer('isResolution', false, readRecognitionParams, onIsResolution),
  );

  documents.listen(connection);
  connection.listen();
}

function notRunning(phase: 'waiting' | 'ended'): Failure {
  return phase === 'waiting'
    ? new ResponseError(ErrorCodes.ServerNotInitialized, 'The server is not initialized')
    : new ResponseError(ErrorCodes.InvalidRequest, 'The server is shutting down');
}

function once<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => (made ??= make());
}
