/**
 * Finds what a copy from a page leaves in the flow: page numbers, running heads, footnotes, rules.
 * Works line by line; what it marks is not part of the sentence.
 */
import type { Line } from '../text/lines.ts';
import type { CleanText } from '../text/clean-text.ts';
import type { Debris } from '../model/model.ts';

export type DebrisKind = Exclude<Debris['kind'], 'comment'>;

const PAGE_MARKS: readonly RegExp[] = [
  /^\d{1,3} ?\/ ?\d{1,3}(?: {1,300}\d{2}-\d{5}.{0,60})?$/,
  /^\d{2}-\d{5}(?: ?\([a-z]\))?(?: {1,300}.{0,60})?$/,
  /^(?:page|p\.) ?\d{1,4}(?: ?(?:of|sur|de|\/) ?\d{1,4})?$/,
  /^[-–—] ?\d{1,3}(?: ?[-–—])?$/,
  /^\d{1,3} ?\| ?p ?a ?g ?e$/,
  /^\.{2,3} ?\/ ?\.{2,3}$/,
  /^\d{5,8}$/,
];
const RULE = /^(?:_{4,}|-{8,}|—{3,}|–{4,})$/;
const LONE_NUMBER = /^\d{1,2}$/;
const SYMBOL = /(?<![a-z0-9])[a-z]{1,6}(?:\/[a-z0-9.()-]{1,20}){1,6}(?![a-z0-9])/g;
/** Longest running head, in lines. */
const HEAD_LINES = 6;
/** How far a footnote block may reach down to the page mark below it. */
const FOOTNOTE_LINES = 80;
/** Shortest text that is trusted to be a repetition of the title. */
const TITLE_PIECE = 6;
const HEAD_LENGTH = 2500;

/**
 * Marks the lines that are debris.
 *
 * @returns one entry a line, null for lines of the text itself
 */
export function findDebris(
  clean: CleanText,
  lines: readonly Line[],
): readonly (DebrisKind | null)[] {
  const texts = lines.map((line) => clean.folded.slice(line.start, line.end));
  const marks = texts.map(
    (text) => text.length < 400 && PAGE_MARKS.some((mark) => mark.test(text)),
  );
  const kinds: (DebrisKind | null)[] = texts.map(() => null);
  const head = headText(texts);
  for (let index = 0; index < texts.length; index += 1) {
    if (kinds[index] !== null) continue;
    const text = texts[index] ?? '';
    if (marks[index] === true) {
      kinds[index] = 'page-furniture';
      markRunningHead(texts, marks, kinds, index + 1, head);
    } else if (RULE.test(text)) {
      markFootnotes(texts, marks, kinds, index);
    } else if (LONE_NUMBER.test(text)) {
      kinds[index] = 'footnote';
      if (index > 0 && texts[index - 1] === '') markParagraph(texts, kinds, index + 1);
    }
  }
  return kinds;
}

/** The top of the document, in which running heads find their words. */
function headText(texts: readonly string[]): string {
  const pieces: string[] = [];
  let length = 0;
  for (const text of texts) {
    if (length > HEAD_LENGTH || /^(?:the|la|le|l'|les)[ a-z].{3,90},$/.test(text)) break;
    pieces.push(text.replace(/ +/g, ' '));
    length += text.length + 1;
  }
  return pieces.join(' ').replace(/ +/g, ' ');
}

function markRunningHead(
  texts: readonly string[],
  marks: readonly boolean[],
  kinds: (DebrisKind | null)[],
  from: number,
  head: string,
): void {
  let seen = 0;
  for (let index = from; index < texts.length && seen < HEAD_LINES; index += 1) {
    const text = texts[index] ?? '';
    if (text === '') continue;
    if (marks[index] === true) return;
    const rest = text.replace(SYMBOL, ' ').replace(/ +/g, ' ').trim();
    const repeats = rest === '' || (rest.length >= TITLE_PIECE && head.includes(rest));
    if (!repeats) {
      // The number of the clause that the page break cut off may stand among the head's lines.
      if (/^\d{1,3}\.$/.test(text)) continue;
      return;
    }
    kinds[index] = 'page-furniture';
    seen += 1;
  }
}

/** From a rule down to the next page mark, or to the end of the notes when no mark follows. */
function markFootnotes(
  texts: readonly string[],
  marks: readonly boolean[],
  kinds: (DebrisKind | null)[],
  rule: number,
): void {
  const limit = Math.min(texts.length, rule + FOOTNOTE_LINES);
  let mark = rule + 1;
  while (mark < limit && marks[mark] !== true) mark += 1;
  kinds[rule] = 'footnote';
  if (mark < limit) {
    for (let index = rule + 1; index < mark; index += 1) kinds[index] = 'footnote';
    return;
  }
  let index = rule + 1;
  while (index < texts.length && texts[index] === '') index += 1;
  while (index < texts.length && /^(?:\d{1,3}|[*†])/.test(texts[index] ?? '')) {
    index = markParagraph(texts, kinds, index);
    while (index < texts.length && texts[index] === '') index += 1;
  }
}

function markParagraph(
  texts: readonly string[],
  kinds: (DebrisKind | null)[],
  from: number,
): number {
  let index = from;
  while (index < texts.length && texts[index] !== '') {
    kinds[index] = 'footnote';
    index += 1;
  }
  return index;
}
