/** Words of a clean, folded text, found from any offset on. */

/** A word's place, `[start, end)`. */
export interface Word {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the word that begins at or after `at`, across spaces and at most one line break: two breaks
 * in a row are a blank line, and no phrase reaches over one.
 *
 * @param text clean text
 * @param at offset from which to look
 * @returns null when something else than a word comes first
 */
export function nextWord(text: string, at: number): Word | null {
  let start = at;
  let breaks = 0;
  for (; start < text.length; start += 1) {
    const code = text.charCodeAt(start);
    if (code === 10) {
      breaks += 1;
      if (breaks > 1) return null;
    } else if (code !== 32) break;
  }
  const end = wordEnd(text, start);
  return end === start ? null : { start, end };
}

/** The end of the word at `start`; `start` itself when no word stands there. */
function wordEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (isLetter(code)) end += 1;
    else if ((code === 39 || code === 45) && end > start && isLetter(text.charCodeAt(end + 1))) {
      end += 1;
    } else break;
  }
  return end;
}

/** Letters of any alphabet, digits not. */
function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && !(code >= 0x2000 && code <= 0x2bff);
}
