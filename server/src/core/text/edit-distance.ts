/** How far apart two spellings are. */

/** Words longer than this are never compared: the work grows with the square of their length. */
const LONGEST = 32;
const DOUBLED = /(.)\1/;

/**
 * The number of slips that turn one word into another: a letter left out, added, changed, or two
 * letters swapped (Damerau and Levenshtein). Letters doubled or not doubled count as one slip
 * however many there are, since one uncertainty explains them all: "rapellant".
 *
 * @param limit the most slips that are of interest
 * @returns null when there are more
 */
export function editDistance(a: string, b: string, limit: number): number | null {
  if (a === b) return 0;
  if (a.length > LONGEST || b.length > LONGEST) return null;
  if (limit >= 1 && (DOUBLED.test(a) || DOUBLED.test(b)) && withoutDoubles(a) === withoutDoubles(b))
    return 1;
  if (Math.abs(a.length - b.length) > limit) return null;
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwapped =
        row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current.push(
        Math.min(
          at(last, column) + 1,
          at(current, column - 1) + 1,
          at(last, column - 1) + (isSame ? 0 : 1),
          isSwapped ? at(beforeLast, column - 2) + 1 : Infinity,
        ),
      );
    }
    if (Math.min(...current) > limit) return null;
    beforeLast = last;
    last = current;
  }
  const distance = at(last, b.length);
  return distance > limit ? null : distance;
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}

function withoutDoubles(word: string): string {
  return word.replace(/(.)\1+/g, '$1');
}

/** The letters that a word holds, as bits: what words must nearly share before they are compared. */
export function lettersOf(word: string): number {
  let bits = 0;
  for (let index = 0; index < word.length; index += 1) bits |= 1 << (word.charCodeAt(index) & 31);
  return bits;
}

/** True when two words cannot be so near: each slip brings or takes at most one letter. */
export function mustDiffer(a: number, b: number, limit: number): boolean {
  let different = a ^ b;
  let count = 0;
  for (; different !== 0; different &= different - 1) count += 1;
  return count > 2 * limit;
}
