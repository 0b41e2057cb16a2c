/** Finds the files of a folder that may hold resolutions, leaving out what ignore files name. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Dirent } from 'node:fs';
import { type IgnoreRules, rulesAbove, rulesWithin } from './ignore-rules.ts';

/** What lies in a folder. */
export interface Walk {
  /** Absolute paths, in the order of the folders and their names. */
  readonly files: readonly string[];
  /** Folders that could not be opened, with what the system said. */
  readonly closed: readonly { readonly path: string; readonly error: unknown }[];
}

/** Folders of other people's files: they are searched only when they are named. */
export const PASSED_OVER: ReadonlySet<string> = new Set(['node_modules', '.git']);

/**
 * Walks a folder with all that lies in it. Links to folders are not followed: they may lead in
 * circles, and what they lead to is found where it lies.
 *
 * @param isWanted judges the names of files
 */
export async function walk(root: string, isWanted: (name: string) => boolean): Promise<Walk> {
  const files: string[] = [];
  const closed: { path: string; error: unknown }[] = [];

  const visit = async (folder: string, outer: IgnoreRules): Promise<void> => {
    const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
      closed.push({ path: folder, error });
      return [];
    });
    const rules = await rulesWithin(folder, outer);
    for (const entry of entries.toSorted(byName)) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (!PASSED_OVER.has(entry.name) && !rules.ignores(path, true)) await visit(path, rules);
      } else if (isWanted(entry.name) && !rules.ignores(path, false) && (await isFile(entry, path)))
        files.push(path);
    }
  };

  await visit(root, await rulesAbove(root));
  return { files, closed };
}

/** The files that lie right in a folder; an empty list for a folder that cannot be opened. */
export async function filesIn(
  folder: string,
  isWanted: (name: string) => boolean,
): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => !entry.isDirectory() && isWanted(entry.name))
    .map((entry) => join(folder, entry.name));
}

/** A link counts as a file when it leads to one, or nowhere: then reading it says what is wrong. */
async function isFile(entry: Dirent, path: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isFile();
  return stat(path).then(
    (status) => status.isFile(),
    () => true,
  );
}

function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : 1;
}
