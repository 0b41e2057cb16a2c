/** The paths that people write in a `resolutions.json`, made into what the library works with. */
import { folderKey } from './uris.ts';

/** Why a folder cannot be used: it is no relative path, or it leads above the topmost folder. */
export type FolderFault = 'not-relative' | 'leaves-disk';

/**
 * The path as the folder's files are named in the index: slashes whichever way they were typed, no
 * "./", accents composed. Null for a path that leaves the folder or is none.
 */
export function pathInFolder(file: string): string | null {
  const slashes = withSlashes(file);
  if (!isRelative(slashes)) return null;
  const steps = walk([], slashes);
  return steps === null || steps.length === 0 ? null : steps.join('/').normalize('NFC');
}

/**
 * The URI of a folder that a project file names.
 *
 * @param projectUri the URI of the project file
 * @param folder a path from its folder on; ".." leads up
 */
export function folderUri(
  projectUri: string,
  folder: string,
): { readonly uri: string } | { readonly fault: FolderFault } {
  const slashes = withSlashes(folder);
  if (!isRelative(slashes)) return { fault: 'not-relative' };
  const own = folderKey(projectUri) ?? projectUri;
  const [, root = '', path = ''] = /^([^:/]*:\/\/[^/]*)(.*)$/s.exec(own) ?? [];
  const above = path.split('/').filter((step) => step !== '');
  const steps = walk(above, slashes, encodeURIComponent);
  if (steps === null || steps.length === 0) return { fault: 'leaves-disk' };
  return { uri: [root, ...steps].join('/') };
}

function withSlashes(path: string): string {
  return path.replaceAll('\\', '/');
}

function isRelative(path: string): boolean {
  return !/^(?:\/|[a-z][a-z0-9+.-]*:)/i.test(path);
}

/** Goes the steps of a path; null when they lead above where it began. */
function walk(
  from: readonly string[],
  path: string,
  write: (step: string) => string = (step) => step,
): readonly string[] | null {
  const steps = [...from];
  for (const step of path.split('/')) {
    if (step === '..') {
      if (steps.pop() === undefined) return null;
    } else if (step !== '.' && step !== '') steps.push(write(step));
  }
  return steps;
}
