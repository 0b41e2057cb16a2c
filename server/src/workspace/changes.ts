/** What a stretch of reading has changed, collected so that open documents hear of it once. */
import type { IndexChange } from './library-index.ts';

export interface Changes {
  /** Canonical keys whose documents changed, or of which something else is known now. */
  readonly held: Set<string>;
  /** Canonical keys that are cited otherwise now. */
  readonly cited: Set<string>;
  /** Keys of documents that must be read again themselves: their project file says something new. */
  readonly documents: Set<string>;
  /** Keys of the folders whose texts are checked otherwise now. */
  readonly checked: Set<string>;
  /** True when anything at all is different. */
  isAny: boolean;
}

/** Nothing changed yet. */
export function noChanges(): Changes {
  return {
    held: new Set(),
    cited: new Set(),
    documents: new Set(),
    checked: new Set(),
    isAny: false,
  };
}

/** Notes what the index says has changed. */
export function addChange(changes: Changes, { held, cited, isAny }: IndexChange): void {
  changes.isAny ||= isAny;
  for (const key of held) changes.held.add(key);
  for (const key of cited) changes.cited.add(key);
}
