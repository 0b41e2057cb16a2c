/** Paths that are the same wherever the program is started: from a folder that stays where it is. */
import { realpath, stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Writes the absolute path of a file from the folder on, with slashes. */
export type PathFrom = (file: string) => string;

/**
 * Paths from a folder, whatever links lead to it or to the files.
 *
 * @param files absolute paths of all files that will be asked for
 */
export async function pathsFrom(folder: string, files: Iterable<string>): Promise<PathFrom> {
  const root = await realFolder(folder);
  const folders = new Map<string, string>();
  for (const above of new Set([...files].map((file) => dirname(file)))) {
    folders.set(above, await realFolder(above));
  }
  return (file) => {
    const above = dirname(file);
    const real = join(folders.get(above) ?? above, file.slice(above.length));
    const path = relative(root, real);
    // On another drive there is no way from the folder to the file.
    return isAbsolute(path) ? pathToFileURL(real).href : path.split(sep).join('/').normalize('NFC');
  };
}

/**
 * The folder from which a log names its files: the top of the repository around what was named,
 * and outside of repositories the innermost folder around it.
 *
 * @param named absolute paths of files and folders
 */
export async function projectRoot(named: readonly string[]): Promise<string> {
  const folders: string[] = [];
  for (const path of named) {
    const isFolder = await stat(path).then(
      (status) => status.isDirectory(),
      () => false,
    );
    folders.push(isFolder ? path : dirname(path));
  }
  const common = folders.reduce(commonFolder);
  for (let at = common; ; at = dirname(at)) {
    if (await exists(join(at, '.git'))) return at;
    if (dirname(at) === at) return common;
  }
}

function commonFolder(a: string, b: string): string {
  let folder = a;
  while (b !== folder && !b.startsWith(folder.endsWith(sep) ? folder : folder + sep)) {
    if (dirname(folder) === folder) return folder;
    folder = dirname(folder);
  }
  return folder;
}

function realFolder(folder: string): Promise<string> {
  return realpath(folder).catch(() => folder);
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
