/** What the server asks a client to tell it, where the client does not do so of itself. */
import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type FileSystemWatcher,
  WatchKind,
} from 'vscode-languageserver';
import type { Client } from './client.ts';

/**
 * Changes of files that may be resolutions, of project files, and of ignore files; and whatever
 * comes and goes, for a folder does so without a word about the files in it.
 */
const WATCHERS: FileSystemWatcher[] = [
  { globPattern: '**/*.{resolution,txt,md}', kind: WatchKind.Change },
  { globPattern: '**/{resolutions.json,.gitignore,.ignore}', kind: WatchKind.Change },
  { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete },
];

/** Registers for changes of settings, and of files unless the client watches them already. */
export async function register(connection: Connection, client: Client): Promise<void> {
  if (client.registersConfiguration) {
    await connection.client.register(DidChangeConfigurationNotification.type, {
      section: 'resolution',
    });
  }
  if (client.registersWatchers && !client.givesFiles) {
    await connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: WATCHERS,
    });
  }
}
