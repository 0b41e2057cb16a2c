/** Reads the documents that were asked for, and the library in which their citations are looked up. */
import { basename, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Analyser } from '../../core/analyse.ts';
import type { LibraryDocument } from '../../core/library/document.ts';
import type { Library } from '../../core/library/library.ts';
import { indexedDocument, isWorthReading } from '../../workspace/indexed-document.ts';
import { createLibraryIndex } from '../../workspace/library-index.ts';
import type { Projects } from '../../workspace/projects.ts';
import type { CheckLayer } from '../../workspace/rule-settings.ts';
import { uriKey } from '../../workspace/uris.ts';
import type { ReadDocument } from '../reports.ts';
import { createDisplay } from './display-paths.ts';
import { findFiles, type Fault, type FoundFiles } from './find.ts';
import { readProjectFiles } from './project-files.ts';
import { readText, type ReadText, type TextReading } from './read.ts';

/** What to read. */
export interface Wanted {
  /** Files and folders, as written on the command line. */
  readonly paths: readonly string[];
  /** A text that is at hand, with the path under which it is to be read. */
  readonly supplied: (ReadText & { readonly path: string }) | null;
  readonly workingDirectory: string;
}

export interface Gathered {
  /** In the order of their paths. */
  readonly documents: readonly ReadDocument[];
  readonly library: Library;
  /** The path, as reports write it, of a document of the library. */
  readonly pathOf: (uri: string) => string;
  /** What project files say of the check of a document, the nearest last. */
  readonly checksOf: (uri: string) => readonly CheckLayer[];
  /** A document with another text, which the library has from now on. */
  readonly reread: (document: ReadDocument, text: string) => Reread;
  /** What could not be read. */
  readonly faults: readonly Fault[];
  /** What looks wrong in project files. */
  readonly warnings: readonly Fault[];
}

/** A document as it is now. */
export interface Reread {
  readonly document: ReadDocument;
  /** True when it looks otherwise to the texts that cite it or have its code. */
  readonly concernsOthers: boolean;
}

/** Why a file is read; what is done when it holds no text or no resolution depends on it. */
type Reason = 'named' | 'walked' | 'beside';

/** Reads everything. Never throws: what cannot be read is among the faults. */
export async function gather(wanted: Wanted, analyser: Analyser): Promise<Gathered> {
  const absolute = (path: string): string => resolve(wanted.workingDirectory, path);
  const display = createDisplay(wanted.paths, wanted.workingDirectory);
  const { supplied } = wanted;
  const texts = new Map(supplied === null ? [] : [[absolute(supplied.path), supplied]]);
  const readingOf = (path: string): Promise<TextReading> => {
    const atHand = texts.get(path);
    return atHand === undefined ? readText(path) : Promise.resolve(atHand);
  };

  const found = await findFiles(wanted.paths.map(absolute), new Set(texts.keys()));
  const project = await readProjectFiles([...found.named, ...found.walked], analyser);
  const index = createLibraryIndex(project.projects.known);
  const documents: ReadDocument[] = [];
  const unread: Fault[] = [];
  for (const [path, reason] of withReasons(found, project.documents)) {
    const reading = await readingOf(path);
    if ('fault' in reading) {
      if (reason !== 'beside') unread.push({ path, reason: reading.fault });
      continue;
    }
    const read = readDocument(path, reading.text, reason, project.projects, analyser);
    if (read === null) continue;
    const { entry, ...document } = read;
    if (entry !== null) index.set(document.uri, entry);
    if (reason === 'beside') continue;
    const { encoding } = reading;
    const isInput = texts.has(path);
    documents.push({ ...document, path: display(path), file: path, encoding, isInput });
  }

  const shown = (faults: readonly Fault[]): readonly Fault[] =>
    faults.map(({ path, reason }) => ({ path: display(path), reason })).toSorted(byPath);
  return {
    documents: documents.toSorted(byPath),
    library: index,
    pathOf: (uri) => display(fileURLToPath(uri)),
    checksOf: (uri) => project.projects.checks(uriKey(uri)),
    reread: (document, text) => {
      const { uri, hint } = document;
      const model = analyser.analyse(text, hint);
      const entry = indexedDocument(
        uri,
        model,
        project.projects.declared(uriKey(uri)),
        analyser.codes,
      );
      const { held } = entry === null ? index.delete(uri) : index.set(uri, entry);
      return { document: { ...document, model }, concernsOthers: held.length > 0 };
    },
    faults: shown([...found.faults, ...project.faults, ...unread]),
    warnings: shown(project.warnings),
  };
}

/** Each path once, with the strongest reason to read it. */
function withReasons(
  { named, walked, beside }: FoundFiles,
  declared: readonly string[],
): ReadonlyMap<string, Reason> {
  return new Map<string, Reason>([
    ...[...declared, ...beside].map((path) => [path, 'beside'] as const),
    ...[...walked].map((path) => [path, 'walked'] as const),
    ...[...named].map((path) => [path, 'named'] as const),
  ]);
}

/**
 * Analyses one text.
 *
 * @returns null for a text that is no resolution and was not named
 */
function readDocument(
  path: string,
  text: string,
  reason: Reason,
  projects: Projects,
  analyser: Analyser,
):
  | (Pick<ReadDocument, 'uri' | 'model' | 'hint'> & { readonly entry: LibraryDocument | null })
  | null {
  const fileName = basename(path);
  const { href: uri } = pathToFileURL(path);
  const declared = projects.declared(uriKey(uri));
  const hint = { fileName, ...(declared === null ? {} : { declaredCode: declared.code }) };
  const isNamed = reason === 'named';
  const isResolution = (head: string): boolean => analyser.analyse(head, hint).isResolution;
  if (!isNamed && !isWorthReading(fileName, text, isResolution)) return null;
  const model = analyser.analyse(text, hint);
  const entry = indexedDocument(uri, model, declared, analyser.codes);
  return entry === null && !isNamed ? null : { uri, model, hint, entry };
}

/** By character codes: the same everywhere, whatever the locale. */
function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
