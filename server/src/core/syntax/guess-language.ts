/** Guesses the language of a text without an opener, from the keywords that begin its lines. */
import type { Language } from '../lexicon/language.ts';
import type { CleanText } from '../text/clean-text.ts';
import type { ContentLine } from './content.ts';
import { readListedKeyword } from './keyword.ts';

const LINES = 400;

/**
 * The language with the most keywords at line starts; the first one listed wins a tie.
 *
 * @returns null only when there are no languages at all
 */
export function guessLanguage<T extends { readonly language: Language }>(
  tools: readonly T[],
  clean: CleanText,
  content: readonly ContentLine[],
): T | null {
  let best: { readonly tool: T; readonly score: number } | null = null;
  for (const tool of tools) {
    const score = content
      .slice(0, LINES)
      .filter(
        ({ line }) =>
          readListedKeyword(clean, tool.language, skipNumber(clean, line.start)) !== null,
      ).length;
    if (best === null || score > best.score) best = { tool, score };
  }
  return best?.tool ?? null;
}

function skipNumber(clean: CleanText, at: number): number {
  return at + (/^\d{1,3}\. */.exec(clean.text.slice(at, at + 8))?.[0].length ?? 0);
}
