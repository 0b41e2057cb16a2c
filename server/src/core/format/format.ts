/**
 * Formats a resolution: one layout a body, reached without changing a word. What comes out is read
 * again and compared with what went in; where the two are not the same text, nothing is edited.
 */
import type { Analyser, DocumentHint } from '../analyse.ts';
import type { Clause, ResolutionModel } from '../model/model.ts';
import { composed, offsetBefore, textWith, type TextEdit } from '../text/edits.ts';
import type { Range } from '../text/range.ts';
import { countFront } from '../text/sorted.ts';
import { firstDifference, type Difference } from './essence.ts';
import { layOut, NO_LAYOUT, type Layout, type LetterChoice } from './layout.ts';

/** Why a text is left as it is. */
export type Refusal =
  | { readonly kind: 'no-resolution' }
  | { readonly kind: 'unsettled' }
  | ({ readonly kind: 'changed' } & Difference);

export type Formatted =
  | {
      readonly kind: 'formatted';
      readonly text: string;
      /** From the text as it was, in its order; none where it has its layout already. */
      readonly edits: readonly TextEdit[];
      /** Page heads and page numbers that are left out. */
      readonly gone: readonly Range[];
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** What is asked of the formatter. */
export interface FormatOptions {
  /** What the text is analysed with. */
  readonly hint?: DocumentHint;
  /** Formats the clauses that the range touches, and no more. */
  readonly within?: Range | null;
}

/** Where a keyword in the case of its body is no keyword any more, letters stay as they are. */
const LETTERS: readonly LetterChoice[] = ['of-the-body', 'as-written'];

/**
 * Formats a text, or a part of it. Never throws.
 *
 * @param before the text, analysed with the hint
 */
export function format(
  before: ResolutionModel,
  analyser: Analyser,
  { hint = {}, within = null }: FormatOptions = {},
): Formatted {
  if (!before.isResolution) return refused({ kind: 'no-resolution' });
  let first: Formatted | null = null;
  for (const letters of LETTERS) {
    const formatted = attempt(before, analyser, { hint, within, letters });
    if (formatted.kind === 'formatted') return formatted;
    first ??= formatted;
  }
  return first ?? refused({ kind: 'unsettled' });
}

interface Attempt extends Required<FormatOptions> {
  readonly letters: LetterChoice;
}

/** A title of several lines is read line by line: each that is joined makes room for the next. */
const MOST_ROUNDS = 5;

function attempt(before: ResolutionModel, analyser: Analyser, options: Attempt): Formatted {
  const { hint, within, letters } = options;
  const whole = layOut(before, analyser, letters);
  const { edits, gone, mended } = within === null ? whole : partOf(whole, before, within);
  let round: Layout = { edits, gone, mended };
  let all: readonly TextEdit[] = [];
  let model = before;
  for (let left = MOST_ROUNDS; left > 0 && round.edits.length > 0; left -= 1) {
    const after = analyser.analyse(textWith(model.source, round.edits), hint);
    const difference = firstDifference(model, after, round, editedPlaces(round.edits));
    if (difference !== null) {
      return refused({ kind: 'changed', ...difference, at: offsetBefore(all, difference.at) });
    }
    all = composed(all, round.edits);
    model = after;
    round = within === null ? layOut(after, analyser, letters) : NO_LAYOUT;
    // Only what was seen in the text as it was goes.
    if (round.gone.length > 0) break;
  }
  const isSettled =
    round.edits.length === 0 && (within !== null || staysAsIs(model, analyser, options));
  if (!isSettled) return refused({ kind: 'unsettled' });
  return { kind: 'formatted', text: model.source, edits: all, gone };
}

/** What was no keyword in the case of its body may be one in the new layout. */
function staysAsIs(
  model: ResolutionModel,
  analyser: Analyser,
  { hint, letters }: Attempt,
): boolean {
  if (letters === 'of-the-body' || layOut(model, analyser, 'of-the-body').edits.length === 0) {
    return true;
  }
  return (
    attempt(model, analyser, { hint, within: null, letters: 'of-the-body' }).kind === 'refused'
  );
}

function refused(refusal: Refusal): Formatted {
  return { kind: 'refused', refusal };
}

/** Tells whether an edit touches a range of the edited text. */
function editedPlaces(edits: readonly TextEdit[]): (range: Range) => boolean {
  let growth = 0;
  const places = edits.map(({ range, text }): Range => {
    const start = range.start + growth;
    growth += text.length - (range.end - range.start);
    return { start, end: start + text.length };
  });
  return ({ start, end }) => {
    const next = countFront(places.length, (index) => (places[index]?.end ?? Infinity) < start);
    return (places[next]?.start ?? Infinity) <= end;
  };
}

/** What of a layout lies in the clauses that a range touches; in the range where it touches none. */
function partOf(
  { edits, gone, mended }: Layout,
  { clauses }: ResolutionModel,
  within: Range,
): Layout {
  const touched = clauses.filter(
    ({ range }) => range.start <= within.end && within.start <= range.end,
  );
  const reach = { start: startOf(touched, within), end: endOf(touched, within) };
  const kept = edits.filter(({ range }) => range.start <= reach.end && reach.start <= range.end);
  const goes = (range: Range): boolean => {
    const next = countFront(kept.length, (nth) => (kept[nth]?.range.end ?? Infinity) < range.end);
    return (kept[next]?.range.start ?? Infinity) <= range.start;
  };
  return { edits: kept, gone: gone.filter(goes), mended: mended.filter(goes) };
}

function startOf([first]: readonly Clause[], within: Range): number {
  return Math.min(first?.range.start ?? within.start, within.start);
}

function endOf(touched: readonly Clause[], within: Range): number {
  return Math.max(touched.at(-1)?.range.end ?? within.end, within.end);
}
