/** Divides a clause into what is read in one breath: its lead, and each of its items. */
import type { Clause } from '../../model/model.ts';
import type { Range } from '../../text/range.ts';

/** The words before the items, the whole clause where it has none. */
export function leadOf({ range, items }: Clause): Range {
  return { start: range.start, end: items[0]?.range.start ?? range.end };
}

/** The lead and the items in order; an item with items of its own ends where the first of them begins. */
export function piecesOf(clause: Clause): readonly Range[] {
  const { items, range } = clause;
  const ends = items.map((_, index) => items[index + 1]?.range.start ?? range.end);
  return [
    leadOf(clause),
    ...items.map(({ range: { start } }, index) => ({ start, end: ends[index] ?? range.end })),
  ];
}
