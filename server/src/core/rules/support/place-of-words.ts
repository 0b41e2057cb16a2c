/** Finds where words stand that the model has read out of a stretch of the text. */
import { escapePattern } from '../../text/patterns.ts';
import type { Range } from '../../text/range.ts';

/**
 * The place of words within a stretch; they may be broken over lines there.
 *
 * @returns null when markup stands between them
 */
export function placeOfWords(source: string, words: string, within: Range): Range | null {
  const pattern = escapePattern(words).replace(/ +/g, '\\s{1,90}');
  const match = new RegExp(pattern).exec(source.slice(within.start, within.end));
  if (match === null) return null;
  const start = within.start + match.index;
  return { start, end: start + match[0].length };
}
