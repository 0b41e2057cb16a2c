/** Decides whether a text is a resolution: its shape must speak for it, not a word or two. */
import type { Clause, Identity, Opener } from './model.ts';

/** What the decision rests on. */
export interface Evidence {
  readonly source: string;
  readonly opener: Opener | null;
  readonly identity: Identity | null;
  readonly hasHeading: boolean;
  readonly clauses: readonly Clause[];
}

/**
 * A text whose organ opens the sentence needs one clause with a known keyword, be it misspelt; a text with a code or
 * heading needs two; a text with neither needs recitals in a row that close as recitals do, and an
 * operative clause. Manuals and notes also have lines that begin with "Warning" or "Returns".
 */
export function isResolution({ source, opener, identity, hasHeading, clauses }: Evidence): boolean {
  const known = clauses.filter(({ keyword }) => keyword !== null && keyword.entry !== null);
  if (isQuoted(source, clauses)) return false;
  if (opener !== null) {
    return (
      known.length > 0 || clauses.some(({ keyword }) => keyword !== null && keyword.meant !== null)
    );
  }
  const recitals = known.filter(
    ({ part, end }) => part === 'preamble' && (end.mark === ',' || end.mark === ';'),
  );
  const hasOperative = known.some(({ part }) => part === 'operative');
  if (identity !== null || hasHeading) return known.length > 1 && recitals.length > 0;
  return recitals.length > 1 && hasOperative;
}

/** What stands behind a code fence is an example in somebody's page about resolutions. */
function isQuoted(source: string, clauses: readonly Clause[]): boolean {
  const [first] = clauses;
  return first !== undefined && source.slice(0, first.range.start).includes('```');
}
