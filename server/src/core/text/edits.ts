/** Edits of a text, and the way between the text before and after them. */
import type { Range } from './range.ts';
import { countFront } from './sorted.ts';

/** A stretch of a text, and what is to stand in its place. */
export interface TextEdit {
  readonly range: Range;
  readonly text: string;
}

/**
 * A text with edits made.
 *
 * @param edits in any order, none overlapping another
 */
export function textWith(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let from = 0;
  for (const { range, text: by } of edits.toSorted(inTextOrder)) {
    result += text.slice(from, range.start) + by;
    from = range.end;
  }
  return result + text.slice(from);
}

export interface AppliedEdits {
  readonly text: string;
  /** In the order of the text; those that change nothing are left out. */
  readonly edits: readonly TextEdit[];
  /** Where a range stands afterwards; for the range of an edit, what took its place. */
  readonly edited: (range: Range) => Range;
  /** Where a range of the new text stood before; null when an edit made some of it. */
  readonly original: (range: Range) => Range | null;
}

/**
 * Applies edits to a text, and keeps the way between the two.
 *
 * @param edits in any order, none overlapping another
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): AppliedEdits {
  const sorted = edits.toSorted(inTextOrder);
  let result = '';
  let from = 0;
  const placed: { readonly old: Range; readonly now: Range }[] = [];
  for (const { range, text: by } of sorted) {
    result += text.slice(from, range.start);
    placed.push({ old: range, now: { start: result.length, end: result.length + by.length } });
    result += by;
    from = range.end;
  }
  const growth = (old: Range, now: Range): number => now.end - now.start - (old.end - old.start);
  const forth = (offset: number, isEnd: boolean): number =>
    placed.reduce((at, { old, now }) => {
      const isBehind = isEnd ? old.end <= offset : old.start < offset;
      return isBehind ? at + growth(old, now) : at;
    }, offset);
  const back = (offset: number, isEnd: boolean): number =>
    placed.reduce((at, { old, now }) => {
      const isBehind = isEnd ? now.start < offset : now.end <= offset;
      return isBehind ? at - growth(old, now) : at;
    }, offset);
  return {
    text: result + text.slice(from),
    edits: sorted.filter(({ range, text: by }) => text.slice(range.start, range.end) !== by),
    edited: ({ start, end }) => ({ start: forth(start, false), end: forth(end, true) }),
    original: ({ start, end }) =>
      placed.some(({ now }) => now.start < end && start < now.end)
        ? null
        : { start: back(start, false), end: back(end, true) },
  };
}

/** A stretch of an edited text: taken from the text before, or written anew. */
interface Piece {
  /** Where it stands in the edited text. */
  readonly start: number;
  readonly end: number;
  /** Where it stood before; what was written anew has its text instead. */
  readonly from: number | string;
}

/**
 * The edits that do at once what two lists of edits do one after the other.
 *
 * @param first edits of a text, in its order
 * @param second edits of the text that they make, in its order
 */
export function composed(
  first: readonly TextEdit[],
  second: readonly TextEdit[],
): readonly TextEdit[] {
  const pieces = piecesOf(first);
  const edits: TextEdit[] = [];
  let done = 0;
  let text = '';
  let next = 0;
  const take = (start: number, end: number): void => {
    for (;;) {
      const piece = pieces[next];
      if (piece === undefined || piece.start >= end) return;
      const [from, to] = [Math.max(start, piece.start), Math.min(end, piece.end)];
      if (typeof piece.from === 'string') {
        text += piece.from.slice(Math.max(0, from - piece.start), Math.max(0, to - piece.start));
      } else if (from < to) {
        const at = piece.from + from - piece.start;
        if (text !== '' || done < at) edits.push({ range: { start: done, end: at }, text });
        text = '';
        done = at + to - from;
      }
      if (piece.end > end) return;
      next += 1;
    }
  };
  let at = 0;
  for (const { range, text: by } of second) {
    take(at, range.start);
    text += by;
    at = range.end;
  }
  take(at, Infinity);
  return edits;
}

/**
 * Where an offset of an edited text stood before; in what was written anew, where that begins.
 *
 * @param edits in the order of the text
 */
export function offsetBefore(edits: readonly TextEdit[], offset: number): number {
  const pieces = piecesOf(edits);
  const index = countFront(pieces.length, (nth) => (pieces[nth]?.end ?? Infinity) <= offset);
  const piece = pieces[index];
  if (piece === undefined) return offset;
  if (typeof piece.from === 'number') return piece.from + offset - piece.start;
  return edits[(index - 1) / 2]?.range.start ?? offset;
}

function piecesOf(edits: readonly TextEdit[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  let from = 0;
  for (const { range, text } of edits) {
    const start = at + range.start - from;
    pieces.push({ start: at, end: start, from });
    pieces.push({ start, end: start + text.length, from: text });
    at = start + text.length;
    from = range.end;
  }
  return [...pieces, { start: at, end: Infinity, from }];
}

function inTextOrder(a: TextEdit, b: TextEdit): number {
  return a.range.start - b.range.start || a.range.end - b.range.end;
}
