/** Places as editors count them: lines and characters from zero, in UTF-16 units. */
import type { Range } from './range.ts';
import { countFront } from './sorted.ts';

export interface Place {
  readonly line: number;
  readonly character: number;
}

/** A stretch of text; the end is behind its last character. */
export interface PlaceRange {
  readonly start: Place;
  readonly end: Place;
}

/** Says where ranges of one text lie. */
export type Locate = (range: Range) => PlaceRange;

/** The locator of a text. A line ends in "\n", "\r\n" or "\r", as it does in the protocol. */
export function createLocate(source: string): Locate {
  const starts = lineStarts(source);
  const place = (offset: number): Place => {
    const line = countFront(starts.length, (index) => (starts[index] ?? Infinity) <= offset) - 1;
    return { line, character: offset - (starts[line] ?? 0) };
  };
  return ({ start, end }) => ({ start: place(start), end: place(end) });
}

/** The words of a stretch; of a stretch that the text does not have, what is left of it. */
export function textAt(source: string, { start, end }: PlaceRange): string {
  const starts = lineStarts(source);
  const offset = ({ line, character }: Place): number =>
    (starts[line] ?? source.length) + character;
  return source.slice(offset(start), offset(end));
}

/** Below zero when `a` comes before `b`. */
export function comparePlaces(a: Place, b: Place): number {
  return a.line - b.line || a.character - b.character;
}

const NEWLINE = 10;
const RETURN = 13;

function lineStarts(source: string): readonly number[] {
  const starts = [0];
  for (let at = 0; at < source.length; at += 1) {
    const code = source.charCodeAt(at);
    if (code === NEWLINE || (code === RETURN && source.charCodeAt(at + 1) !== NEWLINE)) {
      starts.push(at + 1);
    }
  }
  return starts;
}
