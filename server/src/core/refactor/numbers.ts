/** Numbers of clauses that follow when others come, go or change places, with what refers to them. */
import type { Clause } from '../model/model.ts';
import { numberInsertion, numberRemoval } from '../writing/number-marks.ts';
import { fold } from '../text/fold.ts';
import type { TextEdit } from '../text/edits.ts';
import type { Draft } from './draft.ts';

/** New numbers by clause. */
export type NumberChanges = ReadonlyMap<Clause, string>;

export const NO_CHANGES: NumberChanges = new Map();

const LOOK = 20;
const FIGURES = /\d{1,3}(?: ?(?:bis|ter|quater))?/i;

/**
 * The clauses behind a place that count on from a number, each with the number that it gets.
 *
 * @param behind the clauses behind the place, in order
 * @param reached the number before the first of them
 * @param by how far they move
 */
export function countedOn(behind: readonly Clause[], reached: number, by: number): NumberChanges {
  const changes = new Map<Clause, string>();
  let last = reached;
  let lost = 0;
  for (const clause of behind) {
    const { part, number } = clause;
    if (part !== 'operative') continue;
    if (number === null) lost += 1;
    if (number === null || /\D/.test(number)) continue;
    const value = Number(number);
    // A clause that has lost its number may have been counted.
    if (value <= last || value > last + 1 + lost) break;
    last = value;
    lost = 0;
    changes.set(clause, String(value + by));
  }
  return changes;
}

/** The number of a clause to which another is added. */
export interface OwnNumber {
  /** Null where clauses bear no numbers, or one that does not count on. */
  readonly value: number | null;
  /** What gives it the number, where it had none. */
  readonly edits: readonly TextEdit[];
}

/** Where decisions are numbered, a single one is not: it gets a number when it gets company. */
export function numberInCompany(clause: Clause, draft: Draft): OwnNumber {
  const { number } = clause;
  if (number !== null) return { value: /\D/.test(number) ? null : Number(number), edits: [] };
  if (clause.part !== 'operative' || !isLone(1, draft)) return { value: null, edits: [] };
  const edit = numberInsertion(clause, 1, undefined, draft.model.source);
  return { value: 1, edits: [edit] };
}

/** The edits that take the number from a clause that loses its only company. */
export function numberAlone(clause: Clause, draft: Draft): readonly TextEdit[] {
  const removal = isLone(2, draft) ? numberRemoval(clause, draft.model.source) : null;
  return removal === null ? [] : [removal];
}

/** True when there are so many decisions, in a body that numbers them from two on. */
export function isLone(count: number, { model, profile }: Draft): boolean {
  const decisions = model.clauses.filter(({ part }) => part === 'operative');
  return profile.numbering === 'arabic' && decisions.length === count;
}

/** What refers to a clause that is taken into another refers to that one then. */
export function withGone(changes: NumberChanges, gone: Clause, into: Clause): NumberChanges {
  return into.number === null ? changes : new Map([...changes, [gone, into.number]]);
}

/** True when the text refers to a clause by its number. */
export function isReferredTo({ number, part }: Clause, { model }: Draft): boolean {
  return (
    number !== null &&
    model.pinpoints.some(
      (pinpoint) =>
        pinpoint.citation === null && pinpoint.part === part && pinpoint.number === number,
    )
  );
}

/** The edits that write new numbers before the clauses. */
export function numberEdits(changes: NumberChanges, { model }: Draft): readonly TextEdit[] {
  return [...changes].flatMap(([{ numberRange }, number]) => {
    if (numberRange === null) return [];
    const figures = FIGURES.exec(model.source.slice(numberRange.start, numberRange.end));
    if (figures === null) return [];
    const start = numberRange.start + figures.index;
    return [{ range: { start, end: start + figures[0].length }, text: number }];
  });
}

/**
 * The edits that make the text refer to its own clauses by their new numbers: "paragraph 3 above".
 *
 * @param inOrder false where clauses change places: "paragraphs 3 to 7" then means what it meant, or
 *   nobody knows what
 */
export function pinpointEdits(
  changes: NumberChanges,
  draft: Draft,
  inOrder = true,
): readonly TextEdit[] {
  const { model } = draft;
  const { clauses, pinpoints, source } = model;
  const own = pinpoints.filter(({ citation, part }) => citation === null && part === 'operative');
  if (own.length === 0) return [];
  return own.flatMap(({ number, range }) => {
    const meant = clauses.filter((clause) => clause.number === number);
    const [clause] = meant;
    const right = clause === undefined ? undefined : changes.get(clause);
    // Where sections count anew, nobody knows which of them is meant.
    if (right === undefined || meant.length > 1) return [];
    const places = [...source.slice(range.start, range.end).matchAll(/\d{1,3}/g)];
    const place = places.find(([figures]) => figures === number);
    if (place === undefined) return [];
    const start = range.start + place.index;
    const end = start + number.length;
    if (!inOrder && endsRange(start, end, draft)) return [];
    return [{ range: { start, end }, text: right }];
  });
}

/** True for the first and the last number of a range. */
function endsRange(start: number, end: number, { model, language }: Draft): boolean {
  const { source } = model;
  const words = new Set(language.file.citation.ranges.map(fold));
  const before =
    /(\S{1,8})\s{1,9}$/.exec(source.slice(Math.max(0, start - LOOK), start))?.[1] ?? '';
  const behind = /^\s{1,9}(\S{1,8})\s{1,9}\d/.exec(source.slice(end, end + LOOK))?.[1] ?? '';
  const beside = source.charAt(start - 1) + source.charAt(end);
  return words.has(fold(before)) || words.has(fold(behind)) || /[-–]/.test(beside);
}
