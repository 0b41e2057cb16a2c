/** The session that adopted a resolution, for a reader. */
import type { ResolutionSummary } from '../library/summary.ts';
import type { SessionFact } from '../model/model.ts';
import type { ReaderContext } from './reader-context.ts';

/**
 * The session of a text with place names in the reader's language, where the sessions table has
 * them.
 *
 * @returns null when the text names no session
 */
export function sessionFor(
  { body, session }: Pick<ResolutionSummary, 'body' | 'session'>,
  { analyser, messages }: Pick<ReaderContext, 'analyser' | 'messages'>,
): SessionFact | null {
  if (session === null) return null;
  const table = analyser.codes.session({ body, session: session.number, year: null }, messages);
  return table.year === session.year && table.place !== null
    ? { ...session, place: table.place, country: table.country }
    : session;
}

/** "81e session, Rome (Italie), 2012": without the days. Null when nothing is known of it. */
export function shortSession(
  session: SessionFact | null,
  { dates }: Pick<ReaderContext, 'dates'>,
): string | null {
  return session === null ? null : dates.session({ ...session, start: null, end: null });
}
