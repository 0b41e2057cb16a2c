/** What the server tells a client that it can do. */
import {
  CodeActionKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import type { Client } from './client.ts';
import { TYPED_SIGNS } from '../core/typing/on-type.ts';
import { FIX_ALL } from './action-scope.ts';
import { REFACTORING_KINDS } from './refactorings.ts';
import { legend } from './semantic-tokens.ts';

/** The capabilities for one client. */
export function serverCapabilities({
  encoding,
  pullsDiagnostics,
  preparesRename,
  codeActions,
}: Client): ServerCapabilities {
  return {
    positionEncoding: encoding,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
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
    renameProvider: preparesRename ? { prepareProvider: true } : true,
    codeActionProvider: codeActions.literals
      ? {
          codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL, ...Object.values(REFACTORING_KINDS)],
          resolveProvider: true,
        }
      : false,
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    documentOnTypeFormattingProvider: {
      firstTriggerCharacter: TYPED_SIGNS[0],
      moreTriggerCharacter: TYPED_SIGNS.slice(1),
    },
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
