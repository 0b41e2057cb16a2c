/**
 * Says which page matter a formatted text does without: heads, numbers and signatures of pages. A
 * number that stands alone on its line may be an item that is being typed or a figure of a table:
 * it goes only with marks beside it that no drafter writes, in a text that is proved to have pages.
 */
import type { Debris, ResolutionModel } from '../model/model.ts';
import { overlaps, type Range } from '../text/range.ts';
import { countFront } from '../text/sorted.ts';

/** How a page is numbered: by which hand, and with which number. */
interface PageNumber {
  /** Numbers of one style count on: "/9", "- -", "page". */
  readonly style: string;
  readonly number: number;
}

/** A stretch of lines that only pages have. */
interface PageBlock {
  readonly range: Range;
  readonly numbers: readonly PageNumber[];
  /** True where the number of a printed document stands. */
  readonly hasDocument: boolean;
  /** How many of its lines are marks of pages, of whatever kind. */
  readonly marks: number;
  /** True where a line may as well be an item: "- 2". */
  readonly mayBeItem: boolean;
}

const OF_TOTAL = /^(\d{1,3}) ?\/ ?(\d{1,3})(?: {1,300}\d{2}-\d{5}.{0,60})?$/;
const BETWEEN_DASHES = /^[-–—] ?(\d{1,3}) ?[-–—]$/;
const NAMED = /^(?:page|p\.) ?(\d{1,4})(?: ?(?:of|sur|de|\/) ?\d{1,4})?$/i;
const BEHIND_STROKE = /^(\d{1,3}) ?\| ?p ?a ?g ?e$/i;
const DOCUMENT = /(?:^| )\d{2}[-‑]\d{5}(?: |$)/;
const BAR_CODE = /^\d{5,8}$/;
const ITEM = /^[-–—•*] ?\d{1,3}$/;
/** Markup around a mark: "*2423034*". */
const MARKUP = /^[*_~^#> \t]+|[*_~^\\ \t]+$/g;
const AROUND = /[*_~^#> \t]/;

/** The page matter that goes, in the order of the text. */
export function pageMatter({ source, debris, annexes }: ResolutionModel): readonly Range[] {
  const blocks = debris
    .filter((one) => one.kind === 'page-furniture')
    .map(({ range }) => blockOf(source, range));
  if (!isPaged(blocks)) return [];
  const notes = debris.filter(({ kind }) => kind === 'footnote');
  return blocks
    .filter(({ mayBeItem, marks, numbers, hasDocument, range }) => {
      const isBare = marks > 0 && numbers.length === 0 && !hasDocument;
      if (mayBeItem || isBare) return false;
      const isInAnnex = annexes.some((annex) => overlaps(range, annex.range));
      return !(isInAnnex && !hasDocument) && !closesNotes(source, range, notes);
    })
    .map(({ range }) => wholeLines(source, range));
}

function blockOf(source: string, range: Range): PageBlock {
  const lines = source
    .slice(range.start, range.end)
    .split(/[\r\n\f]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const plain = lines.map((line) => line.replace(MARKUP, '').replace(/\s+/g, ' '));
  const numbers = plain.flatMap((line) => pageNumber(line) ?? []);
  const documents = plain.filter((line) => DOCUMENT.test(line)).length;
  return {
    range,
    numbers,
    hasDocument: documents > 0,
    marks: numbers.length + documents + plain.filter((line) => BAR_CODE.test(line)).length,
    mayBeItem: lines.some((line) => ITEM.test(line)),
  };
}

function pageNumber(line: string): PageNumber | null {
  const [, part, total] = OF_TOTAL.exec(line) ?? [];
  if (part !== undefined && total !== undefined) {
    return Number(part) <= Number(total) ? { style: `/${total}`, number: Number(part) } : null;
  }
  for (const [style, pattern] of STYLES) {
    const number = pattern.exec(line)?.[1];
    if (number !== undefined) return { style, number: Number(number) };
  }
  return null;
}

const STYLES: readonly (readonly [string, RegExp])[] = [
  ['dashes', BETWEEN_DASHES],
  ['page', NAMED],
  ['stroke', BEHIND_STROKE],
];

/** Pages are proved by numbers that count on, or by the number of a document beside another mark. */
function isPaged(blocks: readonly PageBlock[]): boolean {
  const marks = blocks.reduce((sum, block) => sum + block.marks, 0);
  if (marks > 1 && blocks.some(({ hasDocument }) => hasDocument)) return true;
  const last = new Map<string, number>();
  for (const { style, number } of blocks.flatMap(({ numbers }) => numbers)) {
    if ((last.get(style) ?? Infinity) < number) return true;
    last.set(style, number);
  }
  return false;
}

/** Notes reach down to the mark of their page; without it they would go on into the text. */
function closesNotes(source: string, { start }: Range, notes: readonly Debris[]): boolean {
  const count = countFront(notes.length, (index) => (notes[index]?.range.end ?? Infinity) <= start);
  const before = notes[count - 1];
  return before !== undefined && source.slice(before.range.end, start).trim() === '';
}

function wholeLines(source: string, { start, end }: Range): Range {
  let [from, to] = [start, end];
  while (from > 0 && AROUND.test(source.charAt(from - 1))) from -= 1;
  while (to < source.length && AROUND.test(source.charAt(to))) to += 1;
  return { start: from, end: to };
}
