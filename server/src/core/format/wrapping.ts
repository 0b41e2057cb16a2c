/**
 * Tells whether two lines of one paragraph were parted by the page only. Where nothing says so, they
 * stay apart: a list without markers has line ends that are meant.
 */
import type { TextLine } from './text-lines.ts';
import type { Unit } from './units.ts';

/** A line shorter than this part of a full one did not end because the page did. */
const FULL = 0.8;
/** No page holds longer lines: a text that has them was not wrapped. */
const WIDEST_PAGE = 190;
/** No page has shorter ones: where all are, their lengths say nothing. */
const NARROWEST_PAGE = 40;
/** Of ten lines of clauses at least one is full. */
const FULL_LINES = 0.9;
const CLOSING = /[.;:!?…][*_]{0,3}["”»’)\]]{0,3}[*_]{0,3}$/u;
const COMMA = /,[*_]{0,3}$/;
/** Words that no line of a list ends in: "of", "le". */
const SHORT_WORD = /(?<![\p{L}\p{N}])\p{Ll}{1,3}[’']?$/u;
const FIRST_WORD = /^\S{1,60}/;
/** Signs at the start of a line that make something else of it in Markdown. */
const BLOCK_SIGN =
  /^(?:#{1,6}[ \t]|>|\||```|~~~|={3,}$|-{3,}$|\+$|\[[a-z]{1,20}=|\.{1,3}[ \t]|[-+*•–—▪●○◦·](?:[ \t]|$))/;
/** Where a writer broke the line: in Markdown, in AsciiDoc, by a tag. */
const HARD_BREAK = /(?:\\| \+|<br *\/?>)$/i;
/** A letter or numeral that stands over a heading. */
const SHORT_LINE = 6;
/** The number of a clause, the mark of an item, apart from its words. */
const LONE_MARKER = /^\(?(?:\p{L}|[\divx]{1,5})[.)]$/u;
const STARTS_SENTENCE = /^[*_«“"]{0,3}\p{L}{2}/u;
const SMALL_START = /^\p{Ll}/u;
const SMALL_OR_FIGURE = /^[(«“"‘'*_]{0,3}[\p{Ll}\p{N}]/u;
const LOOK = 80;

export interface Wrapping {
  /** True where the second line goes on in the sentence of the first. */
  goesOn(first: TextLine, second: TextLine): boolean;
}

/** Two lines as they meet. */
interface Meeting {
  /** The end of the first. */
  readonly before: string;
  /** The start of the second. */
  readonly next: string;
  readonly second: TextLine;
  /** True for a first line into which nothing of the second would have gone. */
  readonly isFull: boolean;
}

/**
 * Looks at a text for the width of its lines.
 *
 * @param joinsOverBlanks false for bodies whose clauses begin in small letters, as sentences go on
 */
export function createWrapping(
  source: string,
  lines: readonly TextLine[],
  joinsOverBlanks: boolean,
): Wrapping {
  const width = widthOf(lines);
  const endOf = ({ start, end }: TextLine): string =>
    source.slice(Math.max(start, end - LOOK), end);
  const wrapped = wrappedUnits(lines, endOf);
  return {
    goesOn: (first, second) => {
      const before = endOf(first);
      const next = source.slice(second.start, Math.min(second.end, second.start + LOOK));
      const length = first.end - first.start + 1 + (FIRST_WORD.exec(next)?.[0].length ?? 0);
      const meeting = { before, next, second, isFull: length >= width };
      if (BLOCK_SIGN.test(next) || HARD_BREAK.test(before)) return false;
      if (first.isStart && LONE_MARKER.test(before)) return STARTS_SENTENCE.test(next);
      if (second.unit?.kind === 'adoption') return goesOnInNote(meeting);
      if (second.unit?.kind === 'section') return goesOnInHeading(meeting);
      if (second.unit?.kind === 'title') return goesOnInTitle(meeting);
      if (!second.isAfterBlank && !second.isAfterPage) {
        return goesOnBelow(meeting, second.unit !== null && wrapped.has(second.unit));
      }
      return (joinsOverBlanks || second.isAfterPage) && goesOnBehindGap(meeting);
    },
  };
}

/** The length of a full line; infinite where lines end where paragraphs do. */
function widthOf(lines: readonly TextLine[]): number {
  const lengths = lines
    .filter(
      ({ unit, isVerbatim }) => (unit?.kind === 'clause' || unit?.kind === 'item') && !isVerbatim,
    )
    .map(({ start, end }) => end - start)
    .toSorted((a, b) => a - b);
  const longest = lengths.at(-1) ?? 0;
  const full = lengths[Math.floor((lengths.length - 1) * FULL_LINES)] ?? 0;
  return longest > WIDEST_PAGE ? Infinity : Math.max(NARROWEST_PAGE, full * FULL);
}

/** Units most lines of which end within a sentence: the page ended them. */
function wrappedUnits(
  lines: readonly TextLine[],
  endOf: (line: TextLine) => string,
): ReadonlySet<Unit> {
  const balance = new Map<Unit, number>();
  for (const [index, { unit, isStart, isAfterBlank }] of lines.entries()) {
    const before = lines[index - 1];
    if (unit === null || isStart || isAfterBlank || before === undefined) continue;
    const end = endOf(before);
    const isClosed = CLOSING.test(end) || COMMA.test(end);
    balance.set(unit, (balance.get(unit) ?? 0) + (isClosed ? -1 : 1));
  }
  return new Set([...balance].filter(([, count]) => count > 0).map(([unit]) => unit));
}

function goesOnBelow({ before, next, isFull }: Meeting, isWrapped: boolean): boolean {
  if (CLOSING.test(before)) return isFull && isWrapped;
  if (COMMA.test(before)) return isFull || (isWrapped && SMALL_OR_FIGURE.test(next));
  return isFull || SMALL_OR_FIGURE.test(next) || SHORT_WORD.test(before);
}

function goesOnBehindGap({ before, next, second, isFull }: Meeting): boolean {
  const isClosed = CLOSING.test(before);
  if (SMALL_START.test(next)) return !isClosed || second.isAfterPage;
  return !isClosed && (second.isAfterPage || isFull);
}

/** The lines of a note of adoption are meant, but for the rest of a sentence. */
function goesOnInNote({ before, next, second }: Meeting): boolean {
  const isOpen = !CLOSING.test(before) && !COMMA.test(before);
  return !second.isAfterBlank && isOpen && SMALL_START.test(next);
}

function goesOnInHeading({ before, next, second }: Meeting): boolean {
  return !second.isAfterBlank && before.length > SHORT_LINE && SMALL_START.test(next);
}

/** Where titles are read, nothing but their lines stands under one another. */
function goesOnInTitle({ before, next, second }: Meeting): boolean {
  if (CLOSING.test(before)) return false;
  if (second.isAfterBlank) return SMALL_START.test(next);
  return before.length > SHORT_LINE && !/^[[(]/.test(next);
}
