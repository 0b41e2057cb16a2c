/** Files in memory, in place of a disk. */
import type { FileEnvironment, ReadFault } from '../../server/src/workspace/file-environment.ts';
import { isCandidateName } from '../../server/src/workspace/file-environment.ts';
import { fileNameOf, uriKey } from '../../server/src/workspace/uris.ts';

/** A file environment that a test can change, and that remembers what was read. */
export interface MemoryFiles extends FileEnvironment {
  set(uri: string, content: string | ReadFault): void;
  delete(uri: string): void;
  /** The URIs that were read, in order, once for each time. */
  readonly reads: string[];
}

/** Files by URI. Those whose name is no candidate's are there, but never listed. */
export function memoryFiles(files: Readonly<Record<string, string | ReadFault>> = {}): MemoryFiles {
  const contents = new Map(
    Object.entries(files).map(([uri, content]) => [uriKey(uri), { uri, content }]),
  );
  const reads: string[] = [];
  const isListed = (uri: string): boolean =>
    isCandidateName(fileNameOf(uri)) && !uri.includes('/node_modules/');
  return {
    reads,
    list: () => Promise.resolve([...contents.values()].map(({ uri }) => uri).filter(isListed)),
    read: (uri) => {
      reads.push(uri);
      const file = contents.get(uriKey(uri));
      return Promise.resolve(file?.content ?? { kind: 'missing', detail: 'not in memory' });
    },
    covers: (uri) => Promise.resolve(isListed(uri)),
    set: (uri, content) => contents.set(uriKey(uri), { uri, content }),
    delete: (uri) => contents.delete(uriKey(uri)),
  };
}
