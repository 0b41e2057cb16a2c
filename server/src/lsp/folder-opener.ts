/** Opens the files of the workspace folders, each folder under its own settings. */
import type { FileEnvironment } from '../workspace/file-environment.ts';
import { brokenGlobs, type LibraryFolder } from '../workspace/library-folders.ts';
import { clientFiles } from './client-files.ts';
import type { SessionParts } from './session-types.ts';
import type { SettingsStore } from './settings.ts';

/**
 * The files of folders.
 *
 * @returns null without folders, or where nobody can reach files; the environment from before when
 * neither the folders nor their settings are different
 */
export type FolderOpener = (
  uris: readonly string[],
  before: FileEnvironment | null,
) => Promise<FileEnvironment | null>;

/**
 * An opener that has opened nothing.
 *
 * @param opened hears of folders with other settings than before
 */
export function createFolderOpener(
  { client, connection, environment }: SessionParts,
  settings: SettingsStore,
  opened: (folders: readonly LibraryFolder[]) => void,
): FolderOpener {
  let last = '';
  return async (uris, before) => {
    const folders = await Promise.all(
      uris.map(async (uri) => ({ uri, ...(await settings.of(uri)).files })),
    );
    const now = JSON.stringify(folders);
    if (now === last) return before;
    last = now;
    const lines = folders.flatMap(brokenGlobs).map((line) => line[client.messages]);
    for (const line of new Set(lines)) connection.console.warn(line);
    opened(folders);
    if (folders.length === 0) return null;
    return client.givesFiles ? clientFiles(connection, folders) : environment.openFolders(folders);
  };
}
