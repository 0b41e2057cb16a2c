/** The stretches of a resolution that the formatter sets as one paragraph, or as lines of their own. */
import type { Clause, ResolutionModel } from '../model/model.ts';
import type { Range } from '../text/range.ts';
import { countFront } from '../text/sorted.ts';

export interface Unit extends Range {
  readonly kind: 'head' | 'title' | 'opener' | 'section' | 'clause' | 'item' | 'adoption' | 'annex';
  /** True for the first item of a clause. */
  readonly isFirst: boolean;
  /** Depth of an item with a bullet, from 1; 0 for everything else. */
  readonly bulletLevel: number;
  /** Index of the clause that it is or belongs to; null outside the clauses. */
  readonly clause: number | null;
}

const BULLET = /^[-–—•·▪●○◦*]/;

/** The units in the order of the text. */
export function unitsOf(model: ResolutionModel): readonly Unit[] {
  const { marking, heading, identity, title, opener, sections, clauses, adoption, annexes } = model;
  const head = [marking?.range, heading?.range, identity?.range].filter((range) => range != null);
  return [
    ...head.map((range) => unit('head', range)),
    ...(title === null ? [] : [unit('title', title.range)]),
    ...(opener === null ? [] : [unit('opener', opener.range)]),
    ...sections.flatMap((section) =>
      section.heading === null ? [] : [unit('section', section.heading.range)],
    ),
    ...clauses.flatMap(unitsOfClause),
    ...(adoption === null ? [] : [unit('adoption', adoption.range)]),
    ...annexes.map(({ heading: { range } }) => unit('annex', range)),
  ].toSorted((a, b) => a.start - b.start || b.end - a.end);
}

function unitsOfClause({ range, items }: Clause, clause: number): readonly Unit[] {
  const own = { start: range.start, end: items[0]?.range.start ?? range.end };
  return [
    { ...unit('clause', own), clause },
    ...items.map((item, index) => ({
      ...unit('item', {
        start: item.range.start,
        end: Math.min(item.range.end, items[index + 1]?.range.start ?? range.end),
      }),
      isFirst: index === 0,
      bulletLevel: BULLET.test(item.marker) ? item.level : 0,
      clause,
    })),
  ];
}

function unit(kind: Unit['kind'], { start, end }: Range): Unit {
  return { kind, start, end, isFirst: false, bulletLevel: 0, clause: null };
}

/** The last unit that begins at or before an offset, if it reaches so far. */
export function unitAt(units: readonly Unit[], offset: number): Unit | null {
  const last = units[countFront(units.length, (index) => startAt(units, index) <= offset) - 1];
  return last !== undefined && offset < last.end ? last : null;
}

/** The units that begin within `[start, end)`. */
export function unitsFrom(units: readonly Unit[], { start, end }: Range): readonly Unit[] {
  const from = countFront(units.length, (index) => startAt(units, index) < start);
  const to = countFront(units.length, (index) => startAt(units, index) < end);
  return units.slice(from, to);
}

function startAt(units: readonly Unit[], index: number): number {
  return units[index]?.start ?? Infinity;
}
