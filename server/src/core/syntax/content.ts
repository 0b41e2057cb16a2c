/** The lines that carry the text itself: what is left when blank lines and debris are gone. */
import type { Line } from '../text/lines.ts';
import type { DebrisKind } from './debris.ts';

export interface ContentLine {
  readonly line: Line;
  /** Index into the document's lines. */
  readonly index: number;
  /** True when a blank line, and no debris, stands before it. */
  readonly afterBlank: boolean;
  readonly afterDebris: boolean;
  /** True when the line is set in from the one before it, as the first line of a paragraph is. */
  readonly isIndented: boolean;
}

const INDENT = 3;
/** A line longer than this is no line of a printed page. */
const WRAPPED_LENGTH = 190;

/** Keeps the lines that are neither blank nor debris. */
export function contentLines(
  lines: readonly Line[],
  debris: readonly (DebrisKind | null)[],
): readonly ContentLine[] {
  const content: ContentLine[] = [];
  let afterBlank = true;
  let afterDebris = false;
  let indent = 0;
  for (const [index, line] of lines.entries()) {
    if ((debris[index] ?? null) !== null) {
      afterDebris = true;
      continue;
    }
    if (line.isBlank) {
      afterBlank = true;
      continue;
    }
    content.push({
      line,
      index,
      afterBlank: afterBlank && !afterDebris,
      afterDebris,
      isIndented: !afterDebris && line.indent >= indent + INDENT && content.length > 0,
    });
    afterBlank = false;
    afterDebris = false;
    indent = line.indent;
  }
  return content;
}

/** True when paragraphs stand on one line each, so that every line begins one. */
export function isUnwrapped(content: readonly ContentLine[]): boolean {
  return content.some(({ line }) => line.end - line.start > WRAPPED_LENGTH);
}
