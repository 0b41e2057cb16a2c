/** Finds the files of the workspace that may be resolutions or name them. */
import { FileType, RelativePattern, Uri, workspace } from 'vscode';
import type { CancellationToken } from 'vscode';

/** What the server asks for; of too long an answer it sorts out what it does not want. */
export interface Search {
  readonly folders: readonly SearchedFolder[];
  /** URIs of further folders, in the workspace or not. */
  readonly beyond: readonly string[];
}

/** A workspace folder with its settings `resolution.files`. */
export interface SearchedFolder {
  readonly uri: string;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

const PROJECT_FILE = 'resolutions.json';
const LEFT_OUT = 'node_modules';
const MOST_FILES = 20_000;

/** Far more than anybody has, and an end for file systems that lead in circles. */
const MOST_FOLDERS = 20_000;

/** What counts in folders that have no settings, by the ends of names. */
const USUAL_ENDINGS: readonly string[] = ['.resolution', '.txt', '.md'];

/**
 * Searches the folders.
 *
 * @returns the URIs of files; empty when there is none or the search was cancelled
 */
export async function findFiles(
  { folders, beyond }: Search,
  token: CancellationToken,
): Promise<readonly Uri[]> {
  const found: Uri[] = [];
  for (const folder of folders) {
    const files = await searchFor(folder, token);
    // Most virtual file systems offer no search: the interface for it is not open to them.
    found.push(...(files.length > 0 ? files : await walk(folder, token)));
  }
  // No editor searches outside the workspace.
  const globs = { include: USUAL_ENDINGS.map((ending) => `**/*${ending}`), exclude: [] };
  for (const uri of beyond) found.push(...(await walk({ uri, ...globs }, token)));
  return found;
}

/** Braces do not nest in the editor's globs, so each glob has a search of its own. */
async function searchFor(
  { uri, include, exclude }: SearchedFolder,
  token: CancellationToken,
): Promise<readonly Uri[]> {
  const plain = exclude.filter((glob) => !/[{},]/.test(glob));
  const leftOut = [`**/${LEFT_OUT}`, ...plain].flatMap((glob) => [glob, `${glob}/**`]);
  const found: Uri[] = [];
  for (const glob of [...include, `**/${PROJECT_FILE}`]) {
    const pattern = new RelativePattern(Uri.parse(uri), glob);
    const excluded = `{${leftOut.join(',')}}`;
    found.push(...(await workspace.findFiles(pattern, excluded, MOST_FILES, token)));
  }
  return found;
}

async function walk(
  { uri, include, exclude }: SearchedFolder,
  token: CancellationToken,
): Promise<readonly Uri[]> {
  const root = Uri.parse(uri);
  const anywhere = exclude.filter((glob) => glob.startsWith('**/'));
  const leftOut = new Set([LEFT_OUT, ...excludedNames(root), ...anywhere.map(nameOf)]);
  const isCandidate = candidateBy(include);
  const found: Uri[] = [];
  const folders = [root];
  for (const folder of folders) {
    if (token.isCancellationRequested || found.length >= MOST_FILES) break;
    for (const [name, type] of await entriesOf(folder)) {
      const entry = Uri.joinPath(folder, name);
      if (leftOut.has(name)) continue;
      if (type !== FileType.Directory) {
        if (isCandidate(name)) found.push(entry);
      } else if (folders.length < MOST_FOLDERS) folders.push(entry);
    }
  }
  return found;
}

/** A folder that cannot be read is left out: the others still count. */
async function entriesOf(folder: Uri): Promise<readonly [string, FileType][]> {
  try {
    return await workspace.fs.readDirectory(folder);
  } catch {
    return [];
  }
}

/** The plain names of the setting; its finer patterns need the search that is missing here. */
function excludedNames(folder: Uri): readonly string[] {
  const setting = workspace
    .getConfiguration('files', folder)
    .get<Readonly<Record<string, unknown>>>('exclude', {});
  return Object.keys(setting)
    .filter((pattern) => setting[pattern] === true)
    .map(nameOf);
}

/** The name in a glob that excludes whatever has it, wherever it lies. */
function nameOf(glob: string): string {
  return glob.replace(/^\*\*\//, '').replace(/\/\*\*$/, '');
}

/** By the ends of names that the globs ask for; all names when one asks for something else. */
function candidateBy(globs: readonly string[]): (name: string) => boolean {
  const endings = globs.map((glob) => /\*(\.\w+)$/.exec(glob)?.[1]?.toLowerCase());
  return (name) =>
    name === PROJECT_FILE ||
    endings.some((ending) => ending === undefined || name.toLowerCase().endsWith(ending));
}
