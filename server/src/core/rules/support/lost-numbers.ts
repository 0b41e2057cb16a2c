/** Operative clauses without a number among others that have one, and the numbers they should bear. */
import type { Analyser } from '../../analyse.ts';
import type { Clause, ResolutionModel } from '../../model/model.ts';
import type { TextEdit } from '../fix.ts';
import { numberInsertion } from '../../writing/number-marks.ts';
import { misplacedClauses, standsBehindEnd } from './order.ts';
import { numberEdit } from './renumbering.ts';

/** A clause that has lost its number. */
export interface LostNumber {
  readonly clause: Clause;
  readonly right: number;
  readonly edits: readonly TextEdit[];
  /** Numbers that the edits take from one clause and give to another. */
  readonly moved: readonly string[];
}

/** The operative clauses that stand where they should, normative prose left out. */
export function decisions(model: ResolutionModel, analyser: Analyser): readonly Clause[] {
  const early = new Set(
    misplacedClauses(model, analyser).flatMap(({ earlyOperatives }) => earlyOperatives),
  );
  return model.clauses.filter((clause, index) => {
    const before = model.clauses[index - 1];
    const isSound = clause.part === 'operative' && clause.keyword !== null && !early.has(clause);
    return isSound && !standsBehindEnd(clause, before) && !isTorn(clause, before);
  });
}

/** A copy may leave the number of a clause on a line with words of another. */
function isTorn({ number }: Clause, before: Clause | undefined): boolean {
  return number === null && before?.keyword === null && before.number !== null;
}

/** Every lost number, in order; clauses that lack one in a row are one stretch. */
export function lostNumbers(all: readonly Clause[], source: string): readonly LostNumber[] {
  const crowded = crowdedSections(all);
  const like = all.find(({ number }) => number !== null);
  const lost: LostNumber[] = [];
  let before: number | null = null;
  for (let from = 0; from < all.length; from += 1) {
    let to = from;
    while (isLost(all[to], crowded)) to += 1;
    if (to > from) lost.push(...inStretch(all, from, to, before, like, source));
    from = to;
    before = valueOf(all[to]) ?? before;
  }
  return lost;
}

/** Words that announce numbered clauses ("Resolves that:") have no number themselves. */
function isLost(clause: Clause | undefined, crowded: ReadonlySet<number>): boolean {
  return clause?.number === null && clause.end.mark !== ':' && crowded.has(clause.section);
}

/** The sections with more than one decision: a single one goes without a number. */
function crowdedSections(all: readonly Clause[]): ReadonlySet<number> {
  const seen = new Set<number>();
  return new Set(
    all.flatMap(({ section }) => {
      const isSecond = seen.has(section);
      seen.add(section);
      return isSecond ? [section] : [];
    }),
  );
}

function inStretch(
  all: readonly Clause[],
  from: number,
  to: number,
  before: number | null,
  like: Clause | undefined,
  source: string,
): readonly LostNumber[] {
  const stretch = all.slice(from, to);
  const [first] = runBehind(all, to, before ?? 0);
  const next = valueOf(first);
  const base = before ?? Math.max(0, (next ?? 1) - stretch.length - 1);
  const rights = stretch.map((_, index) => base + 1 + index);
  const insertions = stretch.map((clause, index) =>
    numberInsertion(clause, rights[index] ?? 0, like, source),
  );
  const shifts = shiftsOf(runBehind(all, to, before ?? 0), base + stretch.length, source);
  return stretch.map((clause, index) => ({
    clause,
    right: rights[index] ?? 0,
    edits:
      shifts.edits.length === 0
        ? insertions.slice(index, index + 1)
        : [...insertions, ...shifts.edits],
    moved: shifts.moved,
  }));
}

function valueOf(clause: Clause | undefined): number | null {
  return clause?.number == null ? null : Number.parseInt(clause.number, 10);
}

/** The numbered clauses from a place on, up to where the numbers start again. */
function* runBehind(all: readonly Clause[], from: number, before: number): Iterable<Clause> {
  let last = before;
  for (let index = from; index < all.length; index += 1) {
    const clause = all[index];
    const value = valueOf(clause);
    if (clause === undefined || value === null) continue;
    if (value <= last) return;
    last = value;
    yield clause;
  }
}

/** Moves numbers on as far as the new ones push them. */
function shiftsOf(
  behind: Iterable<Clause>,
  last: number,
  source: string,
): { readonly edits: readonly TextEdit[]; readonly moved: readonly string[] } {
  const edits: TextEdit[] = [];
  const moved: string[] = [];
  let reached = last;
  for (const clause of behind) {
    const value = valueOf(clause);
    if (value === null || clause.numberRange === null || value > reached) break;
    reached += 1;
    edits.push(numberEdit(clause.numberRange, reached, source));
    moved.push(String(value), String(reached));
  }
  return { edits, moved };
}
