/**
 * The library kept true: reads the files of the workspace, follows what happens to them, and lets
 * the text of an open document stand for its file.
 */
import type { Analyser, DocumentHint } from '../core/analyse.ts';
import type { Bilingual } from '../core/wording/languages.ts';
import type { Library } from '../core/library/library.ts';
import type { ResolutionModel } from '../core/model/model.ts';
import { addChange, noChanges, type Changes } from './changes.ts';
import { isIgnoreFile, type FileEnvironment } from './file-environment.ts';
import { createFileReader } from './file-reader.ts';
import { indexedDocument } from './indexed-document.ts';
import type { Indexing } from './indexing.ts';
import { createJobs } from './jobs.ts';
import { createLibraryIndex, type LibraryIndex } from './library-index.ts';
import { createOpenDocuments } from './open-documents.ts';
import type { Pacing } from './pacing.ts';
import type { ProjectProblem } from './project-file.ts';
import { createProjects } from './projects.ts';
import type { CheckLayer } from './rule-settings.ts';
import { fileNameOf, uriKey } from './uris.ts';

/** What the host brings, and what it wants to hear. */
export interface WorkspaceHost {
  readonly analyser: Analyser;
  readonly pacing: Pacing;
  /** True when changes in folders beyond the workspace are heard of; else a listing reads them again. */
  readonly watchesBeyond: boolean;
  /** False for what only shows another version of a file, such as a document of the scheme "git". */
  isOwn(uri: string): boolean;
  log(line: Bilingual): void;
  /** What is said of these open documents may be different now, because of other files. */
  affected(uris: readonly string[]): void;
  /** Something in the library is different, for whoever shows it as a whole. */
  changed(): void;
  /** Other documents cite these open ones now, or otherwise than before. */
  recited(uris: readonly string[]): void;
  /**
   * The files are listed, and what is new among them is read.
   *
   * @param stop leaves the rest unread, and the library incomplete
   */
  indexing(stop: () => void): Indexing;
  /** The folders beyond those of the workspace that belong to the library now. */
  beyond(folders: readonly string[]): void;
  /** All that is wrong in a project file; empty when nothing is any more. */
  projectProblems(uri: string, text: string, problems: readonly ProjectProblem[]): void;
}

/** The index as others may see it. */
export type ReadableIndex = Pick<LibraryIndex, keyof Library | 'get' | 'revision' | 'version'>;

export interface Workspace {
  readonly library: ReadableIndex;
  /**
   * True when there are folders and all their files were read; false until then, and again when
   * reading was stopped: the library says too little to tell what is missing.
   */
  isComplete(): boolean;
  /** Resolves when every file that is known to have changed has been read. */
  settled(): Promise<void>;
  /** What is known of a document beside its text. */
  hint(uri: string): DocumentHint;
  /** What the project files above the document say of its check, the nearest last. */
  checks(uri: string): readonly CheckLayer[];
  /** URIs of the project files that were read. */
  projectFiles(): readonly string[];
  /**
   * Reads the files of an environment; what was read before and is still listed stays as it is.
   *
   * @param openFiles makes the environment when its turn has come: null where there are no folders,
   * the one before when nothing is different
   */
  load(openFiles: (before: FileEnvironment | null) => Promise<FileEnvironment | null>): void;
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

/** A workspace without files. */
export function createWorkspace(host: WorkspaceHost): Workspace {
  const { analyser } = host;
  const projects = createProjects(analyser.catalogue);
  const index = createLibraryIndex(projects.known);
  const open = createOpenDocuments((key) => index.sameAs(key));
  const jobs = createJobs((error) => {
    host.log(failure(error));
  });
  let files: FileEnvironment | null = null;
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

  const notify = (changes: Changes, maker: string | null = null): void => {
    const { affected, recited } = open.concerned(changes, maker);
    if (changes.isAny) host.changed();
    if (affected.length > 0) host.affected(affected);
    if (recited.length > 0) host.recited(recited);
  };

  /** All open documents, when it changes whether the library may say what is missing. */
  const complete = (now: boolean): void => {
    if (isComplete === now) return;
    isComplete = now;
    host.changed();
    if (open.uris().length > 0) host.affected(open.uris());
  };

  /** Lists once, however often that is asked for before it begins. */
  const list = (): void => {
    if (isListingAhead) return;
    isListingAhead = true;
    jobs.add(async (isCancelled) => {
      isListingAhead = false;
      let isStopped = false;
      const indexing = host.indexing(() => (isStopped = true));
      const isDone = await read((changes) =>
        reader.readAll(
          {
            files: files ?? noFiles,
            isCancelled: () => isStopped || isCancelled(),
            progress: (done, total) => {
              indexing.progress(done, total);
            },
          },
          changes,
        ),
      ).finally(() => {
        indexing.end();
      });
      host.beyond(reader.beyond());
      if (!isCancelled()) complete(isDone && files !== null);
    });
  };

  /** What was read counts, and is told, even when the rest fails. */
  const read = async <T>(task: (changes: Changes) => Promise<T>): Promise<T> => {
    const changes = noChanges();
    try {
      return await task(changes);
    } finally {
      notify(changes);
    }
  };

  const readAgain = (uris: readonly string[]): void => {
    jobs.add(async (isCancelled) => {
      const reading = { files: files ?? noFiles, isCancelled, progress: () => undefined };
      const takesListing = await read((changes) => reader.readAgain(reading, uris, changes));
      if (takesListing) list();
    });
  };

  return {
    library: index,
    isComplete: () => isComplete,
    settled: () => jobs.idle(),
    hint,
    checks: (uri) => projects.checks(uriKey(uri)),
    projectFiles: () => reader.projectFiles(),
    load: (openFiles) => {
      jobs.add(async () => {
        const opened = await openFiles(files);
        if (opened === files && opened !== null) return;
        files = opened;
        list();
      });
    },
    filesChanged: ({ written, deleted }) => {
      const places = [...new Set([...written, ...deleted])];
      const others = places.filter((uri) => !isIgnoreFile(fileNameOf(uri)));
      if (others.length > 0) readAgain(others);
      if (others.length < places.length) list();
    },
    documentChanged: (uri, model) => {
      const key = uriKey(uri);
      const document = host.isOwn(uri)
        ? indexedDocument(uri, model, projects.declared(key), analyser.codes)
        : null;
      open.set(uri, model, document?.keys ?? null);
      const changes = noChanges();
      addChange(changes, document === null ? index.delete(key) : index.set(key, document));
      notify(changes, key);
    },
    documentClosed: (uri) => {
      if (open.delete(uriKey(uri))) readAgain([uri]);
    },
    dispose: () => {
      jobs.cancel();
    },
  };
}

const noFiles: FileEnvironment = {
  list: () => Promise.resolve([]),
  read: () => Promise.resolve({ kind: 'missing', detail: 'no files' }),
  place: () => Promise.resolve('none'),
};

function failure(error: unknown): Bilingual {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    en: `Reading the workspace failed: ${detail}`,
    fr: `La lecture de l’espace de travail a échoué : ${detail}`,
  };
}
