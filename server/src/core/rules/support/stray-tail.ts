/** Tells whether a clause closed before matter that copying or layout has left behind it. */
import type { Clause } from '../../model/model.ts';

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
  { range, items, end }: Clause,
  source: string,
  marks: readonly string[],
): boolean {
  // A list of one item is no list: its bullet may be the asterisk of a note.
  const from = items.length > 1 ? (items.at(-1)?.range.start ?? range.start) : range.start;
  const lines = source.slice(from, range.end).split('\n');
  return lines.some((line, index) => {
    const mark = CLOSED_LINE.exec(line.slice(-LINE_END))?.[1];
    if (mark === undefined || !marks.includes(mark)) return false;
    if (lines[index + 1]?.trim() === '') return true;
    const isNearEnd = lines.length - index - 1 <= HEADING_LINES;
    return end.mark === null && isNearEnd && looksLikeHeading(lines.slice(index + 1));
  });
}

function looksLikeHeading(lines: readonly string[]): boolean {
  const text = lines.join(' ').trim();
  return text.length <= HEADING_LENGTH && /^\p{Lu}/u.test(text);
}
