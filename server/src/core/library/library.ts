/** What the core needs to know of the other resolutions: lookups by canonical key, no more. */
import type { LibraryDocument } from './document.ts';
import type { KnownResolution } from './known.ts';

/** The resolutions at hand, and what is known of others. */
export interface Library {
  /** All documents that have this canonical key; an empty list when none has. */
  find(canonical: string): readonly LibraryDocument[];
  /** All documents that cite this canonical key; what cites it under another key is not among them. */
  citing(canonical: string): readonly LibraryDocument[];
  /** The keys that stand for one resolution, by aliases that people declared; the given one first. */
  sameAs(canonical: string): readonly string[];
  /** What the catalogue and the project files know of a resolution, wherever its text is. */
  known(canonical: string): KnownResolution | null;
  /** Everything that the catalogue and the project files know, each resolution once. */
  knownResolutions(): Iterable<KnownResolution>;
  /** Every document, in no particular order. */
  documents(): Iterable<LibraryDocument>;
}

/** A library that holds nothing and knows nothing. */
export const emptyLibrary: Library = {
  find: () => [],
  citing: () => [],
  sameAs: (canonical) => [canonical],
  known: () => null,
  knownResolutions: () => [],
  documents: () => [],
};
