/** Ranges over a document's original text. */

/** A half-open span `[start, end)` of UTF-16 offsets into the original, unchanged text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A piece of text with the place where it stands; `text` has markup removed and spaces folded. */
export interface Spanned {
  readonly text: string;
  readonly range: Range;
}

/** True when `offset` lies in `range`, its end included: a cursor just behind a word is on it. */
export function touches(range: Range, offset: number): boolean {
  return range.start <= offset && offset <= range.end;
}

/** True when the two ranges share at least one character. */
export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The range without the white space at its ends; empty where there is nothing else. */
export function trimmed(text: string, { start, end }: Range): Range {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: Math.max(from, start + words.trimEnd().length) };
}
