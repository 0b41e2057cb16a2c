/** Starts the server on a connection: the same in a Node process, in a worker, and in tests. */
import {
  type Connection,
  ErrorCodes,
  type Event,
  type InitializeParams,
  type InitializeResult,
  ResponseError,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { serverCapabilities } from './capabilities.ts';
import { readClient, type Client } from './client.ts';
import { onIncomingCalls, onOutgoingCalls } from './call-hierarchy.ts';
import { onCodeActions } from './code-actions.ts';
import { onCodeLenses } from './code-lenses.ts';
import { onCompletion, onCompletionResolve } from './completion.ts';
import { onDefinition } from './definition.ts';
import { onDocumentDiagnostics } from './document-diagnostics.ts';
import { onDocumentHighlights } from './document-highlights.ts';
import { onDocumentLinks } from './document-links.ts';
import { onDocumentSymbols } from './document-symbols.ts';
import { createDocuments } from './documents.ts';
import type { ServerEnvironment } from './environment.ts';
import { onFoldingRanges } from './folding-ranges.ts';
import { createFormatting } from './formatting.ts';
import {
  fromFileEvents,
  readCodeActionParams,
  readDiagnosticParams,
  readDocumentParams,
  readHierarchyParams,
  readQueryParams,
  readReferenceParams,
  readPositionParams,
  readPositionsParams,
  readProposal,
  readRangeParams,
  readRenameFilesParams,
  readRenameParams,
  readSentAction,
  readTypedSignParams,
} from './from-lsp.ts';
import { onPrepareHierarchy } from './hierarchy-items.ts';
import { onHover } from './hover.ts';
import { onInlayHints } from './inlay-hints.ts';
import { onLinkedEditingRanges } from './linked-editing-ranges.ts';
import { onCodeActionResolve } from './mending.ts';
import { onTypeFormatting } from './on-type-formatting.ts';
import { onPrepareRename } from './prepare-rename.ts';
import { answerOwnRequests, type AnswerMaker } from './own-requests.ts';
import { createPositions, type Positions } from './positions.ts';
import { onReferences } from './references.ts';
import { register } from './registrations.ts';
import { onRename } from './rename.ts';
import { runQuietly, runRequest, type Failure } from './run-request.ts';
import { onSelectionRanges } from './selection-ranges.ts';
import { onSemanticTokens, onSemanticTokensRange } from './semantic-tokens.ts';
import { createSession } from './session.ts';
import type { Session } from './session-types.ts';
import { onSubtypes, onSupertypes } from './type-hierarchy.ts';
import { onWillRenameFiles } from './will-rename-files.ts';
import { onWorkspaceSymbols } from './workspace-symbols.ts';

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

  const follow = (
    event: Event<{ readonly document: TextDocument }>,
    step: 'opened' | 'edited' | 'stored' | 'closed',
  ): void => {
    event(({ document }) => {
      whileRunning((session) => {
        session[step](document.uri);
      });
    });
  };
  follow(documents.onDidOpen, 'opened');
  follow(documents.onDidChangeContent, 'edited');
  follow(documents.onDidSave, 'stored');
  follow(documents.onDidClose, 'closed');
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
  const answer: AnswerMaker = (method, empty, read, work) => (params, token) => {
    if (phase.kind !== 'running') return Promise.resolve(notRunning(phase.kind));
    const running = phase;
    return runRequest({ method, params, token, empty }, log, () =>
      work(running.session(), read(params), token),
    );
  };

  connection.onDefinition(answer('definition', null, readPositionParams, onDefinition));
  connection.onReferences(answer('references', null, readReferenceParams, onReferences));
  connection.onDocumentHighlight(
    answer('documentHighlight', null, readPositionParams, onDocumentHighlights),
  );
  connection.languages.callHierarchy.onPrepare(
    answer('prepareCallHierarchy', null, readPositionParams, onPrepareHierarchy),
  );
  connection.languages.callHierarchy.onIncomingCalls(
    answer('incomingCalls', [], readHierarchyParams, onIncomingCalls),
  );
  connection.languages.callHierarchy.onOutgoingCalls(
    answer('outgoingCalls', [], readHierarchyParams, onOutgoingCalls),
  );
  connection.languages.typeHierarchy.onPrepare(
    answer('prepareTypeHierarchy', null, readPositionParams, onPrepareHierarchy),
  );
  connection.languages.typeHierarchy.onSupertypes(
    answer('supertypes', [], readHierarchyParams, onSupertypes),
  );
  connection.languages.typeHierarchy.onSubtypes(
    answer('subtypes', [], readHierarchyParams, onSubtypes),
  );
  connection.onWorkspaceSymbol(answer('workspaceSymbol', [], readQueryParams, onWorkspaceSymbols));
  connection.onHover(answer('hover', null, readPositionParams, onHover));
  connection.onDocumentSymbol(answer('documentSymbol', [], readDocumentParams, onDocumentSymbols));
  connection.onFoldingRanges(answer('foldingRange', [], readDocumentParams, onFoldingRanges));
  connection.onSelectionRanges(
    answer('selectionRange', null, readPositionsParams, onSelectionRanges),
  );
  connection.languages.onLinkedEditingRange(
    answer('linkedEditingRange', null, readPositionParams, onLinkedEditingRanges),
  );
  connection.onDocumentLinks(answer('documentLink', [], readDocumentParams, onDocumentLinks));
  connection.onCodeAction(answer('codeAction', [], readCodeActionParams, onCodeActions));
  connection.onCodeActionResolve(
    answer('codeAction/resolve', { title: '' }, readSentAction, onCodeActionResolve),
  );
  connection.onCodeLens(answer('codeLens', [], readDocumentParams, onCodeLenses));
  connection.onCompletion(answer('completion', null, readPositionParams, onCompletion));
  connection.onCompletionResolve(
    answer('completionItem/resolve', { label: '' }, readProposal, onCompletionResolve),
  );
  connection.languages.inlayHint.on(answer('inlayHint', [], readRangeParams, onInlayHints));
  connection.languages.semanticTokens.on(
    answer('semanticTokens', { data: [] }, readDocumentParams, onSemanticTokens),
  );
  connection.languages.semanticTokens.onRange(
    answer('semanticTokens', { data: [] }, readRangeParams, onSemanticTokensRange),
  );
  connection.onPrepareRename(answer('prepareRename', null, readPositionParams, onPrepareRename));
  connection.onRenameRequest(answer('rename', null, readRenameParams, onRename));
  connection.workspace.onWillRenameFiles(
    answer('willRenameFiles', null, readRenameFilesParams, onWillRenameFiles),
  );
  connection.languages.diagnostics.on(
    answer('diagnostic', { kind: 'full', items: [] }, readDiagnosticParams, onDocumentDiagnostics),
  );
  answerOwnRequests(connection, answer);
  connection.onDocumentOnTypeFormatting(
    answer('onTypeFormatting', null, readTypedSignParams, onTypeFormatting),
  );

  const onFormatting = createFormatting();
  connection.onDocumentFormatting(answer('formatting', null, readDocumentParams, onFormatting));
  connection.onDocumentRangeFormatting(
    answer('rangeFormatting', null, readRangeParams, onFormatting),
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
