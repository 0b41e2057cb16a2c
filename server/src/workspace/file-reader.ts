/** Reads files into the index, many or few, in slices that other work can interrupt. */
import type { Analyser, DocumentHint } from '../core/analyse.ts';
import type { Bilingual } from '../core/wording/languages.ts';
import { addChange, type Changes } from './changes.ts';
import type { ReadFault } from './file-environment.ts';
import { indexedDocument, isWorthReading } from './indexed-document.ts';
import { NO_CHANGE, type IndexChange, type LibraryIndex } from './library-index.ts';
import { isProjectFile, isSame, listAll, withContents, type Listing } from './listing.ts';
import { createPacer, type Pacing } from './pacing.ts';
import { readProjectFile, type ProjectProblem } from './project-file.ts';
import type { ProjectChange, Projects } from './projects.ts';
import { inBatches, passedOver, type Reading } from './reading.ts';
import { fileNameOf, keyOfFolder, liesInAny, uriKey } from './uris.ts';

/** What the reader works with and whom it tells. */
export interface FileReaderHost {
  readonly analyser: Analyser;
  readonly pacing: Pacing;
  readonly index: LibraryIndex;
  readonly projects: Projects;
  /** True when changes in folders beyond the workspace are heard of; else a listing reads them again. */
  readonly watchesBeyond: boolean;
  hint(uri: string): DocumentHint;
  /** True while the text of an open document stands for the file. */
  isOpen(uriKey: string): boolean;
  log(line: Bilingual): void;
  projectProblems(uri: string, text: string, problems: readonly ProjectProblem[]): void;
}

/** Both note in `changes` what they have done so far, whether they come to their end or not. */
export interface FileReader {
  /**
   * Reads what is listed and not yet read, and forgets what is listed no longer.
   *
   * @returns false when it was cancelled before the end
   */
  readAll(reading: Reading, changes: Changes): Promise<boolean>;
  /**
   * Reads some files again; those that are gone, or that the listing leaves out, are forgotten. A
   * folder stands for all that is known to have been in it.
   *
   * @returns true when it takes a listing to know what there is to read now
   */
  readAgain(reading: Reading, uris: readonly string[], changes: Changes): Promise<boolean>;
  /** The folders beyond those of the workspace that project files name. */
  beyond(): readonly string[];
  /** URIs of the project files that were read. */
  projectFiles(): readonly string[];
}

/** A reader that has read nothing. */
export function createFileReader(host: FileReaderHost): FileReader {
  const { analyser, index, projects } = host;
  /** Every file that was read, resolution or not, by key. */
  const known = new Map<string, string>();
  /** Files that are there and have to be read, again or for the first time, by key. */
  const due = new Map<string, string>();
  let beyond: readonly string[] = [];

  const declareAnew = (change: ProjectChange, changes: Changes): void => {
    for (const key of change.documents) {
      changes.documents.add(key);
      const uri = known.get(key);
      if (uri !== undefined) due.set(key, uri);
    }
    addChange(changes, index.knownChanged(change.known));
    if (change.checked !== null) changes.checked.add(change.checked);
  };

  const takeProject = (uri: string, text: string | ReadFault, changes: Changes): void => {
    if (typeof text !== 'string') {
      if (text.kind !== 'missing') host.log(passedOver(uri, text));
      host.projectProblems(uri, '', []);
      declareAnew(projects.delete(uriKey(uri)), changes);
      return;
    }
    const reading = readProjectFile(text, uri, analyser);
    host.projectProblems(uri, text, reading.problems);
    declareAnew(projects.set(uriKey(uri), reading), changes);
  };

  const takeDocument = (uri: string, text: string | ReadFault): IndexChange => {
    const key = uriKey(uri);
    if (host.isOpen(key)) return NO_CHANGE;
    if (typeof text !== 'string') {
      if (text.kind !== 'missing') host.log(passedOver(uri, text));
      return index.delete(key);
    }
    const hint = host.hint(uri);
    const isResolution = (head: string): boolean => analyser.analyse(head, hint).isResolution;
    if (!isWorthReading(fileNameOf(uri), text, isResolution)) return index.delete(key);
    const model = analyser.analyse(text, hint);
    const document = indexedDocument(uri, model, projects.declared(key), analyser.codes);
    return document === null ? index.delete(key) : index.set(key, document);
  };

  const forget = (uri: string, changes: Changes): void => {
    const key = uriKey(uri);
    known.delete(key);
    due.delete(key);
    if (isProjectFile(uri)) {
      host.projectProblems(uri, '', []);
      declareAnew(projects.delete(key), changes);
    } else if (!host.isOpen(key)) addChange(changes, index.delete(key));
  };

  const read = async (
    reading: Reading,
    uris: readonly string[],
    take: (uri: string, text: string | ReadFault) => void,
  ): Promise<void> => {
    const pace = createPacer(host.pacing);
    let done = 0;
    await inBatches(reading, uris, (uri, text) => {
      const key = uriKey(uri);
      due.delete(key);
      if (typeof text !== 'string' && text.kind === 'missing') known.delete(key);
      else known.set(key, uri);
      take(uri, text);
      reading.progress((done += 1), uris.length);
      return pace();
    });
  };
  const readProjects = (
    reading: Reading,
    uris: readonly string[],
    changes: Changes,
  ): Promise<void> =>
    read({ ...reading, progress: () => undefined }, uris, (uri, text) => {
      takeProject(uri, text, changes);
    });
  const readDocuments = (
    reading: Reading,
    uris: readonly string[],
    changes: Changes,
  ): Promise<void> =>
    read(reading, uris, (uri, text) => {
      addChange(changes, takeDocument(uri, text));
    });

  const list = (reading: Reading, changes: Changes): Promise<Listing | null> =>
    listAll(reading, async (projectFiles) => {
      const unread = [...projectFiles].filter(([key]) => !known.has(key) || due.has(key));
      // They say what the documents are, so they are read first.
      await readProjects(
        reading,
        unread.map(([, uri]) => uri),
        changes,
      );
      return projects.folders([...projectFiles.keys()]);
    });

  /** Which project file names which folders; two that name each other keep neither alive. */
  const naming = (): readonly string[] =>
    [...known]
      .filter(([, uri]) => isProjectFile(uri))
      .flatMap(([key]) => projects.folders([key]).map((folder) => `${key} ${folder}`));

  return {
    readAll: async (reading, changes) => {
      if (!host.watchesBeyond) {
        const folders = new Set(beyond.map(keyOfFolder));
        for (const [key, uri] of known) if (liesInAny(key, folders)) due.set(key, uri);
      }
      const listed = await list(reading, changes);
      if (listed === null) return false;
      const { files } = listed;
      ({ beyond } = listed);
      for (const [key, uri] of [...known, ...due]) if (!files.has(key)) forget(uri, changes);
      for (const [key, uri] of files) {
        if (!known.has(key) && !isProjectFile(uri)) due.set(key, uri);
      }
      await readDocuments(reading, [...due.values()], changes);
      return due.size === 0;
    },
    readAgain: async (reading, uris, changes) => {
      const before = naming();
      const again: string[] = [];
      let hasFolder = false;
      const places = withContents(uris, known).map(
        async (uri) => [uri, await reading.files.place(uri, beyond)] as const,
      );
      for (const [uri, place] of await Promise.all(places)) {
        if (place === 'file') again.push(known.get(uriKey(uri)) ?? uri);
        else forget(uri, changes);
        hasFolder ||= place === 'folder';
      }
      await readProjects(reading, again.filter(isProjectFile), changes);
      const documents = new Set(again.filter((uri) => !isProjectFile(uri)));
      for (const key of changes.documents) {
        const uri = due.get(key);
        if (uri !== undefined) documents.add(uri);
      }
      await readDocuments(reading, [...documents], changes);
      return hasFolder || !isSame(naming(), before);
    },
    beyond: () => beyond,
    projectFiles: () => [...known.values()].filter(isProjectFile),
  };
}
