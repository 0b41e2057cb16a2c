/** The stretches of a resolution that can be folded away. */
import type { ResolutionModel } from '../model/model.ts';
import type { Range } from '../text/range.ts';
import { clauseRuns } from './clause-runs.ts';
import { endOfClause, endWithSubItems } from './item-extent.ts';

export interface Fold {
  readonly kind: 'region' | 'comment';
  readonly range: Range;
}

/**
 * Every foldable stretch, the wider before the narrower where both begin in one place: editors keep
 * the first. Stretches within one line are in the list too; only the host counts lines.
 */
export function folding(model: ResolutionModel): readonly Fold[] {
  const { clauses, sections, annexes, debris } = model;
  const items = clauses.flatMap((clause) =>
    clause.items.map(({ range }, position) => ({
      start: range.start,
      end: endWithSubItems(clause.items, position),
    })),
  );
  const regions = [
    ...head(model),
    ...sections
      .filter(({ heading, letter }) => heading !== null || letter !== null)
      .map(({ range }) => range),
    ...preamble(model),
    ...clauses.map((clause) => ({ start: clause.range.start, end: endOfClause(clause) })),
    ...items,
    ...annexes.map(({ range }) => range),
  ];
  return [
    ...regions.map((range): Fold => ({ kind: 'region', range })),
    ...debris.map(({ kind, range }): Fold => ({
      kind: kind === 'comment' ? 'comment' : 'region',
      range,
    })),
  ]
    .filter(({ range }) => range.end > range.start)
    .toSorted((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
}

/** From the first thing in the head to the last one before the sentence begins. */
function head({ marking, heading, identity, title }: ResolutionModel): readonly Range[] {
  const ranges = [marking?.range, heading?.range, identity?.range, title?.range].filter(
    (range) => range != null,
  );
  if (ranges.length === 0) return [];
  const start = Math.min(...ranges.map((range) => range.start));
  return [{ start, end: Math.max(...ranges.map((range) => range.end)) }];
}

/**
 * The first recitals, under the line that names the organ. The operative part has no line above it
 * that could stay in sight: folded under its first clause, or scrolled out of sight under it, the
 * other clauses would seem to belong to that one.
 */
function preamble({ opener, clauses }: ResolutionModel): readonly Range[] {
  const [run] = clauseRuns(clauses);
  const [first] = run ?? [];
  const last = run?.at(-1);
  if (opener === null || first?.part !== 'preamble' || last === undefined) return [];
  const start = opener.range.end;
  return start <= first.range.start ? [{ start, end: endOfClause(last) }] : [];
}
