/** Lays a resolution out: the edits that bring its lines, spaces and letters into the body's form. */
import type { Analyser } from '../analyse.ts';
import type { Language } from '../lexicon/language.ts';
import type { ResolutionModel } from '../model/model.ts';
import { profileOf } from '../rules/check.ts';
import type { TextEdit } from '../text/edits.ts';
import type { Range } from '../text/range.ts';
import { brokenCodes } from './broken-codes.ts';
import { gapsOf, type Gap } from './gaps.ts';
import { createJoiner } from './joined-lines.ts';
import { keywordEdits } from './keyword-letters.ts';
import { pageMatter } from './page-matter.ts';
import { createSpacer, type Spacer } from './spacing.ts';
import { strayLists } from './stray-lists.ts';
import { textLines, type TextLine } from './text-lines.ts';
import { unitsOf } from './units.ts';
import { createWrapping } from './wrapping.ts';

export interface Layout {
  /** In the order of the text; none changes nothing. */
  readonly edits: readonly TextEdit[];
  /** Page matter that goes. */
  readonly gone: readonly Range[];
  /** What goes from the inside of words and codes: spaces, and hyphens at the end of a line. */
  readonly mended: readonly Range[];
}

/** Whether keywords get the case of their body. */
export type LetterChoice = 'of-the-body' | 'as-written';

/** Where nothing is to be done. */
export const NO_LAYOUT: Layout = { edits: [], gone: [], mended: [] };

/** How the gaps between lines are written. */
interface Hand {
  readonly source: string;
  readonly spacer: Spacer;
  readonly lineEnd: string;
  readonly join: (first: string, second: string) => string;
  /** Words that may follow a hyphen which stands for the rest of a word: "mid- and long-term". */
  readonly joiners: ReadonlySet<string>;
  readonly isLoose: (line: TextLine) => boolean;
}

const INDENT = '  ';
/** How much of a line is looked at where the next is joined to it. */
const LOOK = 60;
const SOFT_HYPHEN = '\u00ad';

/** Lays out. */
export function layOut(model: ResolutionModel, analyser: Analyser, letters: LetterChoice): Layout {
  const { source } = model;
  const language = analyser.lexicon.languages.get(model.language);
  const profile = profileOf(model, { analyser });
  if (language === undefined || profile === null) return NO_LAYOUT;
  const gone = pageMatter(model);
  const lines = textLines(model, unitsOf(model), gone);
  const hand = handOf(source, language, strayLists(source, lines));
  const gaps = gapsOf(lines, {
    wrapping: createWrapping(source, lines, profile.keywordStyle.preamble !== 'lower'),
    items: profile.layout?.items ?? 'spaced',
    isLoose: hand.isLoose,
  });
  const mended: Range[] = [];
  const edits = lines.flatMap((line, index) => {
    const inside =
      line.isVerbatim || line.isComment ? [] : insideEdits(line, hand, analyser.codes, mended);
    const [next, gap] = [lines[index + 1], gaps[index]];
    if (next === undefined || gap === undefined) return inside;
    const edit = gapEdit(line, next, gap, hand);
    if (edit.text === '') mended.push(edit.range);
    return [...inside, edit];
  });
  const recased = letters === 'of-the-body' ? keywordEdits(model, profile) : [];
  const all = [...edges(lines, hand), ...edits, ...recased];
  return {
    edits: all
      .filter(({ range, text }) => source.slice(range.start, range.end) !== text)
      .toSorted((a, b) => a.range.start - b.range.start || a.range.end - b.range.end),
    gone,
    mended,
  };
}

function handOf(source: string, { file }: Language, isLoose: (line: TextLine) => boolean): Hand {
  const { joiners, ranges } = file.citation;
  return {
    source,
    spacer: createSpacer(file),
    lineEnd: /\r\n|[\n\r]/.exec(source)?.[0] ?? '\n',
    join: createJoiner(source),
    joiners: new Set([...joiners, ...ranges]),
    isLoose,
  };
}

/** The edits within a line; @param mended takes the spaces that go from codes */
function insideEdits(
  line: TextLine,
  { source, spacer }: Hand,
  codes: Analyser['codes'],
  mended: Range[],
): readonly TextEdit[] {
  const spaces = brokenCodes(source.slice(line.start, line.end), { codes }).map((range) => ({
    start: line.start + range.start,
    end: line.start + range.end,
  }));
  mended.push(...spaces);
  const starts = new Set(spaces.map(({ start }) => start));
  const others = spacer.edits(source, line).filter(({ range }) => !starts.has(range.start));
  return [...others, ...spaces.map((range) => ({ range, text: '' }))];
}

function gapEdit(first: TextLine, second: TextLine, gap: Gap, hand: Hand): TextEdit {
  const { source, lineEnd } = hand;
  const range = { start: first.end, end: second.start };
  switch (gap) {
    case 'kept':
      return { range, text: source.slice(range.start, range.end) };
    case 'blank':
      return { range, text: lineEnd + lineEnd + indentOf(second, hand) };
    case 'line':
      return { range, text: lineEnd + indentOf(second, hand) };
    case 'joined':
      return joinEdit(first, second, hand);
  }
}

function joinEdit(first: TextLine, second: TextLine, hand: Hand): TextEdit {
  const { source, join, joiners, spacer } = hand;
  const range = { start: first.end, end: second.start };
  const hyphen = { start: first.end - 1, end: second.start };
  if (source.charAt(first.end - 1) === SOFT_HYPHEN) return { range: hyphen, text: '' };
  const before = source.slice(Math.max(first.start, first.end - LOOK), first.end);
  const behind = source.slice(second.start, second.end);
  const word = /^\p{L}+/u.exec(behind)?.[0] ?? '';
  const joined = joiners.has(word.toLowerCase()) ? `${before} ` : join(before, behind);
  if (joined.length < before.length) return { range: hyphen, text: '' };
  if (joined === before) return { range, text: '' };
  return { range, text: spacer.between(before, behind.slice(0, 2), ' ') };
}

/** Bullets nest by their indentation, and so does what stands under them; all else has none. */
function indentOf(line: TextLine, { isLoose }: Hand): string {
  if (line.isVerbatim) return '';
  if (isLoose(line)) return line.indent;
  const level = line.unit?.bulletLevel ?? 0;
  if (line.isStart) return INDENT.repeat(Math.max(0, level - 1));
  return line.indent === '' ? '' : INDENT.repeat(level);
}

/** No space before the first line, one line end behind the last. */
function edges(lines: readonly TextLine[], { source, lineEnd }: Hand): readonly TextEdit[] {
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return [];
  const top = source.startsWith('\ufeff') ? 1 : 0;
  const start = first.isVerbatim ? first.start : Math.max(top, first.start);
  return [
    { range: { start: top, end: start }, text: '' },
    { range: { start: last.end, end: source.length }, text: lineEnd },
  ];
}
