/** Lists the files of the library: those of the workspace, and of the folders that they lead to. */
import { PROJECT_FILE } from './file-environment.ts';
import type { Reading } from './reading.ts';
import { fileNameOf, keyOfFolder, liesInAny, uriKey } from './uris.ts';

/** What a listing leads to. */
export interface Listing {
  /** URIs by key. */
  readonly files: ReadonlyMap<string, string>;
  /** The folders beyond the workspace that project files name. */
  readonly beyond: readonly string[];
}

/** How far folders may lead that project files name to further ones, and how many count. */
const MOST_STEPS = 8;
const MOST_FOLDERS = 100;

/**
 * Lists the workspace, with the folders that its project files name, with the folders that theirs
 * name, and so on.
 *
 * @param foldersOf reads project files, by key, as far as that is needed, and says what they name
 * @returns null when the reading is cancelled
 */
export async function listAll(
  reading: Reading,
  foldersOf: (projectFiles: ReadonlyMap<string, string>) => Promise<readonly string[]>,
): Promise<Listing | null> {
  let beyond: readonly string[] = [];
  for (let step = 0; ; step += 1) {
    const uris = await reading.files.list(beyond);
    if (reading.isCancelled()) return null;
    const files = new Map(uris.map((uri) => [uriKey(uri), uri]));
    const projectFiles = new Map([...files].filter(([, uri]) => isProjectFile(uri)));
    const named = (await foldersOf(projectFiles)).slice(0, MOST_FOLDERS);
    if (reading.isCancelled()) return null;
    if (step === MOST_STEPS || isSame(named, beyond)) return { files, beyond };
    beyond = named;
  }
}

export function isProjectFile(uri: string): boolean {
  return fileNameOf(uri) === PROJECT_FILE;
}

/** The places, and all known files, by key, in those that were folders. */
export function withContents(
  uris: readonly string[],
  known: ReadonlyMap<string, string>,
): readonly string[] {
  const places = new Map(uris.map((uri) => [keyOfFolder(uri), uri]));
  const folders = new Set([...places.keys()].filter((key) => !known.has(key)));
  if (folders.size === 0) return [...places.values()];
  const inside = [...known].filter(([key]) => liesInAny(key, folders));
  return [...new Map([...places, ...inside]).values()];
}

export function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.join('\n') === b.join('\n');
}
