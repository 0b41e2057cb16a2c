/** What the cards need beside the model. */
import type { Analyser } from '../analyse.ts';
import type { Library } from '../library/library.ts';
import type { MessageLanguage } from '../wording/languages.ts';

export interface HoverContext {
  readonly analyser: Analyser;
  readonly library: Library;
  readonly messages: MessageLanguage;
  /** How a person calls the file: its name, or its path in the workspace. */
  fileLabel(uri: string): string;
}
