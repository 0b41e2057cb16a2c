/** Tells how well what is typed fits a keyword: "rapp eg" fits "rappelant également". */

/** How well a keyword fits, the best first; null when it does not. */
export type Fit = 0 | 1 | 2 | 3;

/** Fewer letters say too little to leave some out between them. */
const LOOSE = 3;
/** Fewer letters say too little to look for words behind the first. */
const INNER = 2;

/**
 * How well a keyword fits: it begins so; its words begin so, in order; so do some behind the first;
 * its first word holds the letters in order.
 *
 * @param typed folded
 * @param keyword folded
 */
export function fitOf(typed: string, keyword: string): Fit | null {
  if (keyword.startsWith(typed)) return 0;
  const pieces = typed.split(' ').filter((piece) => piece !== '');
  const words = keyword.split(/[ '-]/);
  const first = words.findIndex((word) => word.startsWith(pieces[0] ?? ''));
  if (first !== -1 && standsIn(pieces, words.slice(first))) {
    if (first === 0) return 1;
    if (typed.length >= INNER) return 2;
  }
  const isLoose =
    pieces.length === 1 && typed.length >= LOOSE && keyword.startsWith(typed.charAt(0));
  return isLoose && hasLetters(typed, words[0] ?? '') ? 3 : null;
}

/** True when each piece begins a word, one behind the other. */
function standsIn(pieces: readonly string[], words: readonly string[]): boolean {
  let at = 0;
  for (const word of words) if (word.startsWith(pieces[at] ?? '\n')) at += 1;
  return at === pieces.length;
}

/** True when the letters stand in the word, one behind the other. */
function hasLetters(letters: string, word: string): boolean {
  let at = 0;
  for (const letter of word) if (letter === letters.charAt(at)) at += 1;
  return at >= letters.length;
}
