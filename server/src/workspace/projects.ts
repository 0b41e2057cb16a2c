/**
 * All project files of the library: which of them speaks for a document, what they know, and how
 * they have texts checked.
 */
import { catalogueOf, type Catalogue } from '../core/library/catalogue.ts';
import type { DeclaredDocument, ProjectContents, ProjectReading } from './project-file.ts';
import type { CheckLayer } from './rule-settings.ts';
import { folderKey, pathWithin } from './uris.ts';

/** What is different after a project file changed. */
export interface ProjectChange {
  /** Keys of the documents of which something else is said now. */
  readonly documents: readonly string[];
  /** Canonical keys of which something else is known now. */
  readonly known: readonly string[];
  /** Key of the folder whose texts are checked otherwise now; null when none are. */
  readonly checked: string | null;
}

export interface Projects {
  /** What the nearest project file above the document says of it; null when none names it. */
  declared(documentKey: string): DeclaredDocument | null;
  /**
   * What the project files know, laid over the catalogue: a file in a deeper folder goes before one
   * in a folder above, and any of them before the catalogue.
   */
  readonly known: Catalogue;
  /** What the project files above the document say of its check, the nearest last. */
  checks(documentKey: string): readonly CheckLayer[];
  /** URIs of the further folders that these project files name, each once, sorted. */
  folders(projectKeys: readonly string[]): readonly string[];
  /** Takes in a new reading; one that could not be used leaves the last good one in force. */
  set(projectKey: string, reading: ProjectReading): ProjectChange;
  /** Forgets a project file. */
  delete(projectKey: string): ProjectChange;
}

const NOTHING: ProjectChange = { documents: [], known: [], checked: null };

const EMPTY: ProjectContents = { documents: new Map(), known: [], folders: [], check: null };

/**
 * No project file yet.
 *
 * @param catalogue what is known without any
 */
export function createProjects(catalogue: Catalogue): Projects {
  const byFolder = new Map<string, ProjectContents>();
  let known = catalogue;

  const replace = (projectKey: string, contents: ProjectContents | null): ProjectChange => {
    const folder = ownFolder(projectKey);
    const before = byFolder.get(folder) ?? EMPTY;
    const now = contents ?? EMPTY;
    if (contents === null) byFolder.delete(folder);
    else byFolder.set(folder, contents);
    return {
      documents: changedDocuments(before, now).map((path) => `${folder}/${path}`),
      known: isSame(before.known, now.known) ? [] : relearn([...before.known, ...now.known]),
      checked: isSame(before.check, now.check) ? null : folder,
    };
  };

  /** Joins anew what is known, and returns the keys of which that says something else. */
  const relearn = (entries: ProjectContents['known']): readonly string[] => {
    const before = known;
    const nearestFirst = [...byFolder].toSorted(nearness).flatMap(([, contents]) => contents.known);
    known = catalogueOf([...nearestFirst, ...catalogue.entries()]);
    const concerned = new Set(
      entries
        .flatMap(({ canonical, aliases }) => [canonical, ...aliases])
        .flatMap((key) => [before.find(key), known.find(key)])
        .flatMap((entry) => (entry === null ? [] : [entry.canonical, ...entry.aliases])),
    );
    return [...concerned].filter((key) => !isSame(before.find(key), known.find(key)));
  };

  /** The project files above a document, the nearest first, with its path from the folder of each. */
  const above = (documentKey: string): readonly AboveDocument[] => {
    const found: AboveDocument[] = [];
    for (let at = folderKey(documentKey); at !== null; at = folderKey(at)) {
      const contents = byFolder.get(at);
      const path = pathWithin(at, documentKey);
      if (contents !== undefined && path !== null) found.push({ contents, path });
    }
    return found;
  };

  return {
    declared: (documentKey) => {
      for (const { contents, path } of above(documentKey)) {
        const found = contents.documents.get(path);
        if (found !== undefined) return found;
      }
      return null;
    },
    checks: (documentKey) =>
      above(documentKey)
        .flatMap(({ contents: { check }, path }) =>
          check === null ? [] : [{ settings: check, path }],
        )
        .toReversed(),
    known: {
      find: (canonical) => known.find(canonical),
      entries: () => known.entries(),
    },
    folders: (projectKeys) => {
      const named = projectKeys.flatMap((key) => byFolder.get(ownFolder(key))?.folders ?? []);
      return [...new Set(named)].toSorted();
    },
    set: (projectKey, { contents }) =>
      contents === null ? NOTHING : replace(projectKey, contents),
    delete: (projectKey) => replace(projectKey, null),
  };
}

/** A project file as it looks from a document. */
interface AboveDocument {
  readonly contents: ProjectContents;
  readonly path: string;
}

function ownFolder(projectKey: string): string {
  return folderKey(projectKey) ?? projectKey;
}

/** Deeper folders first; those of one depth in the order of their names, so that it never varies. */
function nearness([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  const deeper = b.split('/').length - a.split('/').length;
  return deeper === 0 ? (a < b ? -1 : 1) : deeper;
}

function changedDocuments(before: ProjectContents, now: ProjectContents): readonly string[] {
  const paths = new Set([...before.documents.keys(), ...now.documents.keys()]);
  return [...paths].filter((path) => !isSame(before.documents.get(path), now.documents.get(path)));
}

/** Plain data that is made in one place, so that its members come in one order. */
function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
