/** Looks up places in lists that are in the order of the text. */
import type { Range } from '../text/range.ts';
import { countFront } from '../text/sorted.ts';

/** The first of `places`, which are in order and do not overlap, that ends behind `offset`. */
export function firstEndingBehind<T extends { readonly range: Range }>(
  places: readonly T[],
  offset: number,
): T | null {
  const count = countFront(
    places.length,
    (index) => (places[index]?.range.end ?? Infinity) <= offset,
  );
  return places[count] ?? null;
}
