/** The words by which a message names a clause, and the place where a finding on it is shown. */
import type { Clause } from '../../model/model.ts';
import type { Range } from '../../text/range.ts';

const FIRST_WORDS = /^\s*\S{1,60}(?:\s+\S{1,30}){0,2}/;

/** A clause as a drafter would name it: by its keyword, else its number, else its first words. */
export function nameOfClause(clause: Clause, source: string): string {
  if (clause.keyword !== null) return clause.keyword.written;
  if (clause.number !== null) return `${clause.number}.`;
  return firstWords(clause, source).replace(/\s+/g, ' ').trim();
}

/** The keyword of a clause, else its number, else its first words. */
export function openingOfClause(clause: Clause, source: string): Range {
  const { start } = clause.range;
  return (
    clause.keyword?.range ??
    clause.numberRange ?? { start, end: start + firstWords(clause, source).length }
  );
}

/** The closing mark of a clause; its last word when no mark closes it. */
export function closingOfClause(
  { range, end }: Pick<Clause, 'range' | 'end'>,
  source: string,
): Range {
  if (end.mark !== null) return end.range;
  const at = Math.max(range.start, end.range.start);
  const word = /\S{1,60}$/.exec(source.slice(Math.max(range.start, at - 60), at))?.[0] ?? '';
  return { start: at - word.length, end: at };
}

function firstWords({ range }: Clause, source: string): string {
  return FIRST_WORDS.exec(source.slice(range.start, range.end))?.[0] ?? '';
}
