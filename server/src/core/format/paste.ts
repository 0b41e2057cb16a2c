/**
 * Cleans what was copied from a page: page heads, page numbers and footnotes go, the lines of a
 * paragraph become one, codes that a line end broke are whole again. No other word is changed.
 */
import type { Analyser } from '../analyse.ts';
import type { ResolutionModel } from '../model/model.ts';
import { contentLines, type ContentLine } from '../syntax/content.ts';
import { findDebris } from '../syntax/debris.ts';
import { cleanText, type CleanText } from '../text/clean-text.ts';
import { splitLines } from '../text/lines.ts';
import type { Range } from '../text/range.ts';
import { countFront } from '../text/sorted.ts';
import { createJoiner } from './joined-lines.ts';
import { wholeCodes } from './broken-codes.ts';
import { noteNumbers } from './note-numbers.ts';
import { plainSigns } from './plain-signs.ts';
import { unitAt, unitsOf, type Unit } from './units.ts';

/** A line as it was copied, with what it belongs to. */
interface PlacedLine {
  readonly text: string;
  readonly content: ContentLine;
  /** Null for a line of which the structure says nothing. */
  readonly unit: Unit | null;
  readonly length: number;
}

/**
 * The text as it is to be pasted.
 *
 * @param text what was copied
 * @param around the document into which it goes: a piece of a resolution is read as one of it
 */
export function cleanPaste(
  text: string,
  analyser: Analyser,
  around: Pick<ResolutionModel, 'source' | 'opener'> | null = null,
): string {
  const source = plainSigns(text);
  if (source.trim() === '') return source;
  const { model, shift } = readPiece(source, analyser, around);
  const units = unitsOf(model);
  const clean = cleanText(source);
  const placed = placedLines(source, clean, (offset) => unitAt(units, offset + shift));
  const paragraphs = paragraphsOf(placed, source);
  const end = /\n$/.test(source) ? '\n' : '';
  return wholeCodes(paragraphs, analyser) + end;
}

/** The model of the piece; where it has no opener of its own, under that of the document. */
function readPiece(
  source: string,
  analyser: Analyser,
  around: Pick<ResolutionModel, 'source' | 'opener'> | null,
): { readonly model: ResolutionModel; readonly shift: number } {
  const model = analyser.analyse(source);
  if (model.opener !== null || around?.opener == null) return { model, shift: 0 };
  const { start, end } = around.opener.range;
  const lead = `${around.source.slice(start, end)}\n\n`;
  return { model: analyser.analyse(lead + source), shift: lead.length };
}

function placedLines(
  source: string,
  clean: CleanText,
  unitOf: (offset: number) => Unit | null,
): readonly PlacedLine[] {
  const lines = splitLines(clean.text);
  const debris = findDebris(clean, lines);
  const notes = noteNumbers(clean, lines, debris);
  let last = 0;
  return contentLines(lines, debris).map((content) => {
    const words = clean.toSource(content.line.start, content.line.end);
    // Markup at both ends belongs to the line.
    const start = Math.max(last, source.lastIndexOf('\n', words.start - 1) + 1);
    const behind = content.line.end + 1;
    const next = behind > clean.text.length ? source.length : clean.toSourceStart(behind);
    const end = lineEnd(source, words.end, next);
    last = end;
    const gone = notesIn(notes, content.line);
    return {
      text: without(source, { start, end }, gone, clean),
      content,
      unit: unitOf(words.start),
      length: content.line.end - content.line.start,
    };
  });
}

/** Before the line end, or before the next line where a tag broke it. */
function lineEnd(source: string, from: number, next: number): number {
  const lineBreak = source.indexOf('\n', from);
  return Math.max(from, Math.min(lineBreak === -1 ? source.length : lineBreak, next));
}

/** @param notes in the order of the text */
function notesIn(notes: readonly Range[], line: Range): readonly Range[] {
  const from = countFront(notes.length, (index) => (notes[index]?.end ?? Infinity) <= line.start);
  const to = countFront(notes.length, (index) => (notes[index]?.start ?? Infinity) < line.end);
  return notes.slice(from, to);
}

/** A line without the numbers of notes, its spaces single. */
function without(
  source: string,
  { start, end }: Range,
  gone: readonly Range[],
  clean: CleanText,
): string {
  let text = '';
  let from = start;
  for (const note of gone) {
    const place = clean.toSource(note.start, note.end);
    text += source.slice(from, place.start);
    from = place.end;
  }
  return (text + source.slice(from, end)).replace(/[ \t]{2,}|\t/g, ' ').trim();
}

function paragraphsOf(lines: readonly PlacedLine[], source: string): string {
  const width = widthOf(lines);
  const join = createJoiner(source);
  return lines
    .map((line, index) => {
      const next = lines[index + 1];
      if (next === undefined) return line.text;
      if (goesOn(line, next, width)) return join(line.text, next.text);
      return line.text + (isClose(line, next) ? '\n' : '\n\n');
    })
    .join('');
}

/** A line shorter than this part of a full one did not end because the page did. */
const FULL = 0.7;
/** No page holds longer lines: a text that has them was not wrapped. */
const WIDEST_PAGE = 190;
/** Of ten lines eight are full ones at the most: titles and ends of paragraphs are short. */
const FULL_LINES = 0.8;

/** How long a full line is. */
function widthOf(lines: readonly PlacedLine[]): number {
  const lengths = lines.map(({ length }) => length).toSorted((a, b) => a - b);
  return lengths[Math.floor((lengths.length - 1) * FULL_LINES)] ?? 0;
}

/** True when a line belongs to the paragraph of the one before it. */
function goesOn(before: PlacedLine, { unit, content, text }: PlacedLine, width: number): boolean {
  if (unit !== null || before.unit !== null) {
    // The lines of the note of adoption are meant.
    return unit === before.unit && unit?.kind !== 'adoption';
  }
  if (width > WIDEST_PAGE || content.afterBlank || content.isIndented) return false;
  return before.length >= width * FULL && !/[.:;]$/.test(before.text) && !/^[-•(]/.test(text);
}

/** True for lines that stand under one another without a blank line, as items and notes do. */
function isClose(before: PlacedLine, { unit, content }: PlacedLine): boolean {
  if (content.afterBlank || content.afterDebris) return false;
  if (unit?.kind === 'item') return true;
  return unit === before.unit;
}
