/** Builds patterns out of listed words, bounded so that no text can make them slow. */
import { fold } from './fold.ts';

/** Spaces and line breaks between two words, indentation included. */
export const SPACE = '[ \\n]{1,90}';
/** The same, or nothing. */
export const OPTIONAL_SPACE = '[ \\n]{0,90}';

/** A pattern for a word or phrase in folded text; a phrase may be broken over lines. */
export function phrasePattern(phrase: string): string {
  return escapePattern(fold(phrase)).replace(/ +/g, SPACE);
}

/** A pattern for any of the phrases, the longest first; it matches nothing when there are none. */
export function anyOf(phrases: Iterable<string>): string {
  const patterns = [...phrases].toSorted((a, b) => b.length - a.length).map(phrasePattern);
  return patterns.length === 0 ? '(?!)' : `(?:${patterns.join('|')})`;
}

/**
 * A pattern for any of the phrases as whole words; one that ends in an apostrophe may touch the
 * word behind it.
 */
export function wholeWords(phrases: Iterable<string>): string {
  const all = [...phrases];
  const elided = all.filter((phrase) => /['’]$/.test(phrase));
  const whole = all.filter((phrase) => !/['’]$/.test(phrase));
  return `(?<![\\p{L}\\d-])(?:${anyOf(elided)}|${anyOf(whole)}(?![\\p{L}\\d]))`;
}

/** The text with all signs that mean something in a pattern made plain. */
export function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
