/** What stands where the next clause or the next item begins: spacing, number, marker. */
import type { Clause } from '../model/model.ts';
import type { Draft } from '../refactor/draft.ts';
import { gapNear, itemGapNear } from '../refactor/gaps.ts';
import { remarked } from '../refactor/item-level.ts';
import type { ItemPart } from '../refactor/item-parts.ts';
import { isRegular, markerOf, markersFor, stylesFor } from '../refactor/item-markers.ts';
import { countedOn, numberEdits, pinpointEdits } from '../refactor/numbers.ts';
import {
  countingsOf,
  labelAt,
  placeOf as placeOfLabel,
  readLabel,
} from '../writing/item-labels.ts';
import { numberInsertion } from '../writing/number-marks.ts';
import type { TextEdit } from '../text/edits.ts';

/** Something that has been opened. */
export interface Opened {
  /** From the end of what stands before: line breaks, indentation, number or marker. */
  readonly text: string;
  /** What else changes: the numbers or markers behind it. */
  readonly edits: readonly TextEdit[];
}

const STEP = '    ';

/** The beginning of a clause behind another. */
export function openedClause(clause: Clause, draft: Draft): Opened {
  const { clauses, source } = draft.model;
  const gap = gapNear(clause, draft, 'before');
  const { number } = clause;
  if (number === null || /\D/.test(number)) return { text: gap, edits: [] };
  const changes = countedOn(clauses.slice(clauses.indexOf(clause) + 1), Number(number), 1);
  const figures = numberInsertion(clause, Number(number) + 1, clause, source).text;
  return {
    text: gap + figures,
    edits: [...numberEdits(changes, draft), ...pinpointEdits(changes, draft)],
  };
}

/**
 * The beginning of an item.
 *
 * @param index of the item behind which it opens; -1 for the first of a list
 * @param level of the new item
 */
export function openedItem(
  clause: Clause,
  parts: readonly ItemPart[],
  index: number,
  level: number,
  draft: Draft,
): Opened | null {
  const { source } = draft.model;
  const styles = stylesFor(clause, draft);
  const levels = clause.items.map((item) => item.level);
  const all = [...levels.slice(0, index + 1), level, ...levels.slice(index + 1)];
  const isSound = clause.items.length === 0 || isRegular(clause, styles);
  const markers = isSound ? markersFor(all, styles) : null;
  const like = parts.findLast((part, at) => at <= index && part.item.level === level);
  const style = styles(level);
  const counted = like === undefined ? null : nextMarker(like.item.marker);
  const marker = markers?.[index + 1] ?? counted ?? (style === null ? null : markerOf(style, 1));
  if (marker === null) return null;
  const before = parts[index];
  const space =
    before === undefined ? ' ' : source.slice(before.item.markerRange.end, before.wordsAt);
  const gap = itemGapNear(clause, draft) ?? gapNear(clause, draft, 'before');
  const indent = indentFor(before, like, marker, level, source) ?? gap.replace(/^[^]*\n/, '');
  const lines = gap.replace(/[^\r\n]{1,200}$/, '');
  return {
    text: `${lines}${indent}${marker.trim()}${space === '' ? ' ' : space}`,
    edits:
      markers === null
        ? []
        : parts.slice(index + 1).flatMap((part, at) => {
            const right = markers[index + 2 + at];
            return right === undefined ? [] : remarked(part, right);
          }),
  };
}

/** The indentation of items of the level; bullets below others are set in by a step. */
function indentFor(
  before: ItemPart | undefined,
  like: ItemPart | undefined,
  marker: string,
  level: number,
  source: string,
): string | null {
  const shown = like ?? before;
  if (shown === undefined) return null;
  const indent = source.slice(shown.indent.start, shown.indent.end);
  const isDeeper = like === undefined && level > shown.item.level;
  return isDeeper && !/[\p{L}\p{N}]/u.test(marker) ? indent + STEP : indent;
}

/** The marker behind a marker, as it counts by itself: what an irregular list goes on with. */
function nextMarker(marker: string): string | null {
  const label = readLabel(marker);
  if (label === null) return null;
  if (label.label === '') return label.bullet;
  const [counting] = countingsOf(label);
  const place = counting === undefined ? null : placeOfLabel(label.label, counting);
  if (counting === undefined || place === null) return null;
  return label.bullet + label.open + labelAt(place + 1, counting, label.label) + label.close;
}
