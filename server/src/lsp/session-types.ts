/** What a session is made of and what it can do, for the parts that work on it. */
import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analyser } from '../core/analyse.ts';
import type { FileEnvironment } from '../workspace/file-environment.ts';
import type { KeptSearchTable } from '../workspace/search-keys.ts';
import type { SymbolTable } from '../workspace/symbol-table.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { AnnouncedMoves } from './announced-moves.ts';
import type { Client } from './client.ts';
import type { Delivery } from './delivery.ts';
import type { ServerEnvironment } from './environment.ts';
import type { KeptFindings } from './findings.ts';
import type { Models } from './models.ts';
import type { Numbering } from './numbering.ts';
import type { Positions } from './positions.ts';
import type { SavedTexts } from './saved-texts.ts';
import type { SettingsStore } from './settings.ts';

/** What a session is made of. */
export interface SessionParts {
  readonly connection: Connection;
  readonly environment: ServerEnvironment;
  readonly client: Client;
  readonly positions: Positions;
  readonly documents: TextDocuments<TextDocument>;
}

export interface Session extends SessionParts {
  readonly analyser: Analyser;
  readonly models: Models;
  /** The documents as they were last saved. */
  readonly saved: SavedTexts;
  readonly findings: KeptFindings;
  readonly settings: SettingsStore;
  readonly workspace: Workspace;
  /** What searches of the library compare with. */
  readonly searchTable: KeptSearchTable;
  readonly symbolTable: SymbolTable;
  readonly delivery: Delivery;
  readonly numberOf: Numbering;
  readonly announcedMoves: AnnouncedMoves;
  /** The workspace folders now. */
  folders(): readonly string[];
  /** The files that the workspace is read from. */
  files(): FileEnvironment | null;
  /** Takes what was typed since the last time into the library. */
  settle(): void;
  /** A document was opened: what was known of an earlier one by that name is void. */
  opened(uri: string): void;
  /** A document was opened or has a new text. */
  edited(uri: string): void;
  /** A document was saved. */
  stored(uri: string): void;
  closed(uri: string): void;
  /** Reads the workspace folders, at first and whenever there are others. */
  openFolders(folders: readonly string[]): void;
  /** Settings changed; some clients send them along. */
  configured(sent: unknown): void;
  dispose(): void;
}
