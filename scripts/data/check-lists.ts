/** Checks on lists of words: how each word is written, no word twice, and their order. */
import { fold } from '../../server/src/core/text/fold.ts';
import type { Fault, Place } from './fault.ts';

/** Checks that no word of a list comes twice; `same` gives words that count as one the same key. */
export function checkDuplicates(
  words: readonly string[],
  place: Place,
  same: (word: string) => string = fold,
): readonly Fault[] {
  const seen = new Map<string, string>();
  return words.flatMap((word, index) => {
    const earlier = seen.get(same(word));
    seen.set(same(word), word);
    if (earlier === undefined) return [];
    return [{ place: [...place, index], message: `"${word}" repeats "${earlier}"` }];
  });
}

/** Checks that a list is in alphabetical order, letter case and accents aside. */
export function checkOrder(words: readonly string[], place: Place): readonly Fault[] {
  return words.flatMap((word, index) => {
    const before = words[index - 1];
    if (before === undefined || fold(before) <= fold(word)) return [];
    return [{ place: [...place, index], message: `"${word}" belongs before "${before}"` }];
  });
}

/** Checks that words are written as the matcher compares them. */
export function checkSpelling(words: readonly string[], place: Place): readonly Fault[] {
  return words.flatMap((word, index) => {
    const wanted = word
      .normalize('NFC')
      .replace(/\u2019/g, "'")
      .replace(/\s+/gu, ' ')
      .toLowerCase();
    if (word === wanted) return [];
    return [{ place: [...place, index], message: `"${word}" must be written "${wanted}"` }];
  });
}
