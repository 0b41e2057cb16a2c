/** A library made of the files of a fixture; the names stand for URIs. */
import { libraryDocument } from '../../server/src/core/library/document.ts';
import { catalogueOf } from '../../server/src/core/library/catalogue.ts';
import type { KnownResolution } from '../../server/src/core/library/known.ts';
import type { Library } from '../../server/src/core/library/library.ts';
import { createLibraryIndex } from '../../server/src/workspace/library-index.ts';
import { analyser } from './analyser.ts';

/**
 * Every file, whatever it holds.
 *
 * @param known entries of a catalogue
 */
export function libraryOf(
  files: Iterable<{ readonly name: string; readonly text: string }>,
  known: readonly KnownResolution[] = [],
): Library {
  const index = createLibraryIndex(catalogueOf(known));
  for (const { name, text } of files) {
    const model = analyser.analyse(text, { fileName: name });
    index.set(name, libraryDocument(name, model, { title: null, aliases: [] }));
  }
  return index;
}
