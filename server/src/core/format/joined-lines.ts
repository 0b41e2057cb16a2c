/** Puts two lines of one paragraph together. */

/** How much of a line is looked at to see how it ends. */
const TAIL = 40;
const HYPHENATED = /(\p{Ll}{2,30})-$/u;
const FIRST_WORD = /^\p{Ll}{2,30}/u;
const WORDS = /(?<![\p{L}\p{N}-])\p{Ll}{4,60}(?![\p{L}\p{N}-])/gu;
/** What holds the pieces of a code or of a compound together. */
const BROKEN_BEHIND = /[\p{L}\p{N})][-/‑]$/u;
const BROKEN_BEFORE = /^[-/‑][\p{L}\p{N}(]/u;
const WORD_END = /[\p{L}\p{N})]$/u;

/** The first of two lines as it is to stand before the second, with the space between them. */
export type Joiner = (first: string, second: string) => string;

/**
 * A space stands between two lines, but none where a code or a compound was broken. A hyphen goes
 * only where the word stands whole in the same text.
 *
 * @param source the whole text, in which words are looked up
 */
export function createJoiner(source: string): Joiner {
  let known: ReadonlySet<string> | null = null;
  const stands = (word: string): boolean => {
    known ??= new Set(source.match(WORDS));
    return known.has(word);
  };
  return (first, second) => {
    const tail = first.slice(-TAIL);
    const half = HYPHENATED.exec(tail)?.[1];
    const rest = FIRST_WORD.exec(second)?.[0];
    if (half !== undefined && rest !== undefined && stands(half + rest)) return first.slice(0, -1);
    const isBroken =
      BROKEN_BEHIND.test(tail) || (BROKEN_BEFORE.test(second) && WORD_END.test(tail));
    return isBroken ? first : `${first} `;
  };
}
