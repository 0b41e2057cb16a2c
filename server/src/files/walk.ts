/** Finds the files of a folder that may hold resolutions, leaving out what ignore files name. */
import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import type { Dirent } from 'node:fs';
import { type IgnoreRules, rulesAbove, rulesWithin } from './ignore-rules.ts';

/** What lies in a folder. */
export interface Walk {
  /** Absolute paths, in the order of the folders and their names. */
  readonly files: readonly string[];
  /** Folders that could not be opened, with what the system said. */
  readonly closed: readonly { readonly path: string; readonly error: unknown }[];
}

/** Judges the name of a file, or its absolute path. */
export type IsWanted = (name: string, path: string) => boolean;

/** Judges the absolute path of a folder. */
export type Enters = (path: string) => boolean;

/** Folders of other people's files: they are searched only when they are named. */
const PASSED_OVER: ReadonlySet<string> = new Set(['node_modules', '.git']);

/**
 * Walks a folder with all that lies in it. Links to folders are not followed: they may lead in
 * circles, and what they lead to is found where it lies. Nor does a link to a file count when the
 * walk finds the file itself.
 */
export async function walk(
  root: string,
  isWanted: IsWanted,
  enters: Enters = () => true,
): Promise<Walk> {
  const files = new Set<string>();
  const links: string[] = [];
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
        if (isOpen(entry.name, path, enters) && !rules.ignores(path, true)) {
          await visit(path, rules);
        }
      } else if (isWanted(entry.name, path) && !rules.ignores(path, false)) {
        if (!(await isFile(entry, path))) continue;
        files.add(path);
        if (entry.isSymbolicLink()) links.push(path);
      }
    }
  };

  await visit(root, await rulesAbove(root));
  for (const link of links) {
    const target = await targetWithin(root, link);
    if (target !== null && files.has(target)) files.delete(link);
  }
  return { files: [...files], closed };
}

/** True when a walk finds the file, or would if it were there. */
export async function findsFile(
  root: string,
  path: string,
  isWanted: IsWanted,
  enters: Enters,
): Promise<boolean> {
  const [name, ...above] = stepsTo(root, path).toReversed();
  if (name === undefined || !isWanted(name, path)) return false;
  const rules = await rulesOnTheWay(root, above.toReversed(), enters);
  if (rules === null || rules.ignores(path, false)) return false;
  const isLink = await lstat(path).then(
    (status) => status.isSymbolicLink(),
    () => false,
  );
  const target = isLink ? await targetWithin(root, path) : null;
  return target === null || !(await findsFile(root, target, isWanted, enters));
}

/** True when a walk looks into the folder, or would if it were there. */
export async function findsFolder(root: string, path: string, enters: Enters): Promise<boolean> {
  const steps = stepsTo(root, path);
  return steps.length > 0 && (await rulesOnTheWay(root, steps, enters)) !== null;
}

/** The rules for what lies at the end of the steps; null when a walk does not come so far. */
async function rulesOnTheWay(
  root: string,
  steps: readonly string[],
  enters: Enters,
): Promise<IgnoreRules | null> {
  let rules = await rulesWithin(root, await rulesAbove(root));
  let at = root;
  for (const step of steps) {
    at = join(at, step);
    if (!isOpen(step, at, enters) || rules.ignores(at, true)) return null;
    rules = await rulesWithin(at, rules);
  }
  return rules;
}

function isOpen(name: string, path: string, enters: Enters): boolean {
  return !PASSED_OVER.has(name) && enters(path);
}

/** The names on the way from a folder to what lies in it; none for what lies elsewhere. */
function stepsTo(root: string, path: string): readonly string[] {
  const way = relative(root, path);
  const isOutside = way === '' || way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
  return isOutside ? [] : way.split(sep);
}

/** Where a link leads, as a path from the same folder; null when it leads out of it or nowhere. */
async function targetWithin(root: string, link: string): Promise<string | null> {
  try {
    const [from, to] = await Promise.all([realpath(root), realpath(link)]);
    const steps = stepsTo(from, to);
    return steps.length === 0 ? null : join(root, ...steps);
  } catch {
    return null;
  }
}

/** The files that lie right in a folder; an empty list for a folder that cannot be opened. */
export async function filesIn(
  folder: string,
  isWanted: (name: string) => boolean,
): Promise<readonly { readonly path: string; readonly isLink: boolean }[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => !entry.isDirectory() && isWanted(entry.name))
    .map((entry) => ({ path: join(folder, entry.name), isLink: entry.isSymbolicLink() }));
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
