/**
 * The index of the library: which documents have a canonical key, and which cite it. It holds small
 * documents without their texts, so that thousands of resolutions fit in memory.
 */
import type { KnownResolution } from '../core/library/known.ts';
import type { Library } from '../core/library/library.ts';
import type { LibraryDocument } from '../core/library/document.ts';

/** The canonical keys of which something else is true after a change. */
export interface IndexChange {
  /** Keys whose documents changed as others see them. */
  readonly held: readonly string[];
  /** Keys that are cited by others than before, or otherwise. */
  readonly cited: readonly string[];
}

export interface LibraryIndex extends Library {
  /** Adds or replaces a document. */
  set(uriKey: string, document: LibraryDocument): IndexChange;
  /** Takes a document out. */
  delete(uriKey: string): IndexChange;
  get(uriKey: string): LibraryDocument | null;
  /** Grows with each change of the documents that have the key; 0 for a key that never changed. */
  revision(canonical: string): number;
  /** Grows with each change of what cites the key; 0 for a key that never changed. */
  citedRevision(canonical: string): number;
  /** Notes that something else is known of these keys. */
  knownChanged(canonicals: readonly string[]): void;
}

/** Nothing changed. */
const NONE: IndexChange = { held: [], cited: [] };

/**
 * An index that holds nothing.
 *
 * @param known what is known of a key beside the documents; see {@link Library.known}
 */
export function createLibraryIndex(
  known: (canonical: string) => KnownResolution | null = () => null,
): LibraryIndex {
  const documents = new Map<string, LibraryDocument>();
  const holders = new Map<string, Set<string>>();
  const citers = new Map<string, Set<string>>();
  const revisions = { held: new Map<string, number>(), cited: new Map<string, number>() };
  let changes = 0;

  const lookUp = (
    table: ReadonlyMap<string, ReadonlySet<string>>,
    canonical: string,
  ): LibraryDocument[] =>
    [...(table.get(canonical) ?? [])]
      .map((uriKey) => documents.get(uriKey))
      .filter((document) => document !== undefined)
      .toSorted((a, b) => (a.uri < b.uri ? -1 : 1));
  const changed = (change: IndexChange): IndexChange => {
    for (const key of change.held) revisions.held.set(key, (changes += 1));
    for (const key of change.cited) revisions.cited.set(key, (changes += 1));
    return change;
  };
  const unlink = (uriKey: string, document: LibraryDocument): void => {
    for (const key of document.keys) removeFrom(holders, key, uriKey);
    for (const key of namedKeys(document)) removeFrom(citers, key, uriKey);
  };
  /** Keys that stand beside this one in a document or an entry. */
  const beside = (canonical: string): readonly string[] => {
    const entry = known(canonical);
    return [
      ...lookUp(holders, canonical).flatMap(({ keys }) => keys),
      ...(entry === null ? [] : [entry.canonical, ...entry.aliases]),
    ];
  };

  return {
    set: (uriKey, document) => {
      const before = documents.get(uriKey);
      if (before !== undefined) unlink(uriKey, before);
      // A piece cut out of a text keeps the whole text in memory; a copy of it stands alone.
      const kept = structuredClone(document);
      documents.set(uriKey, kept);
      for (const key of kept.keys) addTo(holders, key, uriKey);
      for (const key of namedKeys(kept)) addTo(citers, key, uriKey);
      return changed({
        held: sameAppearance(before, kept) ? [] : union(before?.keys, kept.keys),
        cited: sameCiting(before, kept) ? [] : union(before && namedKeys(before), namedKeys(kept)),
      });
    },
    delete: (uriKey) => {
      const before = documents.get(uriKey);
      if (before === undefined) return NONE;
      unlink(uriKey, before);
      documents.delete(uriKey);
      return changed({ held: before.keys, cited: [...namedKeys(before)] });
    },
    get: (uriKey) => documents.get(uriKey) ?? null,
    find: (canonical) => lookUp(holders, canonical),
    citing: (canonical) => lookUp(citers, canonical),
    sameAs: (canonical) => {
      const keys = new Set([canonical]);
      for (const key of keys) for (const other of beside(key)) keys.add(other);
      return [...keys];
    },
    known,
    revision: (canonical) => revisions.held.get(canonical) ?? 0,
    citedRevision: (canonical) => revisions.cited.get(canonical) ?? 0,
    knownChanged: (canonicals) => {
      changed({ held: canonicals, cited: [] });
    },
    documents: () => documents.values(),
  };
}

/** The canonical keys that a document cites or names a clause of, each once. */
export function namedKeys({
  citations,
  pinpoints,
}: Pick<LibraryDocument, 'citations' | 'pinpoints'>): ReadonlySet<string> {
  return new Set([...citations, ...pinpoints].map(({ canonical }) => canonical));
}

/** True when who cites the document would see no difference; where things stand in it is none. */
function sameAppearance(before: LibraryDocument | undefined, now: LibraryDocument): boolean {
  const seen = ({ uri, keys, summary, clauses }: LibraryDocument): string =>
    JSON.stringify([
      uri,
      keys,
      { ...summary, headerRange: null },
      clauses.map(({ part, index, number, keyword }) => [part, index, number, keyword]),
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
