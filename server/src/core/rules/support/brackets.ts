/** Finds square brackets in the clauses, and tells those that leave a choice from all others. */
import type { Citation, ResolutionModel } from '../../model/model.ts';
import type { CleanText } from '../../text/clean-text.ts';
import { overlaps } from '../../text/range.ts';
import { firstEndingBehind } from '../../writing/ranges.ts';
import { isWithin } from '../../writing/within.ts';

/** A pair of brackets with what stands in it, or one without its other half; clean offsets. */
export interface Bracket {
  readonly start: number;
  readonly end: number;
  readonly isSingle: boolean;
}

/**
 * The outermost brackets of each clause, in order of the text. Several halves without their others
 * in one clause are the work of a scanner, not of a negotiation, and left out.
 */
export function bracketsIn(model: ResolutionModel, clean: CleanText): readonly Bracket[] {
  const found: Bracket[] = [];
  let open: number[] = [];
  let halves: number[] = [];
  let clause = -1;
  const close = (): void => {
    const [single, another] = [...halves, ...open];
    if (single !== undefined && another === undefined) {
      found.push({ start: single, end: single + 1, isSingle: true });
    }
    open = [];
    halves = [];
  };
  for (const { 0: sign, index } of clean.text.matchAll(/[[\]]/g)) {
    const at = clean.toSourceStart(index);
    const here = firstEndingBehind(model.clauses, at);
    if (here === null || here.range.start > at || isWithin([model.debris], at)) continue;
    if (here.range.start !== clause) close();
    clause = here.range.start;
    if (sign === '[') {
      open.push(index);
      continue;
    }
    const start = open.pop();
    if (start === undefined) halves.push(index);
    else if (open.length === 0) found.push({ start, end: index + 1, isSingle: false });
  }
  close();
  return found.toSorted((a, b) => a.start - b.start);
}

/** "[sic]", "[…]", "[1]", "[*]", and codes, which have a figure and no space. */
const MARK =
  /^(?:sic|recte|bis|ter|quater|…|\.{2,5}|\^?[\d*a-z]{1,3}|(?!\d+\/\d+$)\S*\d\S*)[!?]?$/i;
const NAME = /["“”«»]/;
const ALTERNATIVES = /\s[/|]\s/;
const CALL_BEFORE = /[\p{L}\d:)\]]$/u;
const LINK_BEHIND = /^[(:[]/;
/** How far before a bracket the round one may open in which it stands. */
const ROUND_REACH = 300;

/** True where the brackets belong to the text and leave no choice. */
export function belongsToText(
  { start, end }: Bracket,
  clean: CleanText,
  citations: readonly Citation[],
): boolean {
  const { text } = clean;
  const inside = text.slice(start + 1, end - 1).trim();
  if (ALTERNATIVES.test(inside)) return false;
  if (MARK.test(inside) || NAME.test(inside)) return true;
  const before = text.slice(Math.max(0, start - ROUND_REACH), start);
  if (CALL_BEFORE.test(before) || LINK_BEHIND.test(text.slice(end, end + 1))) return true;
  if (before.lastIndexOf('(') > before.lastIndexOf(')')) return true;
  const range = clean.toSource(start, end);
  const next = firstEndingBehind(citations, range.start);
  return next !== null && overlaps(next.range, range);
}
