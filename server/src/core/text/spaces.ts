/** White space of clean texts, which have no other than spaces and line breaks. */

/** The end of `text.slice(start, end)` without the white space behind its last sign. */
export function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isSpace(text.charCodeAt(at - 1))) at -= 1;
  return at;
}

/** The offset of the first sign at or behind `at`. */
export function skipSpaces(text: string, at: number): number {
  let end = at;
  while (end < text.length && isSpace(text.charCodeAt(end))) end += 1;
  return end;
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10;
}
