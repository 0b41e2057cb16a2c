/** What the server tells a client that it can do. */
import { type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import type { Client } from './client.ts';
import { legend } from './semantic-tokens.ts';

/** The capabilities for one client. */
export function serverCapabilities({
  encoding,
  pullsDiagnostics,
  preparesRename,
}: Client): ServerCapabilities {
  return {
    positionEncoding: encoding,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    callHierarchyProvider: true,
    typeHierarchyProvider: true,
    workspaceSymbolProvider: true,
    hoverProvider: true,
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    documentLinkProvider: {},
    renameProvider: preparesRename ? { prepareProvider: true } : true,
    codeLensProvider: {},
    inlayHintProvider: true,
    semanticTokensProvider: { legend, full: true, range: true },
    completionProvider: {
      triggerCharacters: ['-', '/'],
      resolveProvider: true,
      completionItem: { labelDetailsSupport: true },
    },
    ...(pullsDiagnostics
      ? {
          diagnosticProvider: {
            identifier: 'resolution',
            interFileDependencies: true,
            workspaceDiagnostics: false,
          },
        }
      : {}),
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
  };
}
