/** Makes the first operative clause out of a recital, and the last recital out of an operative clause. */
import type { Clause } from '../model/model.ts';
import { numberInsertion } from '../writing/number-marks.ts';
import type { TextEdit } from '../text/edits.ts';
import type { Conversion } from './convert-keyword.ts';
import type { Draft } from './draft.ts';
import { usualMark, type Place } from './marks.ts';
import { movable } from './move-clause.ts';
import {
  countedOn,
  isLone,
  isReferredTo,
  NO_CHANGES,
  numberAlone,
  numberEdits,
  pinpointEdits,
  type NumberChanges,
} from './numbers.ts';
import { asExpected, type Plan } from './plan.ts';
import { rearranged, slotOf, type Slot } from './rearrange.ts';

/** What happens to the clauses between a clause and the border of the parts. */
interface Crossing {
  /** In the order of the text. */
  readonly moved: readonly Clause[];
  /** For each place, the index of the clause that comes to stand there. */
  readonly order: readonly number[];
  readonly slots: (slots: readonly Slot[]) => readonly Slot[];
  /** Numbers of clauses that do not move. */
  readonly shifted: NumberChanges;
  /** Clauses that do not move and lose their number. */
  readonly left: readonly (readonly [Clause, null])[];
  /** What else changes for those. */
  readonly edits: readonly TextEdit[];
}

/**
 * Null where the parts are mixed, where that of the clause would be left empty, or where the text
 * refers to the number that the clause would lose.
 */
export function changePart(clause: Clause, conversion: Conversion, draft: Draft): Plan | null {
  const { clauses } = draft.model;
  const { part, section } = clause;
  const own = clauses.filter((other) => other.section === section);
  const isSorted = own.every(
    (other, at) => other.part === 'preamble' || own[at + 1]?.part !== 'preamble',
  );
  const isAlone = own.filter((other) => other.part === part).length === 1;
  const border = own.find((other) => other.part === 'operative');
  if (!isSorted || isAlone || border === undefined || conversion.to === part) return null;
  if (isReferredTo(clause, draft)) return null;
  const crossing =
    part === 'preamble'
      ? intoOperative(clause, border, draft)
      : intoPreamble(clause, border, draft);
  const { moved, order, shifted } = crossing;
  const passages = movable(moved, draft);
  const kept = passages?.find((passage) => passage.clause === clause);
  if (passages === null || kept === undefined) return null;
  const slots = crossing.slots(passages.map((passage) => slotOf(passage, draft)));
  const placed = order.flatMap((from, at) => {
    const now = moved[from];
    return now === undefined ? [] : [[now, slots[at]?.number ?? null] as const];
  });
  const numbers = new Map<Clause, string | null>([...shifted, ...crossing.left, ...placed]);
  const renumbered = new Map(
    [...numbers].flatMap(([of, number]) => (number === null ? [] : [[of, number] as const])),
  );
  const edits = [conversion.edit, ...crossing.edits, ...pinpointEdits(renumbered, draft)];
  const start = clauses.findIndex((other) => other === moved[0]);
  return {
    edits: rearranged({ passages, order, slots, edits, kept }, draft),
    clauses: clauses.map((other, index) => {
      const now = (index < start ? undefined : moved[order[index - start] ?? -1]) ?? other;
      const number = numbers.has(now) ? (numbers.get(now) ?? null) : now.number;
      return { ...asExpected(now), part: now === clause ? conversion.to : now.part, number };
    }),
  };
}

/** The recital goes behind the others, and its place becomes that of an operative clause. */
function intoOperative(clause: Clause, border: Clause, draft: Draft): Crossing {
  const { model, profile } = draft;
  const { clauses, source } = model;
  const at = clauses.indexOf(border);
  const moved = clauses.slice(clauses.indexOf(clause), at);
  const isFirst = border.number === null && isLone(1, draft);
  const number = isFirst ? '1' : border.number;
  const value = Number.parseInt(border.number ?? '0', 10);
  const counted = countedOn(clauses.slice(at), value - 1, 1);
  const closesPreamble = profile.ends.lastRecital !== undefined;
  const before = clauses[clauses.indexOf(clause) - 1];
  return {
    moved,
    order: [...moved.keys()].map((_, place) => (place + 1) % moved.length),
    slots: (slots) =>
      slots.map((slot, place) => {
        if (place === slots.length - 1)
          return { ...slot, number, mark: markAs('operative', draft) };
        const isLast = closesPreamble && place === slots.length - 2;
        return isLast ? { ...slot, mark: markAs('lastRecital', draft) } : slot;
      }),
    shifted: isFirst ? new Map([[border, '2']]) : counted,
    left: [],
    edits: [
      ...(isFirst ? [numberInsertion(border, 2, undefined, source)] : numberEdits(counted, draft)),
      ...(closesPreamble && moved.length === 1 ? closed(before, clause, 'lastRecital', draft) : []),
    ],
  };
}

/** The operative clause goes before the others, and the first place becomes that of a recital. */
function intoPreamble(clause: Clause, border: Clause, draft: Draft): Crossing {
  const { model, profile } = draft;
  const { clauses } = model;
  const from = clauses.indexOf(border);
  const at = clauses.indexOf(clause);
  const moved = clauses.slice(from, at + 1);
  const isLeft = isLone(2, draft);
  const left = clauses[at + 1];
  const counted = countedOn(clauses.slice(at + 1), Number.parseInt(clause.number ?? '0', 10), -1);
  const isOutside = isLeft && moved.length === 1 && left !== undefined;
  return {
    moved,
    order: [moved.length - 1, ...[...moved.keys()].slice(0, -1)],
    slots: (slots) =>
      slots.map((slot, place) => {
        if (place === 0) return { number: null, mark: markAs('lastRecital', draft), link: '' };
        return { ...slot, number: isLeft ? null : (slots[place - 1]?.number ?? null) };
      }),
    shifted: isLeft ? NO_CHANGES : counted,
    left: isOutside ? [[left, null]] : [],
    edits: [
      ...(isOutside ? numberAlone(left, draft) : isLeft ? [] : numberEdits(counted, draft)),
      ...(profile.ends.lastRecital === undefined
        ? []
        : closed(clauses[from - 1], border, 'recital', draft)),
    ],
  };
}

/** The recital before the moved clauses closes as its new place wants it. */
function closed(
  before: Clause | undefined,
  behind: Clause,
  place: Place,
  draft: Draft,
): readonly TextEdit[] {
  if (before?.part !== 'preamble' || before.section !== behind.section) return [];
  return [draft.writer.close(before.end, usualMark(place, draft))];
}

function markAs(place: Place, draft: Draft): string {
  const mark = usualMark(place, draft);
  const end = draft.model.source.length;
  return draft.writer.close({ mark: null, range: { start: end, end } }, mark).text;
}
