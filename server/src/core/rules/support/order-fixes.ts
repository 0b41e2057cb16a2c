/** Moves a clause that stands in the wrong part, and puts marks and numbers right at both places. */
import type { BodyFile } from '../../lexicon/body-schema.ts';
import type { Language } from '../../lexicon/language.ts';
import type { Clause, ResolutionModel } from '../../model/model.ts';
import { fold } from '../../text/fold.ts';
import type { TextEdit } from '../fix.ts';
import { createMarkWriter, type Mark, type MarkWriter } from '../../writing/mark-edits.ts';
import { blockOf, move } from '../../writing/moving.ts';
import { numberInsertion } from '../../writing/number-marks.ts';
import type { Misplaced } from './order.ts';
import { numberEdit } from './renumbering.ts';

/** What is needed to move the clauses of a text. */
export interface Mover {
  /** Moves a recital into the preamble of its section. */
  recital(clause: Clause, around: Misplaced): readonly TextEdit[] | null;
  /** Moves an operative clause behind the recitals of its section. */
  operative(clause: Clause, around: Misplaced): readonly TextEdit[] | null;
}

/** Prepares the moving of clauses in one text. */
export function createMover(
  model: ResolutionModel,
  profile: BodyFile,
  language: Language | undefined,
  misplaced: readonly Misplaced[],
): Mover {
  const away = new Set(
    misplaced.flatMap(({ lateRecitals, earlyOperatives }) => [...lateRecitals, ...earlyOperatives]),
  );
  const text: Text = {
    model,
    profile,
    writer: createMarkWriter(model, language),
    sound: model.clauses.filter((clause) => !away.has(clause)),
    markers: [
      ...(language?.file.repetition.second ?? []),
      ...(language?.file.repetition.third ?? []),
      ...(language?.file.repetition.closing ?? []),
    ].map(fold),
  };
  return {
    recital: (clause, around) => movedRecital(clause, around, text),
    operative: (clause, around) => movedOperative(clause, around, text),
  };
}

interface Text {
  readonly model: ResolutionModel;
  readonly profile: BodyFile;
  readonly writer: MarkWriter;
  /** The clauses that stand where they should. */
  readonly sound: readonly Clause[];
  /** Folded. */
  readonly markers: readonly string[];
}

function movedRecital(
  clause: Clause,
  { lastRecital, firstOperative }: Misplaced,
  text: Text,
): readonly TextEdit[] | null {
  const { sound, profile, model } = text;
  const { ends } = profile;
  if (clause.number !== null || clause.cutByPage || lastRecital === null) return null;
  const own = sound.filter(({ section }) => section === clause.section);
  const recitals = own.filter(({ part }) => part === 'preamble');
  const behind = kindred(clause, recitals, text) ?? lastRecital;
  const isLast = behind === lastRecital && firstOperative !== null;
  const marks = isLast ? (ends.lastRecital ?? ends.recital) : ends.recital;
  const usual: readonly Mark[] = marks.length > 0 ? marks : asMarks(behind.end.mark);
  const wasLast = isLast && ends.lastRecital !== undefined ? ends.recital.slice(0, 1) : [];
  const moved = moveBehind(clause, behind, ending(clause, usual, text), text);
  if (moved === null) return null;
  const index = model.clauses.indexOf(clause);
  const before = own.findLast(
    (other) => other.part === 'operative' && other.range.end <= clause.range.start,
  );
  const next = model.clauses[index + 1];
  const closesText = before !== undefined && before === lastOperative(text);
  const goesOn = next?.section === clause.section && next.part === 'operative';
  const left = closesText ? lastMarks(text) : goesOn ? ends.operative : [];
  return [
    ...moved,
    ...ending(behind, wasLast, text),
    ...(before === undefined ? [] : ending(before, left, text)),
  ];
}

function movedOperative(
  clause: Clause,
  { lastRecital }: Misplaced,
  text: Text,
): readonly TextEdit[] | null {
  const { sound, profile, model } = text;
  if (clause.cutByPage || lastRecital === null) return null;
  const own = sound.filter(
    ({ section, part }) => section === clause.section && part === 'operative',
  );
  const value = valueOf(clause);
  const byNumber =
    value === null ? undefined : own.findLast((other) => (valueOf(other) ?? Infinity) < value);
  const before = byNumber ?? kindred(clause, own, text) ?? null;
  const rest = sound.slice(sound.indexOf(before ?? lastRecital) + 1);
  const isLast = !rest.some(({ part }) => part === 'operative');
  const marks = isLast ? lastMarks(text) : profile.ends.operative;
  const numbers = numbersFor(clause, before, rest, text);
  const mended = [...ending(clause, marks, text), ...numbers.own];
  const moved = moveBehind(clause, before ?? endOfPreamble(lastRecital, sound), mended, text);
  if (moved === null) return null;
  const pushed = isLast && before !== null ? profile.ends.operative : [];
  return [
    ...moved,
    ...numbers.others.map(({ range, value: number }) => numberEdit(range, number, model.source)),
    ...(before === null ? [] : ending(before, pushed, text)),
  ];
}

/** The last of the recitals from this one on: one that may stand anywhere closes the preamble too. */
function endOfPreamble(recital: Clause, sound: readonly Clause[]): Clause {
  const rest = sound.slice(sound.indexOf(recital) + 1);
  const end = rest.findIndex(
    ({ part, section }) => part === 'operative' || section !== recital.section,
  );
  return rest.slice(0, end === -1 ? rest.length : end).at(-1) ?? recital;
}

/** A clause with a marker of the chain belongs behind the one that it repeats. */
function kindred(clause: Clause, among: readonly Clause[], { markers }: Text): Clause | null {
  const { keyword } = clause;
  if (keyword?.entry == null) return null;
  const written = ` ${fold(keyword.written)} `;
  if (!markers.some((marker) => written.includes(` ${marker} `))) return null;
  return among.findLast((other) => other.keyword?.entry === keyword.entry) ?? null;
}

function moveBehind(
  clause: Clause,
  behind: Clause,
  mended: readonly TextEdit[],
  { model }: Text,
): readonly TextEdit[] | null {
  const block = blockOf(clause.range, model);
  const place = blockOf(behind.range, model);
  if (block === null || place === null) return null;
  const next = model.clauses[model.clauses.indexOf(clause) + 1];
  const isFollowed = next !== undefined && blockOf(next.range, model)?.start === block.gapEnd;
  return move(model.source, block, place, mended, isFollowed);
}

/** The edit that closes a clause with one of the marks, the usual one first. */
function ending({ end }: Clause, marks: readonly Mark[], { writer }: Text): readonly TextEdit[] {
  const [usual] = marks;
  if (usual === undefined || (end.mark !== null && marks.includes(end.mark))) return [];
  return [writer.close(end, usual)];
}

function asMarks(mark: Mark | null): readonly Mark[] {
  return mark === null ? [] : [mark];
}

function lastMarks({ profile, sound }: Text): readonly Mark[] {
  const { last, operative } = profile.ends;
  if (last.length > 0) return last;
  return operative.length > 0 || sound.length === 0 ? [] : ['.'];
}

function lastOperative({ sound }: Text): Clause | undefined {
  return sound.findLast(({ part }) => part === 'operative');
}

function valueOf({ number }: Clause): number | null {
  return number === null ? null : Number.parseInt(number, 10);
}

/** A moved clause takes the next number; those behind it move on where it pushes them. */
function numbersFor(
  clause: Clause,
  before: Clause | null,
  rest: readonly Clause[],
  { model }: Text,
): {
  readonly own: readonly TextEdit[];
  readonly others: readonly { readonly range: Clause['range']; readonly value: number }[];
} {
  const behind = rest.filter(({ part, number }) => part === 'operative' && number !== null);
  const [next] = behind;
  const like = before?.number == null ? next : before;
  if (like === undefined) return { own: [], others: [] };
  const old = valueOf(clause);
  const first = before === null ? (next === undefined ? 1 : (valueOf(next) ?? 1)) : 0;
  const follows = before === null ? first : (valueOf(before) ?? 0) + 1;
  const nextValue = next === undefined ? Infinity : (valueOf(next) ?? Infinity);
  const fits = old !== null && old < nextValue && old >= (before === null ? 1 : follows);
  const value = fits ? old : follows;
  const own =
    old === value
      ? []
      : clause.numberRange === null
        ? [numberInsertion(clause, value, like, model.source)]
        : [numberEdit(clause.numberRange, value, model.source)];
  let reached = value;
  const others = [];
  for (const other of behind) {
    const number = valueOf(other);
    if (number === null || other.numberRange === null || number !== reached) break;
    reached += 1;
    others.push({ range: other.numberRange, value: reached });
  }
  return { own, others };
}
