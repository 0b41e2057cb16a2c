/** The files of folders on disk, for the server. */
import { readFile, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { decode } from '../files/decode.ts';
import { rulesAbove, rulesWithin } from '../files/ignore-rules.ts';
import { PASSED_OVER, walk } from '../files/walk.ts';
import {
  isCandidateName,
  LARGEST_FILE,
  type FileEnvironment,
  type ReadFault,
} from '../workspace/file-environment.ts';

/**
 * An environment over folders.
 *
 * @param folderUris URIs of the folders; those that are not on this disk hold nothing
 */
export function nodeFiles(folderUris: readonly string[]): FileEnvironment {
  const folders = folderUris.map(pathOf).filter((path) => path !== null);
  return {
    list: async () => {
      const walks = await Promise.all(folders.map((folder) => walk(folder, isCandidateName)));
      const paths = new Set(walks.flatMap(({ files }) => files));
      return [...paths].map((path) => pathToFileURL(path).href);
    },
    read: async (uri) => {
      const path = pathOf(uri);
      return path === null ? { kind: 'missing', detail: 'not a file' } : readText(path);
    },
    covers: async (uri) => {
      const path = pathOf(uri);
      if (path === null) return false;
      const covered = await Promise.all(folders.map((folder) => isWalked(folder, path)));
      return covered.includes(true);
    },
  };
}

/** The path of a file URI; null for any other. */
function pathOf(uri: string): string | null {
  if (!/^file:/i.test(uri)) return null;
  try {
    return fileURLToPath(uri);
  } catch {
    // Escapes or a host that no path on this system can have.
    return null;
  }
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

/** True when a walk through the folder would name the path if a file lay there. */
async function isWalked(folder: string, path: string): Promise<boolean> {
  const steps = relative(folder, path).split(sep);
  const name = steps.pop() ?? '';
  const isOutside = steps[0] === '..' || isAbsolute(relative(folder, path));
  if (isOutside || !isCandidateName(name)) return false;
  let rules = await rulesWithin(folder, await rulesAbove(folder));
  let at = folder;
  for (const step of steps) {
    at = join(at, step);
    if (PASSED_OVER.has(step) || rules.ignores(at, true)) return false;
    rules = await rulesWithin(at, rules);
  }
  return !rules.ignores(path, false);
}
