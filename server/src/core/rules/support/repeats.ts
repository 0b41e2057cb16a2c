/** Finds lines of a text that stand in it once more. */
import type { Range } from '../../text/range.ts';

/** Spaces and markup, which copies of a line need not share. */
const BETWEEN = /^(?:[\s*_>]|<\/?[a-z]{1,8}>){0,80}/i;
/** Behind the last word of a line its mark may differ. */
const MARK = /^(?:[ \t\u00a0*_]|<\/?[a-z]{1,8}>){0,20}[,:;.]/i;
const LINE_END = /^(?:[ \t\u00a0\r*_]|<\/?[a-z]{1,8}>){0,40}(?:\n|$)/i;
const LOOK = 200;
const LINE_START = /(?:^|\n)(?:[ \t\u00a0*_>]|<[a-z]{1,8}>){0,40}/giu;

/** Every other place where the words of `original` stand on lines of their own. */
export function repeatsOf(original: Range, within: Range, source: string): readonly Range[] {
  const words = wordsOf(source.slice(original.start, original.end));
  const [first] = words;
  if (first === undefined) return [];
  const found: Range[] = [];
  for (const line of source.slice(within.start, within.end).matchAll(LINE_START)) {
    const start = within.start + line.index + line[0].length;
    if (start >= original.start && start < original.end) continue;
    if (!source.startsWith(first, start)) continue;
    const end = endOfWords(words, start, source);
    if (end !== null && end <= within.end) found.push({ start, end });
  }
  return found;
}

function wordsOf(text: string): readonly string[] {
  return text
    .replace(/<\/?[a-z]{1,8}>/gi, ' ')
    .replace(/[,:;.][\s*_]*$/, '')
    .split(/[\s*_>]+/)
    .filter((word) => word !== '');
}

/** Where the words end that stand from `start` on, their mark included; null where others stand. */
function endOfWords(words: readonly string[], start: number, source: string): number | null {
  let at = start;
  for (const word of words) {
    at = behind(BETWEEN, at, source);
    if (!source.startsWith(word, at)) return null;
    at += word.length;
  }
  const end = behind(MARK, at, source);
  return LINE_END.test(source.slice(end, end + LOOK)) ? end : null;
}

function behind(pattern: RegExp, at: number, source: string): number {
  return at + (pattern.exec(source.slice(at, at + LOOK))?.[0].length ?? 0);
}
