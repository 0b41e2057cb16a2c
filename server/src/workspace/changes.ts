/** What a stretch of reading has changed, collected so that open documents hear of it once. */

export interface Changes {
  /** Canonical keys of which something else is true now. */
  readonly canonicals: Set<string>;
  /** Keys of documents that must be read again themselves: their project file says something new. */
  readonly documents: Set<string>;
}

/** Nothing changed yet. */
export function noChanges(): Changes {
  return { canonicals: new Set(), documents: new Set() };
}

/** Notes further canonical keys. */
export function addCanonicals(changes: Changes, canonicals: readonly string[]): void {
  for (const canonical of canonicals) changes.canonicals.add(canonical);
}
