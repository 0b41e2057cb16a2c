/** Reads the `resolutions.json` files that may speak of a set of documents. */
import { access } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Analyser } from '../../core/analyse.ts';
import { createLocate } from '../../core/text/places.ts';
import type { Bilingual } from '../../core/wording/languages.ts';
import { walk } from '../../files/walk.ts';
import { PROJECT_FILE } from '../../workspace/file-environment.ts';
import { readProjectFile, type ProjectProblem } from '../../workspace/project-file.ts';
import { createProjects, type Projects } from '../../workspace/projects.ts';
import { uriKey } from '../../workspace/uris.ts';
import { isDocumentName, type Fault } from './find.ts';
import { readText, systemFault } from './read.ts';

export interface ProjectFiles {
  readonly projects: Projects;
  /** Absolute paths of the documents that they name, and of those in further folders. */
  readonly documents: readonly string[];
  /** What cannot be used in them. */
  readonly faults: readonly Fault[];
  /** What looks wrong in them, but leaves them usable. */
  readonly warnings: readonly Fault[];
}

/** What the reading of one project file or folder adds. */
interface Found {
  readonly documents: string[];
  readonly faults: Fault[];
  readonly warnings: Fault[];
}

/** How many further folders count; project files in them may name more. */
const MOST_FOLDERS = 100;

/**
 * Reads the project files in the folders of the files and in all folders above, then those in the
 * further folders that they name.
 */
export async function readProjectFiles(
  files: Iterable<string>,
  analyser: Analyser,
): Promise<ProjectFiles> {
  const projects = createProjects(analyser.catalogue);
  const found: Found = { documents: [], faults: [], warnings: [] };
  const seen = new Set(foldersOf(files));
  const further = new Set<string>();
  for (const folder of seen) {
    for (const named of await readProject(folder, projects, analyser, found)) {
      if (further.has(named) || further.size === MOST_FOLDERS) continue;
      further.add(named);
      for (const inner of await walkFurther(named, found)) seen.add(inner);
    }
  }
  return { projects, ...found };
}

/** Takes in the project file of a folder, where there is one; returns the folders that it names. */
async function readProject(
  folder: string,
  projects: Projects,
  analyser: Analyser,
  { documents, faults, warnings }: Found,
): Promise<readonly string[]> {
  const path = join(folder, PROJECT_FILE);
  if (!(await exists(path))) return [];
  const file = await readText(path);
  if ('fault' in file) {
    faults.push({ path, reason: file.fault });
    return [];
  }
  const { href: uri } = pathToFileURL(path);
  const reading = readProjectFile(file.text, uri, analyser);
  projects.set(uriKey(uri), reading);
  for (const problem of reading.problems) {
    const kind = problem.severity === 'error' ? faults : warnings;
    kind.push({ path, reason: placed(problem, file.text) });
  }
  if (reading.contents === null) return [];
  documents.push(...[...reading.contents.documents.keys()].map((name) => join(folder, name)));
  return reading.contents.folders.map((named) => fileURLToPath(named));
}

/** Notes the documents of a further folder; returns the folders in it that hold any, and itself. */
async function walkFurther(folder: string, found: Found): Promise<readonly string[]> {
  const { files, closed } = await walk(folder, isDocumentName);
  for (const { path, error } of closed) found.warnings.push({ path, reason: systemFault(error) });
  found.documents.push(...files);
  return [...new Set([folder, ...files.map((file) => dirname(file))])];
}

/** The folders of the files and all above them, each once, sorted. */
function foldersOf(files: Iterable<string>): readonly string[] {
  const folders = new Set<string>();
  for (const file of files) {
    let folder = dirname(file);
    while (!folders.has(folder)) {
      folders.add(folder);
      folder = dirname(folder);
    }
  }
  return [...folders].toSorted();
}

/** The message with the line where it belongs. */
function placed({ message, range }: ProjectProblem, text: string): Bilingual {
  const line = createLocate(text)(range).start.line + 1;
  return { en: `line ${line}: ${message.en}`, fr: `ligne ${line} : ${message.fr}` };
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
