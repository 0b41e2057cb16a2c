/** Moves an item with those below it one level down or up, and counts the lists anew. */
import type { Clause } from '../model/model.ts';
import type { TextEdit } from '../text/edits.ts';
import type { Draft } from './draft.ts';
import { closing, itemParts, listMark, subtreeEnd, type ItemPart } from './item-parts.ts';
import { isRegular, markersFor, stylesFor } from './item-markers.ts';
import { asExpected, tidied, type Plan } from './plan.ts';

/** What one level of bullets is set in by where the text does not show it. */
const STEP = '    ';

/** Null where the item cannot go there, or the markers of its lists are out of order already. */
export function changeLevel(clause: Clause, index: number, by: 1 | -1, draft: Draft): Plan | null {
  const { items } = clause;
  const item = items[index];
  const parts = itemParts(clause, draft);
  const styles = stylesFor(clause, draft);
  if (item === undefined || parts === null || !isRegular(clause, styles)) return null;
  const end = subtreeEnd(items, index);
  if (by === 1 ? !hasBefore(clause, index) : item.level === 1) return null;
  const levels = items.map(({ level }, at) => (at >= index && at < end ? level + by : level));
  const markers = markersFor(levels, styles);
  if (markers === null) return null;
  const edits = parts.flatMap((part, at) => [
    ...remarked(part, markers[at] ?? part.item.marker),
    ...(at >= index && at < end ? indented(part, parts, levels[at] ?? 1, by, draft) : []),
    ...announced(part, at, levels, listMark(parts, clause), clause, draft),
  ]);
  return {
    edits: tidied(draft.model.source, edits),
    clauses: draft.model.clauses.map((other) =>
      other === clause ? { ...asExpected(other), levels } : asExpected(other),
    ),
  };
}

/** True when an item of the same level stands before it in its list. */
function hasBefore({ items }: Clause, index: number): boolean {
  const level = items[index]?.level ?? 0;
  const before = items.slice(0, index).findLast((other) => other.level <= level);
  return before?.level === level;
}

export function remarked({ item }: ItemPart, marker: string): readonly TextEdit[] {
  return item.marker.trim() === marker.trim() ? [] : [{ range: item.markerRange, text: marker }];
}

/** Items are set in as others of their level are; bullets, which show their level so, by a step. */
function indented(
  part: ItemPart,
  parts: readonly ItemPart[],
  level: number,
  by: 1 | -1,
  { model }: Draft,
): readonly TextEdit[] {
  const indentOf = ({ indent }: ItemPart): string => model.source.slice(indent.start, indent.end);
  const like = parts.find(({ item }) => item.level === level);
  const own = indentOf(part);
  const isBullet = /^[^\p{L}\p{N}(]$/u.test(part.item.marker.trim());
  const stepped = !isBullet ? own : by === 1 ? own + STEP : own.slice(STEP.length);
  const text = like === undefined ? stepped : indentOf(like);
  return text === own ? [] : [{ range: part.indent, text }];
}

/** A colon announces the items below one; it goes when they do. */
function announced(
  part: ItemPart,
  at: number,
  levels: readonly number[],
  mark: ';' | ',' | ':' | '.',
  { items }: Clause,
  draft: Draft,
): readonly TextEdit[] {
  const had = (items[at + 1]?.level ?? 0) > (items[at]?.level ?? 0);
  const has = (levels[at + 1] ?? 0) > (levels[at] ?? 0);
  if (had === has) return [];
  if (has) return part.mark === ';' || part.mark === ',' ? [closing(part, ':', draft)] : [];
  return part.mark === ':' ? [closing(part, mark, draft)] : [];
}
