/** The stretches of a resolution that can be folded away. */
import type { Clause, ResolutionModel } from '../model/model.ts';
import type { Range } from '../text/range.ts';
import { clauseRuns } from './clause-runs.ts';

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
  const items = clauses.flatMap((clause) => clause.items.map(({ range }) => range));
  const regions = [
    ...head(model),
    ...sections
      .filter(({ heading, letter }) => heading !== null || letter !== null)
      .map(({ range }) => range),
    ...clauseRuns(clauses).map((run) => partRange(model, run)),
    ...clauses.map(({ range }) => range),
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

/** A part; the preamble hangs on the line that names the organ, which stays in sight. */
function partRange({ opener, clauses }: ResolutionModel, run: readonly Clause[]): Range {
  const first = run[0];
  const end = run.at(-1)?.range.end ?? 0;
  const start = first?.range.start ?? 0;
  const hangs = first === clauses[0] && opener !== null && opener.range.end <= start;
  return { start: hangs ? opener.range.end : start, end };
}
