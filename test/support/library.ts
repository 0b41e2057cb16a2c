/** A library made of the files of a fixture; the names stand for URIs. */
import type { Library } from '../../server/src/core/library/library.ts';
import { summarise } from '../../server/src/core/library/summary.ts';
import { analyser } from './analyser.ts';

/** Every file that has a code of its own. */
export function libraryOf(
  files: Iterable<{ readonly name: string; readonly text: string }>,
): Library {
  const documents = [...files].map(({ name, text }) => ({
    uri: name,
    summary: summarise(analyser.analyse(text, { fileName: name })),
  }));
  return {
    find: (canonical) => documents.filter(({ summary }) => summary.canonical === canonical),
  };
}
