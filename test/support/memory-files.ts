/** Files in memory, in place of a disk. */
import type { FileEnvironment, ReadFault } from '../../server/src/workspace/file-environment.ts';
import {
  chooser,
  DEFAULT_GLOBS,
  fileChoice,
  type LibraryFolder,
} from '../../server/src/workspace/library-folders.ts';
import { folderKey, pathWithin, uriKey } from '../../server/src/workspace/uris.ts';

/** A file environment that a test can change, and that remembers what was read. */
export interface MemoryFiles extends FileEnvironment {
  set(uri: string, content: string | ReadFault): void;
  delete(uri: string): void;
  get(uri: string): string | ReadFault | null;
  uris(): readonly string[];
  /** The URIs that were read, in order, once for each time. */
  readonly reads: string[];
  /** The same files under other workspace folders; reads are counted together. */
  under(folders: readonly LibraryFolder[]): FileEnvironment;
}

interface File {
  readonly uri: string;
  readonly content: string | ReadFault;
}

/**
 * Files by URI. All of them lie in the workspace; those that count by the default settings are
 * listed. An ignore file called `.ignore` names what it ignores beside it, a name a line.
 */
export function memoryFiles(files: Readonly<Record<string, string | ReadFault>> = {}): MemoryFiles {
  const contents = new Map<string, File>(
    Object.entries(files).map(([uri, content]) => [uriKey(uri), { uri, content }]),
  );
  const reads: string[] = [];
  const isIgnored = (key: string): boolean => {
    for (let at = key, up = folderKey(at); up !== null; at = up, up = folderKey(at)) {
      const rules = contents.get(`${up}/.ignore`)?.content;
      const name = pathWithin(up, at) ?? '';
      if (name === 'node_modules') return true;
      if (typeof rules === 'string' && rules.split('\n').includes(name)) return true;
    }
    return false;
  };
  const environment = (choose: ReturnType<typeof chooser>): FileEnvironment => {
    const isListed = (uri: string, beyond: readonly string[]): boolean => {
      const at = choose(uri, beyond);
      if (at === null || isIgnored(uriKey(uri))) return false;
      return at.choice.reaches(at.path) && at.choice.wants(at.path);
    };
    const isFolder = (uri: string): boolean =>
      [...contents.keys()].some((key) => pathWithin(uriKey(uri), key) !== null);
    return {
      list: (beyond) =>
        Promise.resolve(
          [...contents.values()].map(({ uri }) => uri).filter((uri) => isListed(uri, beyond)),
        ),
      read: (uri) => {
        reads.push(uri);
        const file = contents.get(uriKey(uri));
        return Promise.resolve(file?.content ?? { kind: 'missing', detail: 'not in memory' });
      },
      place: (uri, beyond) => {
        if (isFolder(uri)) return Promise.resolve(isIgnored(uriKey(uri)) ? 'none' : 'folder');
        return Promise.resolve(isListed(uri, beyond) ? 'file' : 'none');
      },
    };
  };
  const everywhere = fileChoice(DEFAULT_GLOBS);
  return {
    ...environment((uri) => ({ choice: everywhere, path: uriKey(uri).replace(/^.*?:\/\//, '') })),
    reads,
    set: (uri, content) => contents.set(uriKey(uri), { uri, content }),
    delete: (uri) => contents.delete(uriKey(uri)),
    get: (uri) => contents.get(uriKey(uri))?.content ?? null,
    uris: () => [...contents.values()].map(({ uri }) => uri),
    under: (folders) => environment(chooser(folders)),
  };
}
