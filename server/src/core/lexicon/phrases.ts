/** Phrase tables: find the longest listed phrase that begins at an offset, word by word. */
import { fold } from '../text/fold.ts';
import { nextWord } from '../text/words.ts';

/** A set of phrases, as a tree over their folded words. */
export interface PhraseTable<T> {
  readonly children: ReadonlyMap<string, PhraseTable<T>>;
  /** What the phrase that ends here stands for, if one ends here. */
  readonly value: T | null;
}

interface Growing<T> {
  readonly children: Map<string, Growing<T>>;
  value: T | null;
}

/** Builds a table. Of two values for one phrase the first stays. */
export function phraseTable<T>(phrases: Iterable<readonly [string, T]>): PhraseTable<T> {
  const root: Growing<T> = { children: new Map(), value: null };
  for (const [phrase, value] of phrases) {
    let node = root;
    for (const word of fold(phrase).split(/\s+/)) {
      const next: Growing<T> = node.children.get(word) ?? { children: new Map(), value: null };
      node.children.set(word, next);
      node = next;
    }
    node.value ??= value;
  }
  return root;
}

/** A table of bare phrases. */
export function phraseSet(phrases: Iterable<string>): PhraseTable<true> {
  return phraseTable(Array.from(phrases, (phrase) => [phrase, true] as const));
}

export interface PhraseMatch<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

/**
 * Finds the longest phrase of the table at the next word.
 *
 * @param folded folded clean text
 * @param at offset at or before the first word
 */
export function longestPhrase<T>(
  table: PhraseTable<T>,
  folded: string,
  at: number,
): PhraseMatch<T> | null {
  let node = table;
  let position = at;
  let start = -1;
  let best: PhraseMatch<T> | null = null;
  for (;;) {
    const word = nextWord(folded, position);
    if (word === null) return best;
    const next = node.children.get(folded.slice(word.start, word.end));
    if (next === undefined) return best;
    if (start === -1) start = word.start;
    if (next.value !== null) best = { start, end: word.end, value: next.value };
    node = next;
    position = word.end;
  }
}
