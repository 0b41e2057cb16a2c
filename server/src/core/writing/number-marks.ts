/** Takes the printed number of a clause away, or sets one before it. */
import type { Clause } from '../model/model.ts';
import type { TextEdit } from '../text/edits.ts';

/** Markup that opens right before a clause. */
const OPENING_MARKUP = /(?:\*{1,3}|_{1,3}|<[a-z]{1,9}>){1,4}$/i;
/** Markup that stood around the number alone: "**1.** ". */
const AROUND = /^(?:\*{1,3}|_{1,3}|<\/[a-z]{1,9}>)/i;
const SPACE = /^[ \t\u00a0\u202f]{1,20}/;
const LOOK = 40;
/** What stands between a number and its clause where no other shows it. */
const PLAIN_SPACE = ' ';

/** Where a clause begins in the text, markup that opens with it included. */
export function beginningOf({ range }: Clause, source: string): number {
  const before = source.slice(Math.max(0, range.start - LOOK), range.start);
  return range.start - (OPENING_MARKUP.exec(before)?.[0].length ?? 0);
}

/** Takes the number away with its full stop, the space behind it and the markup around it. */
export function numberRemoval({ numberRange }: Clause, source: string): TextEdit | null {
  if (numberRange === null) return null;
  let { start, end } = numberRange;
  const before = source.slice(Math.max(0, start - LOOK), start);
  const opened = OPENING_MARKUP.exec(before)?.[0].length ?? 0;
  const closed = AROUND.exec(source.slice(end, end + LOOK))?.[0].length ?? 0;
  if (opened > 0 && closed > 0) {
    start -= opened;
    end += closed;
  }
  const space = SPACE.exec(source.slice(end, end + LOOK))?.[0].length ?? 0;
  return { range: { start, end: end + space }, text: '' };
}

/** Sets a number before a clause, with the space that stands behind the number of `like`. */
export function numberInsertion(
  clause: Clause,
  value: number,
  like: Clause | undefined,
  source: string,
): TextEdit {
  const at = beginningOf(clause, source);
  const end = like?.numberRange?.end;
  const space = end === undefined ? undefined : SPACE.exec(source.slice(end, end + LOOK))?.[0];
  return { range: { start: at, end: at }, text: `${value}.${space ?? PLAIN_SPACE}` };
}
