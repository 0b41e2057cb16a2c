/** Enter at the end of a clause or an item opens the next; on an empty one it closes the list. */
import type { Clause } from '../model/model.ts';
import type { Draft } from '../refactor/draft.ts';
import { itemParts, listMark, type ItemPart } from '../refactor/item-parts.ts';
import { allowedMarks, usualMark } from '../refactor/marks.ts';
import { tailOf, type Tail } from '../refactor/passages.ts';
import { tidied } from '../refactor/plan.ts';
import { lineAround } from '../text/line-around.ts';
import type { Range } from '../text/range.ts';
import { countFront } from '../text/sorted.ts';
import { enterOnEmpty } from './enter-on-empty.ts';
import { marksBefore } from './marks-before.ts';
import { openedClause, openedItem, type Opened } from './opened.ts';
import { carried, type Typed } from './typed.ts';

/** Quotes and markup that may stand between a mark and the end of the line. */
const CLOSERS = /^[*_"”»)\]\s]{0,20}$/;

/** A mark that is there already when the words before it are written: that of a snippet. */
const MARK_AHEAD = /^[,;:]$/;

/** Null inside prose, where Enter does what it always does. */
export function enter(cursor: number, draft: Draft): Typed | null {
  const { source } = draft.model;
  const line = lineAround(source, cursor);
  const ahead = source.slice(cursor, line.end).trim();
  if (ahead !== '' && !MARK_AHEAD.test(ahead)) return null;
  return enterAtEnd(ahead === '' ? cursor : line.end, line, draft);
}

function enterAtEnd(at: number, line: Range, draft: Draft): Typed | null {
  const { source, clauses } = draft.model;
  const empty = enterOnEmpty(line, draft);
  if (empty !== null) return empty;
  const count = countFront(
    clauses.length,
    (index) => (clauses[index]?.range.start ?? Infinity) <= at,
  );
  const clause = clauses[count - 1];
  if (clause === undefined) return null;
  const found = openedAt(clause, at, draft);
  if (found === null) return null;
  const { from, opened } = found;
  const text = { range: { start: from, end: line.end }, text: opened.text };
  const edits = tidied(source, [...marksBefore(clause.range.start, draft), text, ...opened.edits]);
  const cursor = carried(
    line.end,
    edits.filter(({ range }) => range.start <= line.end),
  );
  return { edits, cursor };
}

interface Found {
  /** Behind the words after which something opens. */
  readonly from: number;
  readonly opened: Opened;
}

function openedAt(clause: Clause, at: number, draft: Draft): Found | null {
  const parts = itemParts(clause, draft);
  if (parts === null) return null;
  const index = parts.findLastIndex(({ item }) => item.range.start <= at);
  const part = parts[index];
  return part === undefined
    ? behindClause(clause, parts, at, draft)
    : behindItem(clause, parts, index, part, at, draft);
}

function behindItem(
  clause: Clause,
  parts: readonly ItemPart[],
  index: number,
  { item, mark, tail }: ItemPart,
  at: number,
  draft: Draft,
): Found | null {
  const from = endBehind(tail, item.range.end, at, draft);
  if (from === null || mark === null || mark === '.') return null;
  if (mark === ',' && listMark(parts, clause) !== ',') return null;
  const level = mark === ':' ? item.level + 1 : item.level;
  const opened = openedItem(clause, parts, index, level, draft);
  return opened === null ? null : { from, opened };
}

function behindClause(
  clause: Clause,
  parts: readonly ItemPart[],
  at: number,
  draft: Draft,
): Found | null {
  const { end, range, part } = clause;
  const isLead = parts.length > 0;
  const from = isLead ? null : endBehind(tailOf(end, range.end, draft), range.end, at, draft);
  if (from === null || end.mark === null || clause.keyword === null) return null;
  if (end.mark === ':') {
    const opened = openedItem(clause, parts, -1, 1, draft);
    return opened === null ? null : { from, opened };
  }
  const allowed =
    part === 'operative'
      ? allowedMarks('operative', draft)
      : [...allowedMarks('recital', draft), usualMark('lastRecital', draft)];
  return allowed.includes(end.mark) ? { from, opened: openedClause(clause, draft) } : null;
}

/** The place behind a mark and what may follow it; null where other words stand before the cursor. */
function endBehind({ mark, link }: Tail, end: number, at: number, { model }: Draft): number | null {
  const { source } = model;
  const behind = source.slice(mark.end, Math.max(mark.end, at));
  const closers = link.start < link.end ? source.slice(mark.end, link.start) : behind;
  if (at < mark.end || behind.includes('\n') || !CLOSERS.test(closers)) return null;
  if (source.slice(Math.min(end, at), Math.max(end, at)).trim() !== '') return null;
  return mark.end + behind.trimEnd().length;
}
