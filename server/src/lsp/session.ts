/** Everything that belongs to one client from `initialize` to `shutdown`. */
import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analyser } from '../core/analyse.ts';
import type { FileEnvironment } from '../workspace/file-environment.ts';
import { schemeOf } from '../workspace/uris.ts';
import { createWorkspace, type Workspace } from '../workspace/workspace.ts';
import { clientFiles } from './client-files.ts';
import type { Client } from './client.ts';
import { createDelivery, type Delivery } from './delivery.ts';
import { diagnose } from './diagnose.ts';
import type { ServerEnvironment } from './environment.ts';
import { createModels, type Models } from './models.ts';
import type { Positions } from './positions.ts';
import { createProjectProblems } from './project-problems.ts';
import { createSettingsStore, type SettingsStore } from './settings.ts';

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
  readonly settings: SettingsStore;
  readonly workspace: Workspace;
  readonly delivery: Delivery;
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
  closed(uri: string): void;
  /** Reads the workspace folders, at first and whenever there are others. */
  openFolders(folders: readonly string[]): void;
  /** Settings changed; some clients send them along. */
  configured(sent: unknown): void;
  dispose(): void;
}

/** Documents of these schemes are a person's own texts even outside the workspace folders. */
const OWN_SCHEMES: readonly string[] = ['file', 'untitled'];

/** A session that has read nothing yet. */
export function createSession(parts: SessionParts): Session {
  const { connection, environment, client, documents } = parts;
  const analyser = environment.createAnalyser();
  const settings = createSettingsStore(connection, client);
  const unsettled = new Set<string>();
  let folders: readonly string[] = [];
  let files: FileEnvironment | null = null;

  const problems = createProjectProblems(parts, settings);
  const workspace = createWorkspace({
    analyser,
    pacing: environment.pacing,
    isOwn: (uri) => [...OWN_SCHEMES, ...folders.map(schemeOf)].includes(schemeOf(uri)),
    log: (line) => {
      connection.console.info(line[client.messages]);
    },
    affected: (uris) => {
      for (const uri of uris) unsettled.add(uri);
      delivery.affected(uris);
    },
    projectProblems: (uri, text, found) => {
      problems.report(uri, text, found);
    },
  });
  const models = createModels(analyser, (uri) => workspace.hint(uri));

  const settle = (): void => {
    for (const uri of unsettled) {
      unsettled.delete(uri);
      const document = documents.get(uri);
      if (document !== undefined) workspace.documentChanged(uri, models.of(document).model);
    }
  };

  const delivery = createDelivery(parts, {
    settle,
    diagnose: async (document) => (await diagnose(session, document)).items(),
  });

  const session: Session = {
    ...parts,
    analyser,
    models,
    settings,
    workspace,
    delivery,
    folders: () => folders,
    files: () => files,
    settle,
    opened: (uri) => {
      models.forget(uri);
    },
    edited: (uri) => {
      unsettled.add(uri);
      delivery.edited(uri);
    },
    closed: (uri) => {
      unsettled.delete(uri);
      models.forget(uri);
      settings.forget(uri);
      delivery.closed(uri);
      workspace.documentClosed(uri);
    },
    openFolders: (opened) => {
      folders = opened;
      files = client.givesFiles ? clientFiles(connection) : environment.openFolders(opened);
      if (files !== null) workspace.load(files);
    },
    configured: (sent) => {
      settings.changed(sent);
      delivery.affected(documents.keys());
    },
    dispose: () => {
      workspace.dispose();
      delivery.dispose();
    },
  };
  return session;
}
