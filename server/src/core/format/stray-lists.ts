/**
 * Finds clauses with lines that look like items and are none to the model: members of a list without
 * marks at their ends, one of them half typed. How such a list nests only its writer knows.
 */
import type { TextLine } from './text-lines.ts';

const BULLET = /^[-–—•*+·▪●○◦][ \t]/;

/** True for lines of a clause that has such a list. */
export function strayLists(
  source: string,
  lines: readonly TextLine[],
): (line: TextLine) => boolean {
  const clauses = new Set<number>();
  for (const { unit, isStart, isVerbatim, start } of lines) {
    if (unit?.clause == null || isStart || isVerbatim) continue;
    if (BULLET.test(source.slice(start, start + 2))) clauses.add(unit.clause);
  }
  return ({ unit }) => unit?.clause != null && clauses.has(unit.clause);
}
