/** What features need to speak to a reader, over the files of a fixture. */
import type { ReaderContext } from '../../server/src/core/features/reader-context.ts';
import type { Library } from '../../server/src/core/library/library.ts';
import { createDateWriter } from '../../server/src/core/wording/dates.ts';
import type { MessageLanguage } from '../../server/src/core/wording/languages.ts';
import { analyser } from './analyser.ts';

export function readerOf(library: Library, messages: MessageLanguage = 'fr'): ReaderContext {
  return {
    analyser,
    library,
    messages,
    dates: createDateWriter(messages),
    fileLabel: (uri) => uri,
  };
}
