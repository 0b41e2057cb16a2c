/** Moves an item with those below it over the one before or behind it in its list. */
import type { Clause } from '../model/model.ts';
import { textWith } from '../text/edits.ts';
import type { TextEdit } from '../text/edits.ts';
import type { Range } from '../text/range.ts';
import type { Draft } from './draft.ts';
import { itemParts, subtreeEnd, type ItemPart } from './item-parts.ts';
import type { Direction } from './move-clause.ts';
import { asExpected, tidied, type Plan } from './plan.ts';

/** Null where no item of its list stands on that side. Markers and marks stay at their places. */
export function moveItem(
  clause: Clause,
  index: number,
  direction: Direction,
  draft: Draft,
): Plan | null {
  const { items } = clause;
  const parts = itemParts(clause, draft);
  const level = items[index]?.level;
  if (parts === null || level === undefined) return null;
  const first = direction === 'up' ? beforeIn(clause, index) : index;
  const second = direction === 'up' ? index : subtreeEnd(items, index);
  if (first < 0 || items[second]?.level !== level) return null;
  const end = subtreeEnd(items, second);
  const [a, b] = [parts.slice(first, second), parts.slice(second, end)];
  const [bodyA, bodyB] = [bodyOf(a), bodyOf(b)];
  if (bodyA === null || bodyB === null) return null;
  const { source } = draft.model;
  const isUp = direction === 'up';
  const [kept, moved] = isUp ? [bodyB, bodyA] : [bodyA, bodyB];
  const text = withTail(moved, kept, source);
  const around = isUp ? bodyA : bodyB;
  const gap = source.slice(bodyA.all.end, bodyB.all.start);
  // The item that is moved stays where it is; the other one goes around it.
  const edits: readonly TextEdit[] = isUp
    ? [
        { range: { start: around.all.start, end: kept.all.start }, text: '' },
        ...tailEdits(kept, moved, source),
        { range: { start: kept.all.end, end: kept.all.end }, text: gap + text },
      ]
    : [
        { range: { start: kept.all.start, end: kept.all.start }, text: text + gap },
        ...tailEdits(kept, moved, source),
        { range: { start: kept.all.end, end: around.all.end }, text: '' },
      ];
  const levels = items.map((item) => item.level);
  const swapped = [
    ...levels.slice(0, first),
    ...levels.slice(second, end),
    ...levels.slice(first, second),
    ...levels.slice(end),
  ];
  return {
    edits: tidied(source, edits),
    clauses: draft.model.clauses.map((other) =>
      other === clause ? { ...asExpected(other), levels: swapped } : asExpected(other),
    ),
  };
}

/** The words of an item with those below it, and what closes the last of them. */
interface Body {
  readonly all: Range;
  readonly last: ItemPart;
}

function bodyOf(parts: readonly ItemPart[]): Body | null {
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return null;
  return { all: { start: first.wordsAt, end: last.tail.link.end }, last };
}

function tailEdits(own: Body, other: Body, source: string): readonly TextEdit[] {
  const text = ({ start, end }: Range): string => source.slice(start, end);
  return [
    { range: own.last.tail.mark, text: text(other.last.tail.mark) },
    { range: own.last.tail.link, text: text(other.last.tail.link) },
  ];
}

/** The words of one body with the end of the other. */
function withTail(own: Body, other: Body, source: string): string {
  const { start, end } = own.all;
  return textWith(
    source.slice(start, end),
    tailEdits(own, other, source).map(({ range, text }) => ({
      text,
      range: { start: range.start - start, end: range.end - start },
    })),
  );
}

/** Index of the item before it in its list; -1 where it is the first. */
function beforeIn({ items }: Clause, index: number): number {
  const level = items[index]?.level ?? 0;
  const before = items.slice(0, index).findLastIndex((other) => other.level <= level);
  return items[before]?.level === level ? before : -1;
}
