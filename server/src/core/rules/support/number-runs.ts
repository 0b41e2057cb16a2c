/** The printed numbers of the operative clauses, run by run, and what is wrong with them. */
import type { Analyser } from '../../analyse.ts';
import type { Clause, ResolutionModel } from '../../model/model.ts';
import type { Range } from '../../text/range.ts';
import { misplacedClauses } from './order.ts';

/** A printed number, with how many numbers may have been lost between it and the one before. */
export interface PrintedNumber {
  readonly value: number;
  readonly range: Range;
  readonly clause: Clause;
  readonly unnumberedBefore: number;
}

/** Numbers that count on from one another. */
export type NumberRun = readonly PrintedNumber[];

/** A number that does not follow the one before it. */
export interface NumberFault {
  readonly kind: 'gap' | 'repeat' | 'back' | 'restart' | 'shuffled';
  readonly number: PrintedNumber;
  readonly previous: number;
  readonly expected: number;
  /** The numbers from this one to the end of the run, each with what it should be. */
  readonly rest: readonly NumberChange[];
}

/** A printed number and the right one, which may be the same. */
export interface NumberChange {
  readonly number: PrintedNumber;
  readonly right: number;
}

/** A clause in the wrong part is reported for its place; its number is not missed where it belongs. */
export function numberFaults(model: ResolutionModel, analyser: Analyser): readonly NumberFault[] {
  const { clauses, source } = model;
  const early = new Set(
    misplacedClauses(model, analyser).flatMap(({ earlyOperatives }) => earlyOperatives),
  );
  const away = new Set(numbersOf([...early]).map(({ value }) => value));
  const numbers = numbersOf(clauses.filter((clause) => !early.has(clause)));
  return runsOf(numbers).flatMap((run) => {
    const shuffled = shuffledIn(run);
    return shuffled === null ? faultsInRun(run, away, source) : [shuffled];
  });
}

function numbersOf(clauses: readonly Clause[]): readonly PrintedNumber[] {
  const numbers: PrintedNumber[] = [];
  let unnumberedBefore = 0;
  for (const clause of clauses) {
    const { part, number, numberRange } = clause;
    if (part !== 'operative') continue;
    const value = number === null ? NaN : Number.parseInt(number, 10);
    if (numberRange === null || Number.isNaN(value)) {
      unnumberedBefore += 1;
      continue;
    }
    // "3 bis" was put in later, so that no other number had to change.
    if (number !== null && /\D/.test(number)) continue;
    numbers.push({ value, range: numberRange, clause, unnumberedBefore });
    unnumberedBefore = 0;
  }
  return numbers;
}

/** Cuts where the numbers start again: in a new section, or where a second series visibly begins. */
function runsOf(numbers: readonly PrintedNumber[]): readonly NumberRun[] {
  const runs: PrintedNumber[][] = [];
  for (const [index, number] of numbers.entries()) {
    const before = numbers[index - 1];
    const run = runs.at(-1);
    const isSecondSeries =
      numbers[index + 1]?.value === 2 && run !== undefined && run.length > 1 && hasEnded(before);
    const isNewSection = number.clause.section !== before?.clause.section;
    const restarts = number.value === 1 && (isNewSection || isSecondSeries);
    if (restarts || run === undefined) runs.push([number]);
    else run.push(number);
  }
  return runs;
}

/** Behind a semicolon the sentence goes on, and so do its numbers. */
function hasEnded(before: PrintedNumber | undefined): boolean {
  return before?.clause.end.mark !== ';';
}

/** Numbers of which none is missing and none doubled, and which are out of order: clauses moved. */
function shuffledIn(run: NumberRun): NumberFault | null {
  const [first] = run;
  if (first === undefined) return null;
  const sorted = run.map(({ value }) => value).toSorted((a, b) => a - b);
  const lowest = sorted[0] ?? first.value;
  if (sorted.some((value, index) => value !== lowest + index)) return null;
  const index = run.findIndex(({ value }, position) => value !== lowest + position);
  const moved = run[index];
  if (moved === undefined) return null;
  const expected = lowest + index;
  const rest = run.slice(index).map((number, step) => ({ number, right: expected + step }));
  return { kind: 'shuffled', number: moved, previous: expected - 1, expected, rest };
}

/**
 * A wrong number is judged by the one behind it: when that goes on as if the right number stood
 * here, this one is a slip; otherwise counting goes on from what is printed, so that one gap is
 * one finding.
 */
function faultsInRun(
  run: NumberRun,
  away: ReadonlySet<number>,
  source: string,
): readonly NumberFault[] {
  const faults: NumberFault[] = [];
  let last = (run[0]?.value ?? 1) - 1;
  for (const [index, number] of run.entries()) {
    const before = run[index - 1];
    if (before !== undefined) last = reachedBefore(number, before, last, away, source);
    const expected = rightNumber(number, last);
    const isRight = before === undefined || expected === number.value;
    if (!isRight) {
      const next = run[index + 1]?.value;
      const rest = renumbered(run.slice(index), last, away, source);
      const kind = kindOf(number.value, last, next);
      faults.push({ kind, number, previous: last, expected, rest });
      last = next === expected + 1 ? expected : number.value;
    } else last = number.value;
  }
  return faults;
}

/** The last number before this one, those counted that open no clause here. */
function reachedBefore(
  { range }: PrintedNumber,
  before: PrintedNumber,
  last: number,
  away: ReadonlySet<number>,
  source: string,
): number {
  let reached = lastInText(last, source.slice(before.range.end, range.start));
  while (away.has(reached + 1)) reached += 1;
  return reached;
}

/** The number as it is, if it follows the last with what may have been lost between, or the right one. */
function rightNumber({ value, unnumberedBefore }: PrintedNumber, last: number): number {
  const highest = last + 1 + unnumberedBefore;
  return value > last && value <= highest ? value : highest;
}

/** Counts a run on from `last`, and leaves the numbers that follow. */
function renumbered(
  run: NumberRun,
  last: number,
  away: ReadonlySet<number>,
  source: string,
): readonly NumberChange[] {
  let reached = last;
  return run.map((number, index) => {
    const before = run[index - 1];
    if (before !== undefined) reached = reachedBefore(number, before, reached, away, source);
    reached = rightNumber(number, reached);
    return { number, right: reached };
  });
}

/** Goes on counting over numbers that stand in the text without opening a clause there. */
function lastInText(last: number, text: string): number {
  let reached = last;
  for (const [, number] of text.matchAll(/\s(\d{1,4})\.\s{1,80}\p{L}/gu)) {
    if (Number(number) === reached + 1) reached += 1;
  }
  return reached;
}

function kindOf(value: number, previous: number, next: number | undefined): NumberFault['kind'] {
  if (value > previous) return 'gap';
  if (value === previous) return 'repeat';
  return value === 1 && next === 2 ? 'restart' : 'back';
}
