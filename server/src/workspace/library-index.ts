/**
 * The index of the library: which documents have a canonical key, and which cite it. It holds small
 * summaries only, so that thousands of resolutions fit in memory.
 */
import type { Library, LibraryDocument } from '../core/library/library.ts';

/** One document of the library and the keys that connect it with others. */
export interface IndexedDocument extends LibraryDocument {
  /** The canonical keys of the document itself: of its code, and of declared aliases. */
  readonly keys: readonly string[];
  /** The canonical keys that it cites, each once. */
  readonly cites: readonly string[];
}

export interface LibraryIndex extends Library {
  /** Adds or replaces a document; returns the canonical keys of which something else is true now. */
  set(uriKey: string, document: IndexedDocument): readonly string[];
  /** Takes a document out; returns the canonical keys that it had. */
  delete(uriKey: string): readonly string[];
  get(uriKey: string): IndexedDocument | null;
  /** The documents that cite a canonical key. */
  citing(canonical: string): readonly IndexedDocument[];
  /** Grows with each change of what is known under the key; 0 for a key that never changed. */
  revision(canonical: string): number;
  /** Every document, in no particular order. */
  documents(): Iterable<IndexedDocument>;
  /** The keys of all documents. */
  uriKeys(): Iterable<string>;
}

/** An index that holds nothing. */
export function createLibraryIndex(): LibraryIndex {
  const documents = new Map<string, IndexedDocument>();
  const holders = new Map<string, Set<string>>();
  const citers = new Map<string, Set<string>>();
  const revisions = new Map<string, number>();
  let changes = 0;

  const lookUp = (
    table: ReadonlyMap<string, ReadonlySet<string>>,
    canonical: string,
  ): IndexedDocument[] =>
    [...(table.get(canonical) ?? [])]
      .map((uriKey) => documents.get(uriKey))
      .filter((document) => document !== undefined)
      .toSorted((a, b) => (a.uri < b.uri ? -1 : 1));

  const changed = (keys: readonly string[]): readonly string[] => {
    for (const key of keys) revisions.set(key, (changes += 1));
    return keys;
  };

  const unlink = (uriKey: string, document: IndexedDocument): void => {
    for (const key of document.keys) removeFrom(holders, key, uriKey);
    for (const key of document.cites) removeFrom(citers, key, uriKey);
  };

  return {
    set: (uriKey, document) => {
      const before = documents.get(uriKey);
      if (before !== undefined) unlink(uriKey, before);
      // A piece cut out of a text keeps the whole text in memory; a copy of it stands alone.
      const kept = structuredClone(document);
      documents.set(uriKey, kept);
      for (const key of kept.keys) addTo(holders, key, uriKey);
      for (const key of kept.cites) addTo(citers, key, uriKey);
      if (before !== undefined && looksAsBefore(before, kept)) return [];
      return changed([...new Set([...(before?.keys ?? []), ...kept.keys])]);
    },
    delete: (uriKey) => {
      const before = documents.get(uriKey);
      if (before === undefined) return [];
      unlink(uriKey, before);
      documents.delete(uriKey);
      return changed(before.keys);
    },
    get: (uriKey) => documents.get(uriKey) ?? null,
    find: (canonical) => lookUp(holders, canonical),
    citing: (canonical) => lookUp(citers, canonical),
    revision: (canonical) => revisions.get(canonical) ?? 0,
    documents: () => documents.values(),
    uriKeys: () => documents.keys(),
  };
}

/** True when who cites the document would see no difference; where its header stands is none. */
function looksAsBefore(before: IndexedDocument, now: IndexedDocument): boolean {
  const seen = ({ uri, keys, summary }: IndexedDocument): string =>
    JSON.stringify([uri, keys, { ...summary, headerRange: null }]);
  return seen(before) === seen(now);
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
