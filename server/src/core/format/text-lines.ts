/** The lines of a text as the formatter sets them: page matter is gone, clauses that ran on are cut. */
import type { ResolutionModel } from '../model/model.ts';
import type { Range } from '../text/range.ts';
import { tableRows } from './columns.ts';
import { unitAt, unitsFrom, type Unit } from './units.ts';
import { isSpace, LINE_END } from './white-space.ts';

export interface TextLine extends Range {
  readonly unit: Unit | null;
  /** The unit that the line ends in: a title begins behind its label. */
  readonly lastUnit: Unit | null;
  /** True where the unit of the line begins on it. */
  readonly isStart: boolean;
  /** True for lines whose own spaces are meant: tables, code, annexes, notes, front matter. */
  readonly isVerbatim: boolean;
  /** True for a line behind the first of a stretch of code: what stands before it is code, too. */
  readonly isCode: boolean;
  /** True for a line that holds nothing but comments. */
  readonly isComment: boolean;
  /** True for page matter that is kept. */
  readonly isNote: boolean;
  readonly isAfterBlank: boolean;
  /** True where page matter stands between the line and the one before it. */
  readonly isAfterPage: boolean;
  /** The white space at the front of the line, as it is written; empty for one that was cut off. */
  readonly indent: string;
}

const FRONT_MATTER = /^\ufeff?---[ \t]*\r?\n[^]{0,4000}?\r?\n---[ \t]*(?:\r?\n|$)/;
/** Where code and tables begin and end, in Markdown and in AsciiDoc. */
const FENCE = /^[ \t]*(?:>[ \t]*)?(```|~~~|\|={3})/;
const TABLE = /^[ \t]*\|/;

/** A line as it is written. */
interface WrittenLine {
  readonly raw: Range;
  /** Without the spaces around it. */
  readonly line: Range;
}

/** Cuts a text. @param gone page matter, in the order of the text */
export function textLines(
  model: ResolutionModel,
  units: readonly Unit[],
  gone: readonly Range[],
): readonly TextLine[] {
  const { source, debris, annexes } = model;
  const comments = debris.filter(({ kind }) => kind === 'comment').map(({ range }) => range);
  const notes = debris.filter(({ kind }) => kind !== 'comment').map(({ range }) => range);
  const isGone = heldBy(gone);
  const isComment = heldBy(comments);
  const isNote = heldBy(notes);
  const isAnnex = heldBy(
    annexes.map(({ range, heading }) => ({ start: heading.range.end, end: range.end })),
  );
  const written = writtenLines(source, comments);
  const isMeant = meantSpaces(model, written);
  const fences = createFences();
  const lines: TextLine[] = [];
  let isAfterBlank = false;
  let isAfterPage = false;
  for (const [index, { raw, line }] of written.entries()) {
    const text = source.slice(raw.start, line.end);
    const code = fences(text);
    if (line.start === line.end) {
      isAfterBlank = true;
      continue;
    }
    if (isGone(line)) {
      isAfterPage = true;
      continue;
    }
    const isPrinted = isNote(line);
    const isVerbatim = code !== 'none' || isMeant(index) || isAnnex(line) || isPrinted;
    const about = {
      isVerbatim,
      isCode: code === 'inside',
      isComment: isComment(line),
      isNote: isPrinted,
    };
    const place = isVerbatim ? { start: raw.start, end: line.end } : line;
    for (const [nth, piece] of cutAtClauses(source, place, units).entries()) {
      const first = unitsFrom(units, piece).find(
        (unit) => !hasWords(source, piece.start, unit.start),
      );
      lines.push({
        ...piece,
        ...about,
        unit: first ?? unitAt(units, piece.start),
        lastUnit: unitAt(units, piece.end - 1),
        isStart: first !== undefined,
        isAfterBlank: nth === 0 && isAfterBlank,
        isAfterPage: nth === 0 && isAfterPage,
        indent: nth === 0 ? source.slice(raw.start, line.start) : '',
      });
    }
    isAfterBlank = false;
    isAfterPage = false;
  }
  return lines;
}

/** Says of lines in their order how they stand to stretches of code. */
function createFences(): (line: string) => 'none' | 'first' | 'inside' {
  let open: string | null = null;
  return (line) => {
    const fence = FENCE.exec(line)?.[1] ?? null;
    if (open === null) {
      open = fence;
      return fence === null ? 'none' : 'first';
    }
    if (fence === open) open = null;
    return 'inside';
  };
}

/** Tells whether the spaces of a line are meant: front matter, and tables behind the first clause. */
function meantSpaces(
  { source, clauses }: ResolutionModel,
  written: readonly WrittenLine[],
): (index: number) => boolean {
  const frontMatter = FRONT_MATTER.exec(source)?.[0].length ?? 0;
  const firstClause = clauses[0]?.range.start ?? Infinity;
  const rows = tableRows(
    written.map(({ raw, line }) =>
      line.start < firstClause || line.start === line.end ? '' : source.slice(raw.start, line.end),
    ),
  );
  return (index) => {
    const raw = written[index]?.raw;
    if (raw === undefined) return false;
    return (
      raw.start < frontMatter ||
      rows[index] === true ||
      TABLE.test(source.slice(raw.start, raw.start + 80))
    );
  };
}

/** Tells, for lines in the order of the text, whether a range holds them whole. */
function heldBy(ranges: readonly Range[]): (line: Range) => boolean {
  let next = 0;
  return (line) => {
    while ((ranges[next]?.end ?? Infinity) <= line.start) next += 1;
    const range = ranges[next];
    return range !== undefined && range.start <= line.start && line.end <= range.end;
  };
}

/** The lines; those that a comment goes over are one. */
function writtenLines(source: string, comments: readonly Range[]): readonly WrittenLine[] {
  const lines: WrittenLine[] = [];
  let start = source.startsWith('\ufeff') ? 1 : 0;
  let next = 0;
  const push = (end: number): void => {
    const raw = { start, end };
    lines.push({ raw, line: trimmedLine(source, raw) });
  };
  for (const { index, 0: lineEnd } of source.matchAll(LINE_END)) {
    while ((comments[next]?.end ?? Infinity) <= index) next += 1;
    if ((comments[next]?.start ?? Infinity) < index) continue;
    push(index);
    start = index + lineEnd.length;
  }
  push(source.length);
  return lines;
}

function trimmedLine(source: string, { start, end }: Range): Range {
  let [from, to] = [start, end];
  while (from < to && isSpace(source.charAt(from))) from += 1;
  while (to > from && isSpace(source.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

/** A line is cut before each clause that begins behind other words on it. */
function cutAtClauses(source: string, line: Range, units: readonly Unit[]): readonly Range[] {
  const pieces: Range[] = [];
  let { start } = line;
  for (const unit of unitsFrom(units, line)) {
    if (unit.kind !== 'clause' || !hasWords(source, start, unit.start)) continue;
    let at = unit.start;
    while (at > start && !isSpace(source.charAt(at - 1))) at -= 1;
    if (at <= start || hasWords(source, at, unit.start)) continue;
    pieces.push(trimmedLine(source, { start, end: at }));
    start = at;
  }
  return [...pieces, { start, end: line.end }];
}

const TAGS = /<!--[^]*?-->|<\/?[a-z][^<>\n]{0,118}>/gi;

function hasWords(source: string, start: number, end: number): boolean {
  return /[\p{L}\p{N}]/u.test(source.slice(start, end).replace(TAGS, ''));
}
