/** Looks up places in lists that are in the order of the text. */
import type { Range } from '../../text/range.ts';

/** The first of `places`, which are in order and do not overlap, that ends behind `offset`. */
export function firstEndingBehind<T extends { readonly range: Range }>(
  places: readonly T[],
  offset: number,
): T | null {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.range.end ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return places[low] ?? null;
}
