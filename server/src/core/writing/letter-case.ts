/** Gives words that a fix puts down the look of those that they replace. */

/** How the letters of a word are cased. */
export type LetterCase = 'capitals' | 'capitalised' | 'lower';

/** The case of a word; a single capital counts as the first letter of a word. */
export function letterCaseOf(written: string): LetterCase {
  const letters = written.replace(/[^\p{L}]/gu, '');
  if (letters.length > 1 && letters === letters.toUpperCase()) return 'capitals';
  const first = letters.charAt(0);
  return first === first.toUpperCase() ? 'capitalised' : 'lower';
}

/** `word` in capitals, with one capital, or as it is, after the model of `written`. */
export function inCaseOf(written: string, word: string): string {
  return inCase(letterCaseOf(written), word);
}

/** A word that is listed in small letters, in the given case. */
export function inCase(letterCase: LetterCase, word: string): string {
  switch (letterCase) {
    case 'capitals':
      return word.toUpperCase();
    case 'capitalised':
      return word.charAt(0).toUpperCase() + word.slice(1);
    case 'lower':
      return word;
  }
}

/**
 * A listed word in the look of the text: in its case, without accents where the text leaves them out
 * of its capitals, with its apostrophe.
 *
 * @param written what stands in the text
 * @param listed the same word as the lexicon has it
 * @param right the listed word that takes its place
 */
export function inLookOf(written: string, listed: string, right: string): string {
  const cased = inCaseOf(written, right);
  const isBare =
    letterCaseOf(written) === 'capitals' &&
    withoutAccents(written) === written &&
    withoutAccents(listed) !== listed;
  const look = isBare ? withoutAccents(cased) : cased;
  return written.includes('’') ? look.replace(/'/g, '’') : look;
}

function withoutAccents(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}
