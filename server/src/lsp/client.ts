/** What the client can do and wants, read once from its `initialize` request. */
import type { InitializeParams, PositionEncodingKind } from 'vscode-languageserver';
import * as z from 'zod';
import type { MessageLanguage } from '../core/wording/languages.ts';
import type { Encoding } from './positions.ts';

export interface Client {
  readonly encoding: Encoding;
  /** The language of its interface, as far as messages exist in it. */
  readonly messages: MessageLanguage;
  /** URIs of the workspace folders at the start. */
  readonly folders: readonly string[];
  /** True when the server reaches the files of the workspace through the client. */
  readonly givesFiles: boolean;
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  /** What it can be asked to ask for again. */
  readonly refreshes: {
    readonly codeLenses: boolean;
    readonly inlayHints: boolean;
    readonly semanticTokens: boolean;
  };
  readonly hasConfiguration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersWatchers: boolean;
  /** True when it can watch folders that are not in the workspace. */
  readonly watchesAnywhere: boolean;
  readonly changesFolders: boolean;
  readonly readsMarkdown: boolean;
  readonly linksDefinitions: boolean;
  readonly nestsSymbols: boolean;
  readonly preparesRename: boolean;
  /** Whether it takes quick fixes that carry their edits, and asks for an edit when it is wanted. */
  readonly codeActions: { readonly literals: boolean; readonly resolvesEdits: boolean };
  /** Whether it shows what is of no use otherwise than other findings. */
  readonly tagsDiagnostics: boolean;
  /** What its edits of several files may hold. */
  readonly edits: { readonly versioned: boolean; readonly renamesFiles: boolean };
  readonly foldsLinesOnly: boolean;
  /** The most folding ranges that it takes. */
  readonly foldingLimit: number;
  /** Commands of its own that a click may run. */
  readonly commands: ReadonlySet<string>;
  /** Whether its completion list has a place for words behind the label. */
  readonly describesLabels: boolean;
  /** Whether it takes proposals with places to fill in. */
  readonly takesSnippets: boolean;
  /** Whether it reads Markdown beside its completion list. */
  readonly documentsInMarkdown: boolean;
}

/** Reads the capabilities; what a client leaves out counts as not there. */
export function readClient(params: InitializeParams): Client {
  const { textDocument, workspace, general } = params.capabilities;
  return {
    encoding: chooseEncoding(general?.positionEncodings),
    messages: messageLanguage(params.locale),
    folders: foldersOf(params),
    givesFiles: givesFiles(params.initializationOptions),
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshes: {
      codeLenses: workspace?.codeLens?.refreshSupport === true,
      inlayHints: workspace?.inlayHint?.refreshSupport === true,
      semanticTokens: workspace?.semanticTokens?.refreshSupport === true,
    },
    hasConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    watchesAnywhere: workspace?.didChangeWatchedFiles?.relativePatternSupport === true,
    changesFolders: workspace?.workspaceFolders === true,
    readsMarkdown: textDocument?.hover?.contentFormat?.includes('markdown') === true,
    linksDefinitions: textDocument?.definition?.linkSupport === true,
    nestsSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    preparesRename: textDocument?.rename?.prepareSupport === true,
    codeActions: codeActionsOf(textDocument),
    tagsDiagnostics: [textDocument?.publishDiagnostics, textDocument?.diagnostic].some(
      (diagnostics) => diagnostics?.tagSupport !== undefined,
    ),
    edits: editsOf(workspace),
    foldsLinesOnly: textDocument?.foldingRange?.lineFoldingOnly === true,
    foldingLimit: textDocument?.foldingRange?.rangeLimit ?? Infinity,
    commands: commandsOf(params.initializationOptions),
    describesLabels: textDocument?.completion?.completionItem?.labelDetailsSupport === true,
    takesSnippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    documentsInMarkdown:
      textDocument?.completion?.completionItem?.documentationFormat?.includes('markdown') === true,
  };
}

/** The message language for a locale such as "fr", "fr-CA" or "en-US". */
export function messageLanguage(locale: string | undefined): MessageLanguage {
  return /^fr(?:$|[-_])/i.test(locale ?? '') ? 'fr' : 'en';
}

/** A file is renamed in the same list as versioned edits, or not at all. */
function editsOf(workspace: InitializeParams['capabilities']['workspace']): Client['edits'] {
  const { documentChanges, resourceOperations } = workspace?.workspaceEdit ?? {};
  const versioned = documentChanges === true;
  return { versioned, renamesFiles: versioned && resourceOperations?.includes('rename') === true };
}

function codeActionsOf(
  textDocument: InitializeParams['capabilities']['textDocument'],
): Client['codeActions'] {
  const { codeActionLiteralSupport, dataSupport, resolveSupport } = textDocument?.codeAction ?? {};
  return {
    literals: codeActionLiteralSupport !== undefined,
    resolvesEdits: dataSupport === true && resolveSupport?.properties.includes('edit') === true,
  };
}

/** The first encoding that the client would like and that is known; UTF-16 is always allowed. */
function chooseEncoding(wanted: readonly PositionEncodingKind[] = []): Encoding {
  return wanted.find(isEncoding) ?? 'utf-16';
}

function isEncoding(kind: string): kind is Encoding {
  return kind === 'utf-8' || kind === 'utf-16' || kind === 'utf-32';
}

/** The folders, or the single root that older clients name. */
function foldersOf(params: InitializeParams): readonly string[] {
  if (params.workspaceFolders) return params.workspaceFolders.map(({ uri }) => uri);
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- older clients know nothing else
  const { rootUri } = params;
  return rootUri === null ? [] : [rootUri];
}

function givesFiles(options: unknown): boolean {
  return (
    typeof options === 'object' &&
    options !== null &&
    'fileAccess' in options &&
    options.fileAccess === 'client'
  );
}

const commandsSchema = z.object({ commands: z.array(z.string()) });

/** The commands that the client says it has; none when it says nothing that can be read. */
function commandsOf(options: unknown): ReadonlySet<string> {
  const read = commandsSchema.safeParse(options);
  return new Set(read.success ? read.data.commands : []);
}
