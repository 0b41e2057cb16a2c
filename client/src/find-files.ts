/** Finds the files of the workspace that may be resolutions or name them. */
import { FileType, Uri, workspace } from 'vscode';
import type { CancellationToken } from 'vscode';

/** Braces do not nest in the editor's globs. */
export const CANDIDATES = '**/{*.resolution,*.txt,*.md,resolutions.json}';

/** Left out besides what the setting `files.exclude` names. */
const EXCLUDED = 'node_modules';
const MOST_FILES = 20_000;

/**
 * Searches all folders of the workspace.
 *
 * @returns their URIs; empty when there is none or the search was cancelled
 */
export async function findFiles(token: CancellationToken): Promise<Uri[]> {
  const found = await workspace.findFiles(CANDIDATES, `**/${EXCLUDED}/**`, MOST_FILES, token);
  // Most virtual file systems offer no search: the interface for it is not open to them.
  return found.length > 0 ? found : walk(token);
}

async function walk(token: CancellationToken): Promise<Uri[]> {
  const found: Uri[] = [];
  const folders = (workspace.workspaceFolders ?? []).map(({ uri }) => uri);
  for (let uri = folders.pop(); uri !== undefined; uri = folders.pop()) {
    if (token.isCancellationRequested || found.length >= MOST_FILES) break;
    const excluded = excludedNames(uri);
    for (const [name, type] of await entriesOf(uri)) {
      if (excluded.has(name)) continue;
      if (type === FileType.Directory) folders.push(Uri.joinPath(uri, name));
      else if (isCandidate(name)) found.push(Uri.joinPath(uri, name));
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
function excludedNames(folder: Uri): ReadonlySet<string> {
  const setting = workspace
    .getConfiguration('files', folder)
    .get<Readonly<Record<string, unknown>>>('exclude', {});
  const patterns = Object.keys(setting).filter((pattern) => setting[pattern] === true);
  return new Set([EXCLUDED, ...patterns.map((pattern) => pattern.replace(/^\*\*\//, ''))]);
}

function isCandidate(name: string): boolean {
  return name === 'resolutions.json' || /\.(?:resolution|txt|md)$/.test(name);
}
