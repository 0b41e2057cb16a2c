/** Moves the lines of a clause to another place of the text. */
import type { ResolutionModel } from '../model/model.ts';
import { overlaps, type Range } from '../text/range.ts';
import { textWith, type TextEdit } from '../text/edits.ts';

/** Whole lines, with the white space behind them. */
export interface Block {
  readonly start: number;
  readonly end: number;
  /** Where the next line with words begins. */
  readonly gapEnd: number;
}

/** Indentation and markup that stand before words on their line. */
const BEFORE = /(?:^|\n|\r)((?:[ \t\u00a0]|\*{1,3}|_{1,3}|<[a-z]{1,9}>){0,40})$/i;
/** Markup and spaces that stand behind words on their line. */
const BEHIND = /^(?:[ \t\u00a0]|\*{1,3}|_{1,3}|<\/[a-z]{1,9}>){0,40}(?=[\r\n]|$)/i;
const GAP = /^[ \t\u00a0]{0,200}(?:\r?\n[ \t\u00a0]{0,200}(?=[\r\n]|$)){0,40}(?:\r?\n)?/;
const LOOK = 200;

/** A blank line, with the line ends of the text. */
function blankLineOf(source: string): string {
  return source.includes('\r\n') ? '\r\n\r\n' : '\n\n';
}

/** The lines of a stretch; null where it shares one with other words, or a page ends within. */
export function blockOf(range: Range, { source, debris }: ResolutionModel): Block | null {
  const before = BEFORE.exec(source.slice(Math.max(0, range.start - LOOK), range.start));
  const behind = BEHIND.exec(source.slice(range.end, range.end + LOOK));
  if (before === null || behind === null) return null;
  if (debris.some((page) => page.kind !== 'comment' && overlaps(page.range, range))) return null;
  const start = range.start - (before[1] ?? '').length;
  const end = range.end + behind[0].length;
  return { start, end, gapEnd: end + (GAP.exec(source.slice(end))?.[0].length ?? 0) };
}

/**
 * The edits that put a block behind another.
 *
 * @param mended what changes within the block
 * @param isFollowed whether words of the same kind follow the block, with white space alone between
 */
export function move(
  source: string,
  block: Block,
  behind: Block,
  mended: readonly TextEdit[],
  isFollowed: boolean,
): readonly TextEdit[] {
  const body = textWith(
    source.slice(block.start, block.end),
    mended.map(({ range, text }) => ({
      range: { start: range.start - block.start, end: range.end - block.start },
      text,
    })),
  );
  // Behind the last words of a text there is no gap to learn from.
  const gap = [behind, block]
    .filter(({ gapEnd }) => gapEnd < source.length)
    .map(({ end, gapEnd }) => source.slice(end, gapEnd))
    .find((text) => text.includes('\n'));
  const removed = isFollowed
    ? { start: block.start, end: block.gapEnd }
    : { start: source.slice(0, block.start).trimEnd().length, end: block.end };
  return [
    { range: { start: behind.end, end: behind.end }, text: (gap ?? blankLineOf(source)) + body },
    { range: removed, text: '' },
  ];
}
