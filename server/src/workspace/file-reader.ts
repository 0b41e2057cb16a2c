/** Reads files into the index, many or few, in slices that other work can interrupt. */
import type { Analyser, DocumentHint } from '../core/analyse.ts';
import type { Bilingual } from '../core/wording/languages.ts';
import { addChange, noChanges, type Changes } from './changes.ts';
import { PROJECT_FILE, type FileEnvironment, type ReadFault } from './file-environment.ts';
import { indexedDocument, isWorthReading } from './indexed-document.ts';
import type { IndexChange, LibraryIndex } from './library-index.ts';
import { createPacer, type Pacing } from './pacing.ts';
import { readProjectFile, type ProjectProblem } from './project-file.ts';
import type { Projects } from './projects.ts';
import { fileNameOf, folderKey, uriKey } from './uris.ts';

/** What the reader works with and whom it tells. */
export interface FileReaderHost {
  readonly analyser: Analyser;
  readonly pacing: Pacing;
  readonly index: LibraryIndex;
  readonly projects: Projects;
  hint(uri: string): DocumentHint;
  /** True while the text of an open document stands for the file. */
  isOpen(uriKey: string): boolean;
  log(line: Bilingual): void;
  projectProblems(uri: string, text: string, problems: readonly ProjectProblem[]): void;
}

/** Where to read, and whether to go on. */
export interface Reading {
  readonly files: FileEnvironment;
  isCancelled(): boolean;
}

export interface FileReader {
  /** Reads what is listed and not yet read, and forgets what is listed no longer. */
  readAll(reading: Reading): Promise<Changes>;
  /** Reads some files again; those that are gone, or that the listing leaves out, are forgotten. */
  readAgain(reading: Reading, uris: readonly string[]): Promise<Changes>;
  /** Known files that lie in one of the folders. */
  within(folderUris: readonly string[]): readonly string[];
}

/** Files that are read at once; more would only wait in memory. */
const READ_AHEAD = 16;

/** A reader that has read nothing. */
export function createFileReader(host: FileReaderHost): FileReader {
  const { analyser, index, projects } = host;
  /** Every file that was read, resolution or not, by key. */
  const known = new Map<string, string>();

  const note = (uri: string, text: string | ReadFault): void => {
    if (typeof text !== 'string' && text.kind === 'missing') known.delete(uriKey(uri));
    else known.set(uriKey(uri), uri);
  };

  const takeProject = (uri: string, text: string | ReadFault): readonly string[] => {
    if (typeof text !== 'string') {
      if (text.kind !== 'missing') host.log(passedOver(uri, text));
      host.projectProblems(uri, '', []);
      return projects.delete(uriKey(uri));
    }
    const reading = readProjectFile(text, (code) => analyser.codes.read(code) !== null);
    host.projectProblems(uri, text, reading.problems);
    return projects.set(uriKey(uri), reading);
  };

  const takeDocument = (uri: string, text: string | ReadFault): IndexChange => {
    const key = uriKey(uri);
    if (host.isOpen(key)) return NOTHING;
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
    known.delete(uriKey(uri));
    if (isProjectFile(uri)) {
      host.projectProblems(uri, '', []);
      for (const key of projects.delete(uriKey(uri))) changes.documents.add(key);
    } else if (!host.isOpen(uriKey(uri))) addChange(changes, index.delete(uriKey(uri)));
  };

  /** Reads project files first: they say what the documents are. */
  const read = async (
    reading: Reading,
    wanted: readonly string[],
    changes: Changes,
  ): Promise<void> => {
    const pace = createPacer(host.pacing);
    const projectFiles = wanted.filter(isProjectFile);
    await inBatches(reading, projectFiles, (uri, text) => {
      note(uri, text);
      for (const key of takeProject(uri, text)) changes.documents.add(key);
      return pace();
    });
    const renamed = [...changes.documents].flatMap((key) => known.get(key) ?? []);
    const documents = new Set([...wanted.filter((uri) => !isProjectFile(uri)), ...renamed]);
    await inBatches(reading, [...documents], (uri, text) => {
      note(uri, text);
      addChange(changes, takeDocument(uri, text));
      return pace();
    });
  };

  return {
    readAll: async (reading) => {
      const changes = noChanges();
      const listed = new Map((await reading.files.list()).map((uri) => [uriKey(uri), uri]));
      for (const [key, uri] of known) if (!listed.has(key)) forget(uri, changes);
      const unread = [...listed].filter(([key]) => !known.has(key)).map(([, uri]) => uri);
      await read(reading, unread, changes);
      return changes;
    },
    readAgain: async (reading, uris) => {
      const changes = noChanges();
      const covered: string[] = [];
      for (const uri of uris) {
        if (await reading.files.covers(uri)) covered.push(known.get(uriKey(uri)) ?? uri);
        else forget(uri, changes);
      }
      await read(reading, covered, changes);
      return changes;
    },
    within: (folderUris) => {
      const folders = new Set(folderUris.map(uriKey));
      if (folders.size === 0) return [];
      return [...known].filter(([key]) => liesInAny(key, folders)).map(([, uri]) => uri);
    },
  };
}

const NOTHING: IndexChange = { held: [], cited: [] };

function isProjectFile(uri: string): boolean {
  return fileNameOf(uri) === PROJECT_FILE;
}

function liesInAny(key: string, folders: ReadonlySet<string>): boolean {
  let folder = folderKey(key);
  while (folder !== null && !folders.has(folder)) folder = folderKey(folder);
  return folder !== null;
}

/** Reads ahead within a batch and takes the texts in order. */
async function inBatches(
  reading: Reading,
  uris: readonly string[],
  take: (uri: string, text: string | ReadFault) => Promise<void>,
): Promise<void> {
  for (let at = 0; at < uris.length; at += READ_AHEAD) {
    const batch = uris.slice(at, at + READ_AHEAD);
    const texts = await Promise.all(batch.map((uri) => reading.files.read(uri)));
    for (const [place, uri] of batch.entries()) {
      if (reading.isCancelled()) return;
      const text = texts[place];
      if (text !== undefined) await take(uri, text);
    }
  }
}

function passedOver(uri: string, fault: ReadFault): Bilingual {
  return {
    en: `${uri} is passed over: ${REASONS[fault.kind].en} (${fault.detail})`,
    fr: `${uri} est laissé de côté : ${REASONS[fault.kind].fr} (${fault.detail})`,
  };
}

const REASONS: Readonly<Record<ReadFault['kind'], Bilingual>> = {
  missing: { en: 'it does not exist', fr: 'il n’existe pas' },
  'too-large': {
    en: 'it is too large to be a resolution',
    fr: 'il est trop volumineux pour être une résolution',
  },
  'not-text': { en: 'it is not text in UTF-8', fr: 'ce n’est pas du texte en UTF-8' },
  unreadable: { en: 'it cannot be read', fr: 'il ne peut pas être lu' },
};
