/** Says what stands between two lines of a formatted text. */
import type { BodyFile } from '../lexicon/body-schema.ts';
import type { TextLine } from './text-lines.ts';
import type { Wrapping } from './wrapping.ts';

/** What is there, a space, a line end, or a blank line. */
export type Gap = 'kept' | 'joined' | 'line' | 'blank';

/** How the body sets the items of a list. */
export type ItemGap = NonNullable<BodyFile['layout']>['items'];

/** What holds for a whole text. */
export interface GapHabits {
  readonly wrapping: Wrapping;
  readonly items: ItemGap;
  /** True for lines of a clause whose list is left as it is written. */
  readonly isLoose: (line: TextLine) => boolean;
}

/** The gap behind each line but the last. */
export function gapsOf(lines: readonly TextLine[], habits: GapHabits): readonly Gap[] {
  const gaps = lines.slice(1).map((second, index): Gap => {
    const first = lines[index];
    return first === undefined ? 'line' : gapBetween(first, second, habits);
  });
  // A comment that stands right above a clause belongs to it.
  return gaps.map((gap, index) => {
    const [first, second, third] = [lines[index], lines[index + 1], lines[index + 2]];
    const isAbove = second?.isComment === true && third?.isStart === true;
    return isAbove && first?.isComment === false && gaps[index + 1] === 'line' ? 'blank' : gap;
  });
}

function gapBetween(first: TextLine, second: TextLine, habits: GapHabits): Gap {
  if (second.isCode) return 'kept';
  const asIs: Gap = second.isAfterBlank || second.isAfterPage ? 'blank' : 'line';
  if (first.isVerbatim && second.isVerbatim) return asIs;
  if (first.isComment) return second.isStart && !second.isAfterBlank ? 'line' : asIs;
  if (second.isComment) return asIs;
  if (second.isStart) return gapBefore(second, asIs, habits);
  const isOne =
    second.unit !== null &&
    second.unit === first.lastUnit &&
    !(first.isVerbatim || second.isVerbatim || first.isNote || second.isNote);
  if (!isOne) return asIs;
  if (habits.wrapping.goesOn(first, second)) return 'joined';
  // Behind page matter no line counts as set off, and it is not to be so without it.
  return second.isAfterPage ? 'line' : asIs;
}

function gapBefore(line: TextLine, asIs: Gap, { items, isLoose }: GapHabits): Gap {
  const { unit } = line;
  switch (unit?.kind) {
    case 'clause':
    case 'opener':
    case 'section':
    case 'adoption':
    case 'annex':
      return 'blank';
    case 'item':
      if (isLoose(line)) return asIs;
      return items === 'tight' && !unit.isFirst ? 'line' : 'blank';
    case 'head':
    case 'title':
    case undefined:
      return asIs;
  }
}
