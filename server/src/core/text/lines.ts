/** The lines of a clean text. */

/** A line without its surrounding spaces; offsets are clean offsets. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** Number of spaces before the line. */
  readonly indent: number;
  readonly isBlank: boolean;
}

/** Splits a clean text into lines. */
export function splitLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let from = 0;
  while (from <= text.length) {
    const newline = text.indexOf('\n', from);
    const to = newline === -1 ? text.length : newline;
    let start = from;
    while (start < to && text.charCodeAt(start) === 32) start += 1;
    let end = to;
    while (end > start && text.charCodeAt(end - 1) === 32) end -= 1;
    lines.push({ start, end, indent: start - from, isBlank: start === end });
    if (newline === -1) break;
    from = newline + 1;
  }
  return lines;
}
