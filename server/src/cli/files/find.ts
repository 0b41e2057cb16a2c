/** Finds the files that the paths of the command line stand for, and those that lie beside them. */
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Bilingual } from '../../core/wording/languages.ts';
import { isCandidateName, PROJECT_FILE } from '../../workspace/file-environment.ts';
import { systemFault } from './read.ts';
import { createRealFiles, isLink } from '../../files/real-files.ts';
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
  return { ...(await withoutDoubles(named, walked, supplied)), walked, faults };
}

/** A link counts where the file to which it leads does not: one text is no double of itself. */
async function withoutDoubles(
  named: ReadonlySet<string>,
  walked: ReadonlySet<string>,
  supplied: ReadonlySet<string>,
): Promise<Pick<FoundFiles, 'named' | 'beside'>> {
  const realFiles = createRealFiles();
  const links: string[] = [];
  const files: string[] = [];
  for (const path of named) {
    const isOther = !supplied.has(path) && (await isLink(path));
    (isOther ? links : files).push(path);
  }
  const taken = new Set<string>();
  for (const path of [...files, ...walked]) taken.add(await realFiles.of(path, false));
  const counting = new Set(files);
  for (const link of links) {
    const target = await realFiles.of(link, true);
    if (!taken.has(target)) counting.add(link);
    taken.add(target);
  }
  const beside = new Set<string>();
  for (const folder of new Set([...named].map((path) => dirname(path)))) {
    for (const { path, isLink: leadsElsewhere } of await filesIn(folder, isDocumentName)) {
      const isKnown = named.has(path) || walked.has(path);
      if (!isKnown && !taken.has(await realFiles.of(path, leadsElsewhere))) beside.add(path);
    }
  }
  return { named: counting, beside };
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
