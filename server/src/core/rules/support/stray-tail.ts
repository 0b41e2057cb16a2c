/** Tells where a clause closes before matter that copying or layout has left behind it. */
import type { Clause, ClauseEnd } from '../../model/model.ts';

/** A line that closes a clause: its mark, then at most a footnote call, quotes or a linking word. */
const CLOSED_LINE =
  /([,;:.])["”»)*\]\s]{0,6}(?:<[^<>]{1,8}>)?\d{0,3}(?:<[^<>]{1,8}>)?["”»)*\]\s]{0,6}(?:(?:and|et)\s{0,6})?$/;
/** How much of a line is read. */
const LINE_END = 60;
/** A heading runs over few lines. */
const HEADING_LINES = 3;
const HEADING_LENGTH = 160;

/**
 * True when an earlier line of the clause closes it with one of `marks`, and what follows is no
 * part of it: a paragraph of its own (a footnote, a note on sponsors), or a heading.
 */
export function closesBeforeTail(
  { range, numberRange, items, end }: Pick<Clause, 'range' | 'numberRange' | 'items' | 'end'>,
  source: string,
  marks: readonly string[],
): boolean {
  // A list of one item is no list: its bullet may be the asterisk of a note.
  const last = items.length > 1 ? items.at(-1)?.markerRange : numberRange;
  const from = last?.end ?? range.start;
  const lines = source.slice(from, range.end).split('\n');
  return lines.some((line, index) => {
    const mark = CLOSED_LINE.exec(line.slice(-LINE_END))?.[1];
    if (mark === undefined || !marks.includes(mark)) return false;
    if (lines[index + 1]?.trim() === '') return true;
    const isNearEnd = lines.length - index - 1 <= HEADING_LINES;
    const rest = lines.slice(index + 1);
    const mayBeHeading = end.mark === null || end.mark === ':';
    return mayBeHeading && isNearEnd && (looksLikeHeading(rest) || isSymbol(rest));
  });
}

/** The last paragraph of a stretch, with the blank line above it. */
const LAST_PARAGRAPH =
  /[ \t\r\u00a0]{0,40}\n[ \t\r\u00a0]{0,40}\n\s{0,40}(?=[*_]{0,4}\p{L})(?:[^\n]\n?){1,320}$/u;
const PARAGRAPH_LENGTH = 400;
const MARKS = [',', ';', ':', '.'] as const;

/**
 * Where a clause ends when its last paragraph, which nothing closes, reads as a heading: without its
 * mark before it, a heading is taken for words of the clause.
 */
export function endAboveHeading(
  { range, keyword, items, end }: Pick<Clause, 'range' | 'keyword' | 'items' | 'end'>,
  source: string,
): ClauseEnd {
  const words = items.at(-1)?.markerRange ?? keyword?.range;
  const from = Math.max(words?.end ?? range.start, range.end - PARAGRAPH_LENGTH);
  const tail = end.mark === null ? LAST_PARAGRAPH.exec(source.slice(from, range.end)) : null;
  if (tail === null || !looksLikeHeading([tail[0].replace(/[*_]/g, '')])) return end;
  const at = from + tail.index;
  const mark = MARKS.find((sign) => sign === source.charAt(at - 1)) ?? null;
  return { mark, range: { start: mark === null ? at : at - 1, end: at } };
}

/** The symbol of a document, left behind by the head of a page: "S/2010/651". */
function isSymbol(lines: readonly string[]): boolean {
  return /^\p{Lu}[\p{Lu}\d/.()-]{3,40}$/u.test(lines.join(' ').trim());
}

function looksLikeHeading(lines: readonly string[]): boolean {
  const text = lines.join(' ').trim();
  return text.length <= HEADING_LENGTH && /^\p{Lu}.* /u.test(text);
}
