/** The files of folders on disk, for the server. */
import { lstat, readFile, realpath, stat } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { decode } from '../files/decode.ts';
import { findsFile, findsFolder, walk, type Enters, type IsWanted } from '../files/walk.ts';
import {
  LARGEST_FILE,
  type FileEnvironment,
  type ReadFault,
} from '../workspace/file-environment.ts';
import { chooser, type LibraryFolder } from '../workspace/library-folders.ts';

/** A folder where a walk begins, and what the walk makes of what it meets. */
interface Start {
  readonly root: string;
  readonly isWanted: IsWanted;
  readonly enters: Enters;
}

/**
 * An environment over folders.
 *
 * @param folders those that are not on this disk hold nothing
 */
export function nodeFiles(folders: readonly LibraryFolder[]): FileEnvironment {
  const roots = new Set(pathsOf(folders.map(({ uri }) => uri)));
  const chosen = chooser(folders);

  const startAt = (root: string, beyond: readonly string[]): Start | null => {
    const at = chosen(pathToFileURL(root).href, beyond);
    if (at === null || !at.choice.reaches(at.path) || !at.choice.enters(at.path)) return null;
    const { choice } = at;
    const above = at.path === '' ? [] : [at.path];
    const pathTo = (path: string): string =>
      [...above, ...relative(root, path).split(sep)].join('/');
    return {
      root,
      isWanted: (_, path) => choice.wants(pathTo(path)),
      // A workspace folder in another one goes by its own settings: it has a walk of its own.
      enters: (path) => !roots.has(path) && choice.enters(pathTo(path)),
    };
  };

  /** Folders that are one and the same, under two names or behind a link, are walked once. */
  const startsOf = async (beyond: readonly string[]): Promise<readonly Start[]> => {
    const starts = new Map<string, Start>();
    for (const root of new Set([...roots, ...pathsOf(beyond)])) {
      const place = await realpath(root).catch(() => root);
      const start = startAt(root, beyond);
      if (start !== null && !starts.has(place)) starts.set(place, start);
    }
    return [...starts.values()];
  };

  return {
    list: async (beyond) => {
      const starts = await startsOf(beyond);
      const walks = await Promise.all(
        starts.map(({ root, isWanted, enters }) => walk(root, isWanted, enters)),
      );
      const paths = new Set(walks.flatMap(({ files }) => files));
      return [...paths].map((path) => pathToFileURL(path).href);
    },
    read: async (uri) => {
      const path = pathOf(uri);
      return path === null ? { kind: 'missing', detail: 'not a file' } : readText(path);
    },
    place: async (uri, beyond) => {
      const path = pathOf(uri);
      if (path === null) return 'none';
      const isFolder = await isFolderOnDisk(path);
      for (const { root, isWanted, enters } of await startsOf(beyond)) {
        if (isFolder && `${root}${sep}`.startsWith(`${path}${sep}`)) return 'folder';
        if (isFolder && (await findsFolder(root, path, enters))) return 'folder';
        if (!isFolder && (await findsFile(root, path, isWanted, enters))) return 'file';
      }
      return 'none';
    },
  };
}

function pathsOf(uris: readonly string[]): readonly string[] {
  return uris.map(pathOf).filter((path) => path !== null);
}

/** The path of a file URI, without a slash at its end; null for any other. */
function pathOf(uri: string): string | null {
  if (!/^file:/i.test(uri)) return null;
  try {
    return resolve(fileURLToPath(uri));
  } catch {
    // Escapes or a host that no path on this system can have.
    return null;
  }
}

/** Links to folders are not followed, so they are none. */
function isFolderOnDisk(path: string): Promise<boolean> {
  return lstat(path).then(
    (status) => status.isDirectory(),
    () => false,
  );
}

async function readText(path: string): Promise<string | ReadFault> {
  try {
    const { size } = await stat(path);
    if (size > LARGEST_FILE) return { kind: 'too-large', detail: `${size} bytes` };
    const decoding = decode(await readFile(path));
    return 'text' in decoding ? decoding.text : { kind: 'not-text', detail: decoding.fault };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    const isMissing = code === 'ENOENT' || code === 'ENOTDIR';
    return { kind: isMissing ? 'missing' : 'unreadable', detail: code };
  }
}
