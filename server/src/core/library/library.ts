/** What the core needs to know of the other resolutions: a lookup by canonical key, no more. */
import type { ResolutionSummary } from './summary.ts';

/** One resolution that lies in the workspace. */
export interface LibraryDocument {
  /** The document's URI, opaque to the core. */
  readonly uri: string;
  readonly summary: ResolutionSummary;
}

/** The resolutions at hand. */
export interface Library {
  /** All documents whose own code has this canonical key; an empty list when none has. */
  find(canonical: string): readonly LibraryDocument[];
}

/** A library that holds nothing. */
export const emptyLibrary: Library = { find: () => [] };
