/**
 * The index of the library: which documents have a canonical key, and which cite it. It holds small
 * documents without their texts, so that thousands of resolutions fit in memory.
 */
import { emptyCatalogue, type Catalogue } from '../core/library/catalogue.ts';
import type { Library } from '../core/library/library.ts';
import type { LibraryDocument } from '../core/library/document.ts';

/** The canonical keys of which something else is true after a change. */
export interface IndexChange {
  /** Keys whose documents changed as others see them. */
  readonly held: readonly string[];
  /** Keys that are cited by others than before, or otherwise. */
  readonly cited: readonly string[];
  /** True when anything is different, be it only where something stands in a text. */
  readonly isAny: boolean;
}

export interface LibraryIndex extends Library {
  /** Adds or replaces a document. */
  set(uriKey: string, document: LibraryDocument): IndexChange;
  /** Takes a document out. */
  delete(uriKey: string): IndexChange;
  get(uriKey: string): LibraryDocument | null;
  /** Grows with each change of the documents that have the key or one that stands for the same. */
  revision(canonical: string): number;
  /** Grows with each change of anything. */
  version(): number;
  /** Notes that something else is known of these keys. */
  knownChanged(canonicals: readonly string[]): IndexChange;
}

/** Nothing changed. */
export const NO_CHANGE: IndexChange = { held: [], cited: [], isAny: false };

/**
 * An index that holds nothing.
 *
 * @param catalogue what is known beside the documents; asked anew each time, for it may change
 */
export function createLibraryIndex(catalogue: Catalogue = emptyCatalogue): LibraryIndex {
  const documents = new Map<string, LibraryDocument>();
  const holders = new Map<string, Set<string>>();
  const citers = new Map<string, Set<string>>();
  const revisions = new Map<string, number>();
  let changes = 0;
  let version = 0;

  const lookUp = (
    table: ReadonlyMap<string, ReadonlySet<string>>,
    canonical: string,
  ): LibraryDocument[] =>
    [...(table.get(canonical) ?? [])]
      .map((uriKey) => documents.get(uriKey))
      .filter((document) => document !== undefined)
      .toSorted((a, b) => (a.uri < b.uri ? -1 : 1));
  const changed = (change: IndexChange): IndexChange => {
    if (change.isAny) version += 1;
    for (const key of change.held) revisions.set(key, (changes += 1));
    return change;
  };
  const unlink = (uriKey: string, document: LibraryDocument): void => {
    for (const key of document.keys) removeFrom(holders, key, uriKey);
    for (const key of namedKeys(document)) removeFrom(citers, key, uriKey);
  };
  /** Keys that stand beside this one in a document or an entry. */
  const beside = (canonical: string): readonly string[] => {
    const entry = catalogue.find(canonical);
    return [
      ...lookUp(holders, canonical).flatMap(({ keys }) => keys),
      ...(entry === null ? [] : [entry.canonical, ...entry.aliases]),
    ];
  };
  const sameAs = (canonical: string): readonly string[] => {
    const keys = new Set([canonical]);
    for (const key of keys) for (const other of beside(key)) keys.add(other);
    return [...keys];
  };

  return {
    set: (uriKey, document) => {
      const before = documents.get(uriKey);
      if (before !== undefined) unlink(uriKey, before);
      const kept = aloneInMemory(document);
      documents.set(uriKey, kept);
      for (const key of kept.keys) addTo(holders, key, uriKey);
      for (const key of namedKeys(kept)) addTo(citers, key, uriKey);
      return changed({
        held: sameAppearance(before, kept) ? [] : union(before?.keys, kept.keys),
        cited: sameCiting(before, kept) ? [] : union(before && namedKeys(before), namedKeys(kept)),
        isAny: JSON.stringify(before) !== JSON.stringify(kept),
      });
    },
    delete: (uriKey) => {
      const before = documents.get(uriKey);
      if (before === undefined) return NO_CHANGE;
      unlink(uriKey, before);
      documents.delete(uriKey);
      return changed({ held: before.keys, cited: [...namedKeys(before)], isAny: true });
    },
    get: (uriKey) => documents.get(uriKey) ?? null,
    find: (canonical) => lookUp(holders, canonical),
    citing: (canonical) => lookUp(citers, canonical),
    sameAs,
    known: (canonical) => catalogue.find(canonical),
    knownResolutions: () => catalogue.entries(),
    revision: (canonical) => Math.max(...sameAs(canonical).map((key) => revisions.get(key) ?? 0)),
    version: () => version,
    knownChanged: (canonicals) =>
      changed({ held: canonicals, cited: [], isAny: canonicals.length > 0 }),
    documents: () => documents.values(),
  };
}

/**
 * A piece cut out of a text keeps the whole text in memory: a copy of it stands alone. Read from
 * JSON, words of which a document has hundreds are there once, and no letter takes two bytes in vain.
 */
function aloneInMemory(document: LibraryDocument): LibraryDocument {
  // Plain data, as the core promises: what is read is what was written.
  return JSON.parse(JSON.stringify(document)) as LibraryDocument;
}

/** The canonical keys that a document cites or names a clause of, each once. */
export function namedKeys({
  citations,
  pinpoints,
}: Pick<LibraryDocument, 'citations' | 'pinpoints'>): ReadonlySet<string> {
  const named = [...citations, ...pinpoints].map(({ canonical }) => canonical);
  return new Set(named.filter((key) => key !== null));
}

/**
 * True when nothing else is to be said of who cites the document. That is not so of every word of
 * its clauses, and not of the places where things stand in it.
 */
function sameAppearance(before: LibraryDocument | undefined, now: LibraryDocument): boolean {
  const seen = ({ uri, keys, summary, clauses }: LibraryDocument): string =>
    JSON.stringify([
      uri,
      keys,
      { ...summary, headerRange: null },
      clauses.map(({ part, index, number }) => [part, index, number]),
    ]);
  return before !== undefined && seen(before) === seen(now);
}

/** True when what the document cites would see no difference. */
function sameCiting(before: LibraryDocument | undefined, now: LibraryDocument): boolean {
  const seen = ({ uri, keys, summary, citations, pinpoints }: LibraryDocument): string =>
    JSON.stringify([
      uri,
      keys,
      summary.title,
      citations.map(({ canonical, relation, clause }) => [canonical, relation, clause]),
      pinpoints.map(({ canonical, part, number, clause }) => [canonical, part, number, clause]),
    ]);
  return before !== undefined && seen(before) === seen(now);
}

function union(a: Iterable<string> | undefined, b: Iterable<string>): readonly string[] {
  return [...new Set([...(a ?? []), ...b])];
}

function addTo(table: Map<string, Set<string>>, key: string, uriKey: string): void {
  const held = table.get(key);
  if (held === undefined) table.set(key, new Set([uriKey]));
  else held.add(uriKey);
}

function removeFrom(table: Map<string, Set<string>>, key: string, uriKey: string): void {
  const held = table.get(key);
  held?.delete(uriKey);
  if (held?.size === 0) table.delete(key);
}
