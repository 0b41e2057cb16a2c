/** Edits of a text, and the way between the text before and after them. */
import type { Range } from './range.ts';

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

function inTextOrder(a: TextEdit, b: TextEdit): number {
  return a.range.start - b.range.start || a.range.end - b.range.end;
}
