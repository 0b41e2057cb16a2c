/**
 * Places where a clause may open with a word that the lexicon does not know: the clauses whose
 * keyword is none of its, and paragraphs that were read as the words of another clause because
 * nothing in them looked like a keyword.
 */
import type { Clause, Part, ResolutionModel } from '../model/model.ts';
import { firstEndingBehind } from './ranges.ts';

/** A place where a clause opens, or may open. */
export interface Opening {
  readonly at: number;
  /** The clause that opens there; null for a paragraph inside another. */
  readonly clause: Clause | null;
  /** The part that its place speaks for. */
  readonly part: Part;
}

/** A line that may open a clause: its first letter, as a capital, behind marks of emphasis only. */
const LINE = /^[ \t*_>]{0,40}(?=\p{Lu})/u;
/** How a clause before it closes. */
const CLOSED = /[,;:.][\s*_"”»]{0,12}(?:\b(?:and|et))?\s{0,12}$/;
const TAIL = 40;
/** The most white space between the marker of an item and its first word. */
const MARKER_GAP = 8;

/** Every place in the sentence of the resolution, in order. */
export function unreadOpenings(model: ResolutionModel): readonly Opening[] {
  const unlisted = model.clauses.filter(({ keyword }) => keyword?.entry == null);
  return [...openingsOf(unlisted), ...paragraphsInside(model)].toSorted((a, b) => a.at - b.at);
}

/** Where clauses open, behind their numbers. */
export function openingsOf(clauses: readonly Clause[]): readonly Opening[] {
  return clauses.map((clause) => ({
    at: clause.keyword?.range.start ?? behindNumber(clause),
    clause,
    part: clause.part,
  }));
}

function behindNumber({ numberRange, range }: Clause): number {
  return numberRange === null ? range.start : numberRange.end;
}

/** Paragraphs between the opener and the end of the last clause at which no clause begins. */
function paragraphsInside(model: ResolutionModel): readonly Opening[] {
  const { source, clauses, opener, sections } = model;
  const last = clauses.at(-1);
  if (last === undefined) return [];
  const to = Math.max(last.range.end, sections.at(-1)?.range.end ?? 0);
  const from = opener?.range.end ?? clauses[0]?.range.start ?? 0;
  const starts = new Set(
    clauses.flatMap(({ range, keyword }) => [range.start, keyword?.range.start ?? range.start]),
  );
  const found: Opening[] = [];
  for (let line = nextLine(source, from); line < to; line = nextLine(source, line)) {
    const lead = LINE.exec(source.slice(line, line + TAIL * 2))?.[0];
    if (lead === undefined) continue;
    const at = line + lead.length;
    if (starts.has(at) || starts.has(line) || !isClosedBefore(source, line)) continue;
    const clause = firstEndingBehind(clauses, at);
    if (isAside(model, clause, at)) continue;
    found.push({ at, clause: null, part: clause === null ? 'operative' : partAt(clause, at) });
  }
  return found;
}

function nextLine(source: string, at: number): number {
  const end = source.indexOf('\n', at);
  return end === -1 ? source.length : end + 1;
}

function isClosedBefore(source: string, line: number): boolean {
  return CLOSED.test(source.slice(Math.max(0, line - TAIL), line));
}

/**
 * Items open as they like, and what a page left behind is no part of the sentence; but what was taken
 * for a footnote may be a clause with a slip.
 */
function isAside({ debris }: ResolutionModel, clause: Clause | null, at: number): boolean {
  const waste = firstEndingBehind(debris, at);
  const item = clause === null ? null : firstEndingBehind(clause.items, at);
  return (
    (waste !== null && waste.kind !== 'footnote' && waste.range.start <= at) ||
    (item !== null && item.range.start <= at && at <= item.markerRange.end + MARKER_GAP)
  );
}

/**
 * Before the first clause a paragraph is of the preamble, inside one of its part; but inside a recital
 * that closes like a decision it is the decision.
 */
function partAt({ part, range, end }: Clause, at: number): Part {
  if (at < range.start) return 'preamble';
  return end.mark === ',' ? part : 'operative';
}
