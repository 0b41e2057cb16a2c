/** The short name of a clause, as delegates call it at the table, in French too. */
import type { LibraryClause } from '../library/document.ts';
import type { Part } from '../model/model.ts';

const LETTERS: Readonly<Record<Part, string>> = { preamble: 'PP', operative: 'OP' };

/** "PP2", "OP3": by the printed number, else by its place in the part. */
export function clauseLabel({
  part,
  index,
  number,
}: Pick<LibraryClause, 'part' | 'index' | 'number'>): string {
  return `${LETTERS[part]}${number ?? index}`;
}
