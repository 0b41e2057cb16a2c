/** All project files of the library: which of them speaks for a document, and what it says. */
import type { DeclaredDocument, ProjectReading } from './project-file.ts';
import { folderKey, pathWithin } from './uris.ts';

export interface Projects {
  /** What the nearest project file above the document says of it; null when none names it. */
  declared(documentKey: string): DeclaredDocument | null;
  /**
   * Takes in a new reading of the project file; one that could not be used leaves the last good one
   * in force.
   *
   * @returns the keys of the documents of which something else is said now
   */
  set(projectKey: string, reading: ProjectReading): readonly string[];
  /** Forgets a project file; returns the keys of the documents that it named. */
  delete(projectKey: string): readonly string[];
}

type Documents = ReadonlyMap<string, DeclaredDocument>;

/** No project file yet. */
export function createProjects(): Projects {
  const byFolder = new Map<string, Documents>();

  const replace = (projectKey: string, documents: Documents | null): readonly string[] => {
    const folder = folderKey(projectKey) ?? projectKey;
    const before = byFolder.get(folder) ?? new Map<string, DeclaredDocument>();
    if (documents === null) byFolder.delete(folder);
    else byFolder.set(folder, documents);
    const paths = new Set([...before.keys(), ...(documents?.keys() ?? [])]);
    return [...paths]
      .filter((path) => !isSame(before.get(path), documents?.get(path)))
      .map((path) => `${folder}/${path}`);
  };

  return {
    declared: (documentKey) => {
      let folder = folderKey(documentKey);
      while (folder !== null) {
        const path = pathWithin(folder, documentKey);
        const found = path === null ? undefined : byFolder.get(folder)?.get(path);
        if (found !== undefined) return found;
        folder = folderKey(folder);
      }
      return null;
    },
    set: (projectKey, { documents }) => (documents === null ? [] : replace(projectKey, documents)),
    delete: (projectKey) => replace(projectKey, null),
  };
}

function isSame(a: DeclaredDocument | undefined, b: DeclaredDocument | undefined): boolean {
  return (
    a?.code === b?.code && a?.title === b?.title && a?.aliases.join('\n') === b?.aliases.join('\n')
  );
}
