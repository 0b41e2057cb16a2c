/** Finds the lines of a head that begin with their session: "Seventy-eighth session". */
import type { ResolutionModel } from '../../model/model.ts';
import type { Range } from '../../text/range.ts';

/** A session named at the start of a line. */
export interface SessionLine {
  readonly range: Range;
  readonly number: number;
}

const BEFORE = /(?:^|\n)[\s>#*_]{0,20}$/;
/** The end of the line, or what a copy has put on it: "Seventy-eighth session Agenda item 18". */
const BEHIND = /^[*_]{0,3}(?: \(\p{L}{3,12}\))?[ \t*_]{0,80}(?:$|\r?\n|(?<=\s)\p{Lu})/u;
const REACH = 40;

/** Those before the opener; none for a text without one. */
export function sessionLines({
  source,
  sessions,
  opener,
}: ResolutionModel): readonly SessionLine[] {
  if (opener === null) return [];
  return sessions.flatMap(({ range, number }) => {
    if (number === null || range.end > opener.range.start) return [];
    const isLine =
      /^[\p{Lu}\d]/u.test(source.slice(range.start, range.end)) &&
      BEFORE.test(source.slice(Math.max(0, range.start - REACH), range.start)) &&
      BEHIND.test(source.slice(range.end, range.end + REACH));
    return isLine ? [{ range, number }] : [];
  });
}
