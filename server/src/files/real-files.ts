/** Tells paths apart that lead to one file. */
import { lstat, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';

export interface RealFiles {
  /**
   * The one path of the file to which a path leads; asks the system about each folder once.
   *
   * @param isLink true for a link, whose target is asked for itself
   */
  of(path: string, isLink: boolean): Promise<string>;
}

/** Knows nothing yet. */
export function createRealFiles(): RealFiles {
  const folders = new Map<string, Promise<string>>();
  return {
    of: async (path, isLink) => {
      if (isLink) return realpath(path).catch(() => path);
      const folder = dirname(path);
      const real = folders.get(folder) ?? realpath(folder).catch(() => folder);
      folders.set(folder, real);
      return join(await real, path.slice(folder.length));
    },
  };
}

/** True for a link, wherever it leads. */
export function isLink(path: string): Promise<boolean> {
  return lstat(path).then(
    (status) => status.isSymbolicLink(),
    () => false,
  );
}
