/** Gives a suggested word the letter case of the word that it replaces. */

/** `word` in capitals, with one capital, or as it is, after the model of `written`. */
export function inCaseOf(written: string, word: string): string {
  const letters = written.replace(/[^\p{L}]/gu, '');
  if (letters.length > 1 && letters === letters.toUpperCase()) return word.toUpperCase();
  const first = letters.charAt(0);
  return first === first.toUpperCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
