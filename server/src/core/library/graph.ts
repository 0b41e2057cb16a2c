/** The library as a graph: who cites whom, under every name, and how. */
import type { CitationKind, Relation } from '../model/model.ts';
import {
  clauseByNumber,
  type LibraryCitation,
  type LibraryClause,
  type LibraryDocument,
  type LibraryPinpoint,
} from './document.ts';
import type { KnownResolution } from './known.ts';
import type { Library } from './library.ts';

/** A document with the places in it that an answer is about. */
export interface CitingPlaces {
  readonly document: LibraryDocument;
  /** In the order of the text; never empty. */
  readonly citations: readonly LibraryCitation[];
}

/** Something that a document cites, under whatever keys. */
export interface Cited {
  /** The key of the document that it is, else the first key under which it is cited. */
  readonly canonical: string;
  readonly kind: CitationKind;
  /** The documents that have it; none when it is not at hand, several when a code is doubled. */
  readonly documents: readonly LibraryDocument[];
  readonly known: KnownResolution | null;
  /** In the order of the text; never empty. */
  readonly citations: readonly LibraryCitation[];
}

/** A document with the places where it names a clause. */
export interface PinpointingPlaces {
  readonly document: LibraryDocument;
  /** In the order of the text; never empty. */
  readonly pinpoints: readonly LibraryPinpoint[];
}

/**
 * The documents that cite a resolution under any of its keys, in the order of their URIs.
 *
 * @returns a text that cites itself is not among them
 */
export function citersOf(library: Library, canonical: string): readonly CitingPlaces[] {
  return placesOf(library, canonical).filter(
    ({ document }) => !document.keys.some((key) => library.sameAs(canonical).includes(key)),
  );
}

/** The same, with a text that cites itself. */
export function placesOf(library: Library, canonical: string): readonly CitingPlaces[] {
  const keys = new Set(library.sameAs(canonical));
  return citingAny(library, keys).flatMap((document) => {
    const citations = document.citations.filter((citation) => keys.has(citation.canonical));
    return citations.length === 0 ? [] : [{ document, citations }];
  });
}

/** What a document cites, each thing once, in the order of its first citation; itself left out. */
export function citedBy(library: Library, document: LibraryDocument): readonly Cited[] {
  const groups = new Map<string, LibraryCitation[]>();
  const own = new Set(document.keys.flatMap((key) => library.sameAs(key)));
  const groupOf = new Map<string, string>();
  for (const citation of document.citations) {
    const { canonical } = citation;
    if (own.has(canonical)) continue;
    const group = groupOf.get(canonical) ?? mainKey(library, canonical);
    groupOf.set(canonical, group);
    const held = groups.get(group);
    if (held === undefined) groups.set(group, [citation]);
    else held.push(citation);
  }
  return [...groups].map(([canonical, citations]) => ({
    canonical,
    kind: citations[0]?.kind ?? 'resolution',
    documents: holdersOf(library, canonical),
    known: library.known(canonical),
    citations,
  }));
}

/** The documents that have a resolution under any of its keys, in the order of their URIs. */
export function holdersOf(library: Library, canonical: string): readonly LibraryDocument[] {
  const found = library.sameAs(canonical).flatMap((key) => library.find(key));
  return sortedOnce(found);
}

/** The key by which a resolution is called: that of its document, else the one asked about. */
export function mainKey(library: Library, canonical: string): string {
  const keys = library.sameAs(canonical);
  const held = holdersOf(library, canonical).flatMap(({ summary }) => summary.canonical ?? []);
  const own = held.find((key) => keys.includes(key));
  return own ?? library.known(canonical)?.canonical ?? [...keys].sort()[0] ?? canonical;
}

/** Citations that say more than that: what a text amends, revises, replaces or reaffirms. */
export function isDescent({ relation }: { readonly relation: Relation }): boolean {
  return relation !== 'cites';
}

/** The documents that name a clause of a resolution, in the order of their URIs. */
export function pinpointsOf(
  library: Library,
  document: LibraryDocument,
  clause: LibraryClause,
): readonly PinpointingPlaces[] {
  const keys = new Set(document.keys.flatMap((key) => library.sameAs(key)));
  const leadsHere = ({ canonical, part, number }: LibraryPinpoint, isSelf: boolean): boolean =>
    (canonical === null ? isSelf : keys.has(canonical)) &&
    sameClause(clauseByNumber(document.clauses, part, number), clause);
  const citing = sortedOnce([...citingAny(library, keys), document]);
  return citing.flatMap((other) => {
    const isSelf = other.uri === document.uri;
    const pinpoints = other.pinpoints.filter((pinpoint) => leadsHere(pinpoint, isSelf));
    return pinpoints.length === 0 ? [] : [{ document: other, pinpoints }];
  });
}

function sameClause(a: LibraryClause | null, b: LibraryClause): boolean {
  return a !== null && a.part === b.part && a.index === b.index;
}

function citingAny(library: Library, keys: Iterable<string>): readonly LibraryDocument[] {
  return sortedOnce([...keys].flatMap((key) => library.citing(key)));
}

function sortedOnce(documents: readonly LibraryDocument[]): readonly LibraryDocument[] {
  const byUri = new Map(documents.map((document) => [document.uri, document]));
  return [...byUri.values()].toSorted((a, b) => (a.uri < b.uri ? -1 : 1));
}
