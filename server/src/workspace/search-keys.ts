/** The search keys of everything in the library, each made once, when it is first asked for. */
import type { Analyser } from '../core/analyse.ts';
import type { LibraryDocument } from '../core/library/document.ts';
import type { KnownResolution } from '../core/library/known.ts';
import type { Library } from '../core/library/library.ts';
import {
  documentKeys,
  knownKeys,
  type SearchKeys,
  type SearchTable,
} from '../core/library/search-keys.ts';
import { createPacer, type Pacing } from './pacing.ts';

export interface KeptSearchTable extends SearchTable {
  /**
   * Makes the keys that are still missing, in slices, so that the first search of a large library
   * holds up nobody. Ends early when it is cancelled.
   */
  prepare(library: Library, isCancelled: () => boolean): Promise<void>;
}

/** A table that holds nothing; what leaves the library leaves it too. */
export function createSearchTable(analyser: Analyser, pacing: Pacing): KeptSearchTable {
  const documents = new WeakMap<LibraryDocument, SearchKeys | null>();
  const known = new WeakMap<KnownResolution, SearchKeys | null>();
  const table: SearchTable = {
    ofDocument: (document) => kept(documents, document, () => documentKeys(document, analyser)),
    ofKnown: (entry) => kept(known, entry, () => knownKeys(entry, analyser)),
  };
  return {
    ...table,
    prepare: async (library, isCancelled) => {
      const pace = createPacer(pacing);
      for (const document of library.documents()) {
        if (isCancelled()) return;
        if (documents.has(document)) continue;
        table.ofDocument(document);
        await pace();
      }
    },
  };
}

function kept<Key extends object, Value>(
  table: WeakMap<Key, Value>,
  key: Key,
  make: () => Value,
): Value {
  const held = table.get(key);
  if (held !== undefined) return held;
  const made = make();
  table.set(key, made);
  return made;
}
