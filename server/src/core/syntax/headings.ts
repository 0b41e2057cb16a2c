/** Recognises what stands between clauses: section headings, dividers and stray footnotes. */
import { readListedKeyword } from './keyword.ts';
import { readMarker, readNumber } from './markers.ts';
import { isCapital, isLower, type SegmentInput, type SegmentState } from './segment-input.ts';
import { fitsCase } from './starts.ts';
import type { Span } from './structure.ts';

/** A stretch of lines that belongs to no clause. */
export interface Between extends Span {
  /** Index of its last content line. */
  readonly last: number;
}

export interface Heading extends Between {
  /** "A" when the heading begins with a part letter. */
  readonly letter: string | null;
}

/** Longest section heading, in lines and characters. */
const HEADING_LINES = 6;
const HEADING_LENGTH = 320;
/** Longest heading that is recognised behind a comma without a blank line. */
const SHORT_HEADING = 80;
/** How many lines the letter and title of a part may take. */
const PART_LINES = 4;
/** Longest footnote, in wrapped lines. */
const NOTE_LINES = 6;
const NUMERAL = /^[IVX]{1,4}(?: |\n|$)/;
const DIVIDER = /^\*[* ]{1,12}$/;

/** True for a line such as "* * *", behind which a new section begins. */
export function isDivider({ clean, content }: SegmentInput, index: number): boolean {
  const line = content[index]?.line;
  return line !== undefined && DIVIDER.test(clean.text.slice(line.start, line.end));
}

/**
 * Reads a section heading at content line `index`: it stands where a clause has ended, closes with
 * no mark itself, and a clause or another opener follows it.
 */
export function readHeading(
  input: SegmentInput,
  state: SegmentState,
  index: number,
): Heading | null {
  const { content, clean } = input;
  const first = content[index];
  if (first === undefined || !mayTakeHeading(input, state, index)) return null;
  let length = 0;
  for (let next = index; next < content.length; next += 1) {
    const line = content[next]?.line;
    if (line === undefined || next - index > HEADING_LINES) return null;
    if (next > index && looksLikeStart(input, state, next)) {
      const { start } = first.line;
      const end = content[next - 1]?.line.end ?? first.line.end;
      const letter = /^([A-Z])(?:\n| |$)/.exec(clean.text.slice(start, start + 2))?.[1] ?? null;
      return { start, end, last: next - 1, letter };
    }
    length += line.end - line.start;
    const mark = clean.text.charAt(line.end - 1);
    if (length > HEADING_LENGTH || mark === ',' || mark === ';' || mark === '.') return null;
  }
  return null;
}

/**
 * Reads the letter of a part that has an opener of its own, on a line alone with at most a title
 * between: "B", a title, "The General Assembly,".
 *
 * @param opener index of the content line on which the opener begins
 */
export function readPartLetter({ clean, content }: SegmentInput, opener: number): Heading | null {
  const end = content[opener - 1]?.line.end ?? 0;
  for (let index = opener - 1; index >= Math.max(0, opener - PART_LINES); index -= 1) {
    const line = content[index]?.line;
    if (line === undefined) return null;
    const letter = /^[A-Z]$/.exec(clean.text.slice(line.start, line.end))?.[0];
    if (letter !== undefined) return { start: line.start, end, last: opener - 1, letter };
  }
  return null;
}

function mayTakeHeading(input: SegmentInput, state: SegmentState, index: number): boolean {
  const { clean, content } = input;
  const current = content[index];
  if (current === undefined || isLower(clean.text, current.line.start)) return false;
  const { start, end } = current.line;
  const isWord = isCapital(clean.text, start) || /\d/.test(clean.text.charAt(start));
  if (!isWord) return false;
  if (state.open === null) return state.hasOpener && state.zone !== 'adopted';
  if (state.mark === ';' || state.mark === '.') return true;
  if (state.mark !== ',' || state.endsOpen) return false;
  if (NUMERAL.test(clean.text.slice(start, start + 6))) return true;
  const isShort = current.afterBlank || end - start < SHORT_HEADING;
  return state.open.part === 'preamble' && isShort && isBeforeFirstNumber(input, index);
}

/** Whether the line below carries the number of the first operative clause. */
function isBeforeFirstNumber({ content, clean }: SegmentInput, index: number): boolean {
  const below = content[index + 1];
  return below !== undefined && readNumber(clean.text, below.line.start)?.value === 1;
}

/** Whether line `index` opens a clause, an opener or a heading of its own, as far as can be seen. */
function looksLikeStart(input: SegmentInput, state: SegmentState, index: number): boolean {
  const { content, clean, language, lines, openers, profile } = input;
  const current = content[index];
  if (current === undefined) return false;
  const number = readNumber(clean.text, current.line.start);
  if (number !== null) return number.value <= state.lastNumber + 1;
  const keyword = readListedKeyword(clean, language, current.line.start);
  if (keyword !== null && fitsCase(profile, keyword)) return true;
  return openers.at(clean, lines, current.index) !== null;
}

/**
 * Reads a footnote that has lost its rule and number: a paragraph of its own behind a clause that
 * has closed, itself closed by a full stop, or holding no word at all.
 */
export function readNote(input: SegmentInput, state: SegmentState, index: number): Between | null {
  const { content, clean, isUnwrapped } = input;
  const current = content[index];
  const hasClosed = state.mark === ';' || state.mark === ',';
  if (current === undefined || !current.afterBlank || !hasClosed) return null;
  const { start } = current.line;
  const letter = clean.text.slice(start, start + 8).search(/[\p{L}\p{N}]/u);
  if (letter !== -1 && isLower(clean.text, start + letter)) return null;
  let last = index;
  const endsAt = (position: number): boolean =>
    clean.text.charAt((content[position]?.line.end ?? 0) - 1) === '.';
  while (!isUnwrapped && !endsAt(last) && content[last + 1]?.afterBlank === false) {
    last += 1;
    if (last - index >= NOTE_LINES) return null;
  }
  const end = content[last]?.line.end ?? current.line.end;
  const isEmpty = !/[\p{L}\p{N}]/u.test(clean.text.slice(start, end));
  const endsText = last === content.length - 1 && !isEmpty;
  if (endsText || (!endsAt(last) && !isEmpty)) return null;
  return { start, end, last };
}

/** A note under an asterisk where no list was announced: "* Any changes to the list …". */
export function readStarredNote(
  input: SegmentInput,
  state: SegmentState,
  index: number,
): Between | null {
  const line = input.content[index]?.line;
  if (line === undefined || state.open?.hasItems === true) return null;
  const marker = readMarker(input.clean.text, line.start);
  return marker?.style === 'bullet *' ? readNote(input, state, index) : null;
}
