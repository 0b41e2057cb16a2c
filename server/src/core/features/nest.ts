/** Makes a tree of entries that lie one in the other. */
import type { Range } from '../text/range.ts';
import type { FlatEntry, OutlineEntry } from './outline-entry.ts';

interface Growing extends Omit<OutlineEntry, 'children'> {
  readonly children: Growing[];
}

/**
 * Nests by containment. Of two entries in one place the one given first contains the other; an entry
 * that reaches over the end of what it begins in is cut there, for trees have no room for overlaps.
 */
export function nest(entries: readonly FlatEntry[]): readonly OutlineEntry[] {
  const roots: Growing[] = [];
  const open: Growing[] = [];
  const sorted = entries
    .filter(({ range, name }) => range.end > range.start && name !== '')
    .toSorted((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
  for (const entry of sorted) {
    while ((open.at(-1)?.range.end ?? Infinity) <= entry.range.start) open.pop();
    const parent = open.at(-1);
    const range = parent === undefined ? entry.range : within(entry.range, parent.range);
    const grown = {
      ...entry,
      range,
      selectionRange: within(entry.selectionRange, range),
      children: [],
    };
    (parent?.children ?? roots).push(grown);
    open.push(grown);
  }
  return roots;
}

function within(range: Range, outer: Range): Range {
  const start = Math.min(Math.max(range.start, outer.start), outer.end);
  return { start, end: Math.max(start, Math.min(range.end, outer.end)) };
}
