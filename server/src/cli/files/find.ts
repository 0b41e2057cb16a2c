/** Finds the files that the paths of the command line stand for, and those that lie beside them. */
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Bilingual } from '../../core/wording/languages.ts';
import { isCandidateName, PROJECT_FILE } from '../../workspace/file-environment.ts';
import { systemFault } from './read.ts';
import { filesIn, walk } from '../../files/walk.ts';

/** Something that could not be read. */
export interface Fault {
  readonly path: string;
  readonly reason: Bilingual;
}

/** Absolute paths, each in one of the sets only. */
export interface FoundFiles {
  /** Files that were named: each is processed whatever it holds. */
  readonly named: ReadonlySet<string>;
  /** Files found in folders that were named: those that hold a resolution are processed. */
  readonly walked: ReadonlySet<string>;
  /** Files in the folders of the named ones, which may be cited. */
  readonly beside: ReadonlySet<string>;
  readonly faults: readonly Fault[];
}

/**
 * Finds the files. Never throws.
 *
 * @param paths absolute paths of files and folders
 * @param supplied paths whose text is at hand: no file need lie there
 */
export async function findFiles(
  paths: readonly string[],
  supplied: ReadonlySet<string>,
): Promise<FoundFiles> {
  const named = new Set(supplied);
  const walked = new Set<string>();
  const faults: Fault[] = [];
  for (const path of paths) {
    const kind = await kindOf(path);
    if (kind === 'file') named.add(path);
    else if (kind === 'folder') {
      const { files, closed } = await walk(path, isDocumentName);
      for (const file of files) walked.add(file);
      for (const folder of closed) faults.push({ ...folder, reason: systemFault(folder.error) });
    } else faults.push({ path, reason: systemFault(kind.error) });
  }
  for (const path of named) walked.delete(path);
  return { named, walked, beside: await filesBeside(named, walked), faults };
}

async function filesBeside(
  named: ReadonlySet<string>,
  walked: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const beside = new Set<string>();
  for (const folder of new Set([...named].map(dirname))) {
    for (const file of await filesIn(folder, isDocumentName)) {
      if (!named.has(file) && !walked.has(file)) beside.add(file);
    }
  }
  return beside;
}

/** True for a file that may hold a resolution by its name. */
export function isDocumentName(name: string): boolean {
  return isCandidateName(name) && name !== PROJECT_FILE;
}

async function kindOf(path: string): Promise<'file' | 'folder' | { readonly error: unknown }> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    return { error };
  }
}
