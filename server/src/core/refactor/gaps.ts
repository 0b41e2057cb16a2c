/** The white space that a text sets between its clauses, and between its items. */
import type { Clause } from '../model/model.ts';
import type { Range } from '../text/range.ts';
import type { Draft } from './draft.ts';

const WHITE = /^[ \t\u00a0]{0,200}(?:\r?\n[ \t\u00a0]{0,200}){1,6}$/;
const BLANK_LINES = '\n\n';

/**
 * What stands between clauses near a clause of the text; a blank line where nothing shows it.
 *
 * @param first on which side to look first; behind a clause that is being written all may stand
 */
export function gapNear(
  clause: Clause,
  { model }: Draft,
  first: 'before' | 'behind' = 'behind',
): string {
  const { clauses, source } = model;
  const at = clauses.indexOf(clause);
  const places = first === 'behind' ? [at, at - 1, at + 1, at - 2] : [at - 1, at - 2, at, at + 1];
  const pairs = places.map((from) => [clauses[from], clauses[from + 1]]);
  for (const [a, b] of pairs) {
    if (a === undefined || b === undefined) continue;
    const gap = whiteBetween(a.range, b.range, source);
    if (gap !== null) return gap;
  }
  return source.includes('\r\n') ? BLANK_LINES.replaceAll('\n', '\r\n') : BLANK_LINES;
}

/** What stands between items of a clause, indentation included; null where none are on their lines. */
export function itemGapNear(clause: Clause, { model }: Draft): string | null {
  const { clauses, source } = model;
  const near = [clause, ...clauses.filter((other) => other.items.length > 1)];
  for (const { items } of near) {
    for (let index = items.length - 1; index > 0; index -= 1) {
      const [a, b] = [items[index - 1], items[index]];
      if (a?.level !== 1 || b?.level !== 1) continue;
      const gap = whiteBetween(a.range, { start: b.markerRange.start, end: b.range.end }, source);
      if (gap !== null) return gap;
    }
    const gap = clause.items === items ? gapBehindLead(clause, source) : null;
    if (gap !== null) return gap;
  }
  return null;
}

/** The lines between the words that lead a list in and its first item. */
function gapBehindLead(clause: Clause, source: string): string | null {
  const [first] = clause.items;
  if (first === undefined) return null;
  const { start } = clause.range;
  const lead = source.slice(start, first.markerRange.start).trimEnd();
  return whiteBetween({ start, end: start + lead.length }, first.markerRange, source);
}

/** The lines between two stretches, without spaces that end the first of them. */
export function whiteBetween(a: Range, b: Range, source: string): string | null {
  const gap = source.slice(a.end, b.start);
  if (!WHITE.test(gap)) return null;
  return gap.replace(/^[ \t\u00a0]+/, '');
}
