/**
 * The library kept true: reads the files of the workspace, follows what happens to them, and lets
 * the text of an open document stand for its file.
 */
import type { Analyser, DocumentHint } from '../core/analyse.ts';
import type { Bilingual } from '../core/wording/languages.ts';
import type { Library } from '../core/library/library.ts';
import type { ResolutionModel } from '../core/model/model.ts';
import { addChange, noChanges, type Changes } from './changes.ts';
import { isCandidateName, isIgnoreFile, type FileEnvironment } from './file-environment.ts';
import { createFileReader, type Reading } from './file-reader.ts';
import { citedKeys, indexedDocument } from './indexed-document.ts';
import { createJobs } from './jobs.ts';
import { createLibraryIndex, type LibraryIndex } from './library-index.ts';
import type { Pacing } from './pacing.ts';
import type { ProjectProblem } from './project-file.ts';
import { createProjects } from './projects.ts';
import { fileNameOf, uriKey } from './uris.ts';

/** What the host brings, and what it wants to hear. */
export interface WorkspaceHost {
  readonly analyser: Analyser;
  readonly pacing: Pacing;
  /** False for what only shows another version of a file, such as a document of the scheme "git". */
  isOwn(uri: string): boolean;
  log(line: Bilingual): void;
  /** What is said of these open documents may be different now, because of other files. */
  affected(uris: readonly string[]): void;
  /** Other documents cite these open ones now, or otherwise than before. */
  recited(uris: readonly string[]): void;
  /** All that is wrong in a project file; empty when nothing is any more. */
  projectProblems(uri: string, text: string, problems: readonly ProjectProblem[]): void;
}

/** The index as others may see it. */
export type ReadableIndex = Pick<
  LibraryIndex,
  keyof Library | 'get' | 'revision' | 'citedRevision'
>;

export interface Workspace {
  readonly library: ReadableIndex;
  /** True once all files were read for the first time; until then the library says too little. */
  isComplete(): boolean;
  /** Resolves when every file that is known to have changed has been read. */
  settled(): Promise<void>;
  /** What is known of a document beside its text. */
  hint(uri: string): DocumentHint;
  /** Reads the files of an environment; what was read before and is still listed stays as it is. */
  load(files: FileEnvironment): void;
  /** Files came, changed or went; a folder stands for all that lies in it. */
  filesChanged(changes: FileChanges): void;
  /** An open document has a new text, which counts in place of the file's. */
  documentChanged(uri: string, model: ResolutionModel): void;
  /** A document is open no longer: what its file holds counts again. */
  documentClosed(uri: string): void;
  /** Stops reading. */
  dispose(): void;
}

/** What happened to files and folders outside the editor. */
export interface FileChanges {
  /** What is new or has another content. */
  readonly written: readonly string[];
  readonly deleted: readonly string[];
}

/** An open document and the canonical keys on which what is said of it depends. */
interface OpenDocument {
  readonly uri: string;
  /** Its own. */
  readonly keys: readonly string[];
  readonly cites: readonly string[];
}

/** A workspace without files. */
export function createWorkspace(host: WorkspaceHost): Workspace {
  const { analyser } = host;
  const index = createLibraryIndex();
  const projects = createProjects();
  const open = new Map<string, OpenDocument>();
  const jobs = createJobs((error) => {
    host.log(failure(error));
  });
  let files = noFiles;
  let isComplete = false;
  let isListingAhead = false;

  const hint = (uri: string): DocumentHint => {
    const fileName = fileNameOf(uri);
    const declaredCode = projects.declared(uriKey(uri))?.code;
    return declaredCode === undefined ? { fileName } : { fileName, declaredCode };
  };
  const reader = createFileReader({
    ...host,
    index,
    projects,
    hint,
    isOpen: (key) => open.has(key),
  });

  /** Tells the host which open documents the changes concern; the one that made them knows. */
  const notify = ({ held, cited, documents }: Changes, maker?: string): void => {
    const others = [...open].filter(([key]) => key !== maker);
    const affected = others.filter(
      ([key, { keys, cites }]) =>
        documents.has(key) || [...keys, ...cites].some((canonical) => held.has(canonical)),
    );
    if (affected.length > 0) host.affected(affected.map(([, { uri }]) => uri));
    const recited = others.filter(([, { keys }]) => keys.some((key) => cited.has(key)));
    if (recited.length > 0) host.recited(recited.map(([, { uri }]) => uri));
  };

  const read = (task: (reading: Reading) => Promise<Changes>): void => {
    jobs.add(async (isCancelled) => {
      notify(await task({ files, isCancelled }));
    });
  };

  /** All files were read: from now on the library may say what is missing. */
  const complete = (): void => {
    if (isComplete) return;
    isComplete = true;
    if (open.size > 0) host.affected([...open.values()].map(({ uri }) => uri));
  };

  /** Lists once, however often that is asked for before it begins. */
  const list = (): void => {
    if (isListingAhead) return;
    isListingAhead = true;
    read(async (reading) => {
      isListingAhead = false;
      const changes = await reader.readAll(reading);
      if (!reading.isCancelled()) complete();
      return changes;
    });
  };

  return {
    library: index,
    isComplete: () => isComplete,
    settled: () => jobs.idle(),
    hint,
    load: (environment) => {
      files = environment;
      list();
    },
    filesChanged: ({ written, deleted }) => {
      const isFolder = (uri: string): boolean => !isCandidateName(fileNameOf(uri));
      const named = [...written, ...deleted].filter((uri) => !isFolder(uri));
      const again = new Set([...named, ...reader.within(deleted.filter(isFolder))]);
      if (again.size > 0) read((reading) => reader.readAgain(reading, [...again]));
      if ([...written, ...deleted].some(mayChangeListing)) list();
    },
    documentChanged: (uri, model) => {
      const key = uriKey(uri);
      const document = host.isOwn(uri)
        ? indexedDocument(uri, model, projects.declared(key), analyser.codes)
        : null;
      open.set(key, { uri, keys: document?.keys ?? [], cites: citedKeys(model) });
      const changes = noChanges();
      addChange(changes, document === null ? index.delete(key) : index.set(key, document));
      notify(changes, key);
    },
    documentClosed: (uri) => {
      if (open.delete(uriKey(uri))) read((reading) => reader.readAgain(reading, [uri]));
    },
    dispose: () => {
      jobs.cancel();
    },
  };
}

/**
 * True for an ignore file, and for what may be a folder that came with files in it, of which nobody
 * tells one by one. What tools write for themselves is none of it.
 */
function mayChangeListing(uri: string): boolean {
  const name = fileNameOf(uri);
  return isIgnoreFile(name) || (!name.includes('.') && !/\/(?:\.git|node_modules)\//.test(uri));
}

const noFiles: FileEnvironment = {
  list: () => Promise.resolve([]),
  read: () => Promise.resolve({ kind: 'missing', detail: 'no files' }),
  covers: () => Promise.resolve(false),
};

function failure(error: unknown): Bilingual {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    en: `Reading the workspace failed: ${detail}`,
    fr: `La lecture de l’espace de travail a échoué : ${detail}`,
  };
}
