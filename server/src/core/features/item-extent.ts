/** How far an item reaches with the items below it. */
import type { Clause, Item } from '../model/model.ts';

/** The end of the item at a position, with those below it. */
export function endWithSubItems(items: readonly Item[], position: number): number {
  const own = items[position];
  let end = own?.range.end ?? 0;
  for (const item of items.slice(position + 1)) {
    if (item.level <= (own?.level ?? 0)) break;
    end = Math.max(end, item.range.end);
  }
  return end;
}

/** The end of a clause with its items. */
export function endOfClause({ range, items }: Clause): number {
  return Math.max(range.end, ...items.map((item) => item.range.end));
}
