/** The items of a clause taken apart: indentation, marker, words and what closes them. */
import type { Clause, Item } from '../model/model.ts';
import { createStretchReader } from '../writing/item-ends.ts';
import type { Mark } from '../writing/mark-edits.ts';
import type { TextEdit } from '../text/edits.ts';
import type { Range } from '../text/range.ts';
import type { Draft } from './draft.ts';
import { tailOf, type Tail } from './passages.ts';

/** An item on lines of its own. */
export interface ItemPart {
  readonly item: Item;
  /** White space before the marker on its line. */
  readonly indent: Range;
  /** Behind the marker and the space after it. */
  readonly wordsAt: number;
  readonly mark: Mark | null;
  readonly tail: Tail;
}

const INDENT = /(?:^|[\r\n])([ \t\u00a0]{0,200})$/;
const SPACE = /^[ \t\u00a0\u202f]{1,20}/;
const LOOK = 220;

/** The items of a clause; null where one shares its line with other words. */
export function itemParts(clause: Clause, draft: Draft): readonly ItemPart[] | null {
  const { source } = draft.model;
  const read = createStretchReader(draft.model, draft.language);
  const parts: ItemPart[] = [];
  for (const item of clause.items) {
    const { markerRange, range } = item;
    const before = source.slice(Math.max(0, markerRange.start - LOOK), markerRange.start);
    const indent = INDENT.exec(before)?.[1];
    if (indent === undefined) return null;
    const behind = source.slice(markerRange.end, markerRange.end + LOOK);
    const { end } = read(range);
    parts.push({
      item,
      indent: { start: markerRange.start - indent.length, end: markerRange.start },
      wordsAt: markerRange.end + (SPACE.exec(behind)?.[0].length ?? 0),
      mark: end.mark,
      tail: tailOf(end, range.end, draft),
    });
  }
  return parts;
}

/** The edit that closes an item with another mark. */
export function closing(part: ItemPart, mark: Mark, { writer }: Draft): TextEdit {
  const { tail } = part;
  const start = tail.mark.end - (part.mark === null ? 0 : 1);
  return writer.close({ mark: part.mark, range: { start, end: tail.mark.end } }, mark);
}

/** What closes the items of a list that are followed by others. */
export function listMark(parts: readonly ItemPart[], clause: Clause): Mark {
  const inner = parts.slice(0, -1).map(({ mark }) => mark);
  const commas = inner.filter((mark) => mark === ',').length;
  const semicolons = inner.filter((mark) => mark === ';').length;
  if (commas !== semicolons) return commas > semicolons ? ',' : ';';
  return clause.part === 'preamble' && clause.end.mark === ',' ? ',' : ';';
}

/** Index behind the last of the items that belong to the item at an index. */
export function subtreeEnd(items: readonly Item[], index: number): number {
  const level = items[index]?.level ?? 0;
  let end = index + 1;
  while ((items[end]?.level ?? 0) > level) end += 1;
  return end;
}
