/** What is needed to tell a reader of resolutions: where they are, and how the reader reads. */
import type { Analyser } from '../analyse.ts';
import type { Library } from '../library/library.ts';
import type { DateWriter } from '../wording/dates.ts';
import type { MessageLanguage } from '../wording/languages.ts';

export interface ReaderContext {
  readonly analyser: Analyser;
  readonly library: Library;
  readonly messages: MessageLanguage;
  /** Writes in the language of the messages. */
  readonly dates: DateWriter;
  /** How a person calls the file: its name, or its path in the workspace. */
  fileLabel(uri: string): string;
}
