/** Searches in sorted lists. */

/**
 * Counts the members at the front of a sorted list for which a test holds, in logarithmic time.
 *
 * @param length how long the list is
 * @param holds the test of the member at an index; once it fails it fails for all behind
 */
export function countFront(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
