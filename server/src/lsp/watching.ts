/** What the server asks a client to watch: it is told of files, and never looks for changes itself. */
import {
  DidChangeWatchedFilesNotification,
  type Disposable,
  type FileSystemWatcher,
  WatchKind,
} from 'vscode-languageserver';
import { keyOfFolder, pathWithin, uriKey } from '../workspace/uris.ts';
import type { LibraryFolder } from '../workspace/library-folders.ts';
import { runQuietly } from './run-request.ts';
import type { SessionParts } from './session-types.ts';

export interface Watching {
  /** The workspace folders, with what counts in them. */
  folders(folders: readonly LibraryFolder[]): void;
  /** Folders that may lie outside them. */
  beyond(uris: readonly string[]): void;
}

/** Nothing is watched yet, nor ever by a client that cannot be asked to. */
export function createWatching({ client, connection }: SessionParts): Watching {
  let folders: readonly LibraryFolder[] = [];
  let beyond: readonly string[] = [];
  let asked = '';
  let registered: Promise<Disposable | null> = Promise.resolve(null);
  const log = (line: string): void => {
    connection.console.error(line);
  };

  const update = (): void => {
    const watchers = [...inWorkspace(folders), ...outside(folders, beyond)];
    if (!client.registersWatchers || JSON.stringify(watchers) === asked) return;
    asked = JSON.stringify(watchers);
    const before = registered;
    registered = connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    // The old watchers go once the new ones are there: between them nothing may be missed.
    void runQuietly('Watching', log, async () => {
      await registered;
      (await before)?.dispose();
    });
  };

  return {
    folders: (now) => {
      folders = now;
      update();
    },
    beyond: (now) => {
      beyond = client.watchesAnywhere ? now : [];
      update();
    },
  };
}

/** What editors' globs have in common with ours: no braces in braces, and no choices of patterns. */
const PLAIN_GLOB = /^(?!.*[{(!+@\\])(?!\/|\.\/)[^]+[^/]$/;

/**
 * Changes of files that may be resolutions, of project files, and of ignore files; and whatever
 * comes and goes, for a folder does so without a word about the files in it.
 */
function inWorkspace(folders: readonly LibraryFolder[]): readonly FileSystemWatcher[] {
  const globs = new Set(folders.flatMap(({ include }) => include));
  const changing = [...globs].every((glob) => PLAIN_GLOB.test(glob))
    ? [...globs, '**/{resolutions.json,.gitignore,.ignore}']
    : ['**/*'];
  return [
    ...changing.map((globPattern) => ({ globPattern, kind: WatchKind.Change })),
    { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete },
  ];
}

function outside(
  folders: readonly LibraryFolder[],
  beyond: readonly string[],
): readonly FileSystemWatcher[] {
  const roots = folders.map(({ uri }) => keyOfFolder(uri));
  const isInside = (uri: string): boolean =>
    roots.some((root) => root === keyOfFolder(uri) || pathWithin(root, uriKey(uri)) !== null);
  return beyond
    .filter((uri) => !isInside(uri))
    .map((baseUri) => ({ globPattern: { baseUri, pattern: '**/*' } }));
}
