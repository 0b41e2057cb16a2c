/** Reads the `resolutions.json` files that may speak of a set of documents. */
import { access } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Codes } from '../../core/citations/codes.ts';
import type { Bilingual } from '../../core/wording/languages.ts';
import { PROJECT_FILE } from '../../workspace/file-environment.ts';
import { readProjectFile, type ProjectProblem } from '../../workspace/project-file.ts';
import { createProjects, type Projects } from '../../workspace/projects.ts';
import { uriKey } from '../../workspace/uris.ts';
import { createLocate } from '../../core/text/places.ts';
import type { Fault } from './find.ts';
import { readText } from './read.ts';

export interface ProjectFiles {
  readonly projects: Projects;
  /** Absolute paths of the documents that they name. */
  readonly documents: readonly string[];
  /** What cannot be used in them. */
  readonly faults: readonly Fault[];
  /** What looks wrong in them, but leaves them usable. */
  readonly warnings: readonly Fault[];
}

/** Reads the project files in the folders of the files and in all folders above. */
export async function readProjectFiles(
  files: Iterable<string>,
  codes: Codes,
): Promise<ProjectFiles> {
  const projects = createProjects();
  const documents: string[] = [];
  const faults: Fault[] = [];
  const warnings: Fault[] = [];
  for (const folder of foldersOf(files)) {
    const path = join(folder, PROJECT_FILE);
    if (!(await exists(path))) continue;
    const file = await readText(path);
    if ('fault' in file) {
      faults.push({ path, reason: file.fault });
      continue;
    }
    const reading = readProjectFile(file.text, (code) => codes.read(code) !== null);
    projects.set(uriKey(pathToFileURL(path).href), reading);
    documents.push(...[...(reading.documents?.keys() ?? [])].map((name) => join(folder, name)));
    for (const problem of reading.problems) {
      const kind = problem.severity === 'error' ? faults : warnings;
      kind.push({ path, reason: placed(problem, file.text) });
    }
  }
  return { projects, documents, faults, warnings };
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
