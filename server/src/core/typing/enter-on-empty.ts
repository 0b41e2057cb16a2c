/** Enter on an item or a clause that has no words yet: it leaves the list, or loses its number. */
import type { Clause } from '../model/model.ts';
import { createDraft, type Draft } from '../refactor/draft.ts';
import { itemParts, type ItemPart } from '../refactor/item-parts.ts';
import { markersFor, stylesFor } from '../refactor/item-markers.ts';
import { remarked } from '../refactor/item-level.ts';
import { countedOn, numberEdits, pinpointEdits } from '../refactor/numbers.ts';
import { readLabel } from '../writing/item-labels.ts';
import type { TextEdit } from '../text/edits.ts';
import type { Range } from '../text/range.ts';
import { openedClause, openedItem } from './opened.ts';
import { carried, type Typed } from './typed.ts';

const NUMBER = /^(\d{1,3})\.$/;
const LONGEST = 40;

/** Null where the line has words, or none that open anything. */
export function enterOnEmpty(line: Range, draft: Draft): Typed | null {
  const { source } = draft.model;
  if (line.end - line.start > LONGEST) return null;
  const written = source.slice(line.start, line.end).trim();
  if (written === '' || readLabel(written) === null || hasWordsBelow(line, draft)) return null;
  const marker = draft.model.clauses
    .flatMap(({ items }) => items)
    .find(({ markerRange }) => markerRange.start >= line.start && markerRange.end <= line.end);
  const without = source.slice(0, line.start) + source.slice(line.end);
  const rest = createDraft(draft.analyser.analyse(without, draft.hint), draft.analyser, draft.hint);
  const before = rest?.model.clauses.findLast(({ range }) => range.start < line.start);
  if (rest === null || before === undefined) return null;
  const number = NUMBER.exec(written)?.[1];
  const isClause = number !== undefined && Number(before.number) === Number(number) - 1;
  if (isClause && marker === undefined) return withoutNumber(line, before, Number(number), rest);
  return leaveList(line, marker?.level ?? 1, before, rest);
}

/** The number goes; those behind it count on from the one before. */
function withoutNumber(line: Range, before: Clause, number: number, rest: Draft): Typed {
  const { clauses } = rest.model;
  const behind = clauses.slice(clauses.indexOf(before) + 1);
  const changes = countedOn(behind, number, -1);
  return replaced(line, '', [...numberEdits(changes, rest), ...pinpointEdits(changes, rest)]);
}

function leaveList(line: Range, level: number, list: Clause, rest: Draft): Typed | null {
  const parts = itemParts(list, rest);
  if (parts === null || parts.length === 0) return null;
  const index = parts.findLastIndex(({ item }) => item.range.start < line.start);
  const below = parts.slice(index + 1);
  if (level > 1) {
    const opened = openedItem(list, parts, index, level - 1, rest);
    return opened === null ? null : replaced(line, lastLine(opened.text), opened.edits);
  }
  // In the midst of a list its items alone are counted anew.
  if (below.length > 0) return replaced(line, '', countedAnew(list, parts, rest));
  const opened = openedClause(list, rest);
  const breaks = (text: string): number => text.split('\n').length - 1;
  const above = /\s*$/.exec(rest.model.source.slice(0, line.start))?.[0] ?? '';
  const isShort = breaks(above) < breaks(opened.text);
  const newline = rest.model.source.includes('\r\n') ? '\r\n' : '\n';
  const text = (isShort ? newline : '') + lastLine(opened.text);
  return replaced(line, text, opened.edits);
}

function countedAnew(list: Clause, parts: readonly ItemPart[], rest: Draft): readonly TextEdit[] {
  const markers = markersFor(
    list.items.map(({ level }) => level),
    stylesFor(list, rest),
  );
  return parts.flatMap((part, index) => remarked(part, markers?.[index] ?? part.item.marker));
}

function lastLine(text: string): string {
  return text.slice(text.lastIndexOf('\n') + 1);
}

/** Puts a text in the place of a line; the other edits are those of the text without it. */
function replaced(line: Range, text: string, others: readonly TextEdit[]): Typed {
  const length = line.end - line.start;
  const shifted = others.map((edit) => {
    const by = edit.range.start >= line.start ? length : 0;
    return { text: edit.text, range: { start: edit.range.start + by, end: edit.range.end + by } };
  });
  const edits = [...shifted, { range: line, text }].toSorted(
    (a, b) => a.range.start - b.range.start,
  );
  const cursor = carried(
    line.end,
    edits.filter(({ range }) => range.start <= line.start),
  );
  return { edits, cursor };
}

/** Some layouts print a number on a line of its own, over the words of its clause. */
function hasWordsBelow({ start, end }: Range, { model }: Draft): boolean {
  const { source, clauses } = model;
  const own = clauses.find(
    ({ numberRange }) =>
      numberRange !== null && numberRange.start >= start && numberRange.end <= end,
  );
  return own?.keyword != null && !/^\s*\d/.test(source.slice(end, own.keyword.range.start));
}
