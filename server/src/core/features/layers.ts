/** Lays stretches of a text over one another, so that what lies on top shows whole. */
import type { Range } from '../text/range.ts';
import { countFront } from '../text/sorted.ts';

interface Placed {
  readonly range: Range;
}

/**
 * Both lists as one, in the order of the text; what lies below is cut where something covers it.
 *
 * @param top sorted, none over another
 */
export function laidOver<T extends Placed>(top: readonly T[], below: readonly T[]): readonly T[] {
  const left = below.flatMap((piece) =>
    uncovered(piece.range, top).map((range) => ({ ...piece, range })),
  );
  return [...top, ...left].toSorted((a, b) => a.range.start - b.range.start);
}

/** What is to be seen of a range. */
function uncovered({ start, end }: Range, top: readonly Placed[]): readonly Range[] {
  const seen: Range[] = [];
  let at = start;
  let index = countFront(top.length, (number) => (top[number]?.range.end ?? end) <= start);
  for (; at < end; index += 1) {
    const over = top[index]?.range;
    if (over === undefined || over.start >= end) break;
    if (over.start > at) seen.push({ start: at, end: over.start });
    at = over.end;
  }
  return at < end ? [...seen, { start: at, end }] : seen;
}
