/** Moves a clause with its items over the one before or behind it, within its part and section. */
import type { Clause } from '../model/model.ts';
import type { Draft } from './draft.ts';
import { pinpointEdits } from './numbers.ts';
import { areNeighbours, passageOf, type Passage } from './passages.ts';
import { asExpected, type Plan } from './plan.ts';
import { rearranged, slotOf } from './rearrange.ts';

/** Where a clause goes. */
export type Direction = 'up' | 'down';

/** Null where no clause of the part stands on that side, or one of the two cannot be moved. */
export function moveClause(clause: Clause, direction: Direction, draft: Draft): Plan | null {
  const { clauses } = draft.model;
  const index = clauses.indexOf(clause);
  const other = clauses[direction === 'up' ? index - 1 : index + 1];
  if (other?.part !== clause.part || other.section !== clause.section) return null;
  const first = direction === 'up' ? other : clause;
  const second = direction === 'up' ? clause : other;
  return reordered([first, second], [1, 0], clause, draft);
}

/**
 * Puts neighbouring clauses of one part into another order.
 *
 * @param order for each place, the index of the clause that comes to stand there
 * @param kept the clause around which the others move
 */
export function reordered(
  moved: readonly Clause[],
  order: readonly number[],
  kept: Clause,
  draft: Draft,
): Plan | null {
  const passages = movable(moved, draft);
  const keptPassage = passages?.find(({ clause }) => clause === kept);
  if (passages === null || keptPassage === undefined) return null;
  const slots = passages.map((passage) => slotOf(passage, draft));
  const changes = new Map(
    order.flatMap((from, at) => {
      const clause = moved[from];
      const number = slots[at]?.number ?? null;
      return clause === undefined || number === null ? [] : [[clause, number] as const];
    }),
  );
  const edits = pinpointEdits(changes, draft, false);
  const { clauses } = draft.model;
  const first = clauses.indexOf(moved[0] ?? kept);
  return {
    edits: rearranged({ passages, order, slots, edits, kept: keptPassage }, draft),
    clauses: clauses.map((clause, index) => {
      const from = order[index - first];
      const now = index < first || from === undefined ? clause : (moved[from] ?? clause);
      return { ...asExpected(now), number: clause.number };
    }),
  };
}

/** The passages of neighbouring clauses; null where one of them is bound to its place. */
export function movable(moved: readonly Clause[], draft: Draft): readonly Passage[] | null {
  const passages = moved.map((clause) => passageOf(clause, draft)).filter((own) => own !== null);
  if (passages.length !== moved.length) return null;
  const areTogether = passages
    .slice(1)
    .every((passage, index) => areNeighbours(passages[index] ?? passage, passage, draft));
  const numbered = passages.filter(({ figures }) => figures !== null).length;
  const isSound = numbered === 0 || numbered === passages.length;
  return areTogether && isSound && !passages.some(isBound) ? passages : null;
}

/** A colon without items announces what stands behind the clause. */
function isBound({ clause }: Passage): boolean {
  return clause.end.mark === ':' && clause.items.length === 0;
}
