/** The keys of the search over the whole workspace, made once for each version of a document. */
import type { Analyser } from '../core/analyse.ts';
import { createSymbolReader, type SymbolKeys } from '../core/features/symbol-keys.ts';
import type { LibraryDocument } from '../core/library/document.ts';
import type { Library } from '../core/library/library.ts';
import { createPacer, type Pacing } from './pacing.ts';

export interface SymbolTable {
  /**
   * The keys of every document, the latest resolutions first. Missing ones are made in slices, so
   * that the first search of a large library holds up nobody; when that is cancelled, the rest is
   * left out.
   */
  keys(library: Library, isCancelled: () => boolean): Promise<readonly SymbolKeys[]>;
}

/** A table that holds nothing; what leaves the library leaves it too. */
export function createSymbolTable(analyser: Analyser, pacing: Pacing): SymbolTable {
  const read = createSymbolReader(analyser);
  let held = new Map<LibraryDocument, SymbolKeys>();
  let sorted: readonly SymbolKeys[] = [];
  return {
    keys: async (library, isCancelled) => {
      const documents = [...library.documents()];
      const isSame =
        documents.length === held.size && documents.every((document) => held.has(document));
      if (isSame) return sorted;
      const pace = createPacer(pacing);
      const made = new Map<LibraryDocument, SymbolKeys>();
      for (const document of documents) {
        if (isCancelled()) return sorted;
        made.set(document, held.get(document) ?? read(document));
        await pace();
      }
      held = made;
      sorted = [...made.values()].toSorted(byYear);
      return sorted;
    },
  };
}

/** Texts without a session come last. */
function byYear({ document: a }: SymbolKeys, { document: b }: SymbolKeys): number {
  const year = ({ summary }: LibraryDocument): number => summary.session?.year ?? 0;
  const name = ({ keys, uri }: LibraryDocument): string => `${keys[0] ?? '\uffff'} ${uri}`;
  return year(b) - year(a) || (name(a) < name(b) ? -1 : 1);
}
