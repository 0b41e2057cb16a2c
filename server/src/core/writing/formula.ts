/** Reads the session formula of an opener against what is on record of the session. */
import { sessionOfYear } from '../citations/codes.ts';
import type { BodyFile, BodySession } from '../lexicon/body-schema.ts';
import type { DateMention, ResolutionModel, SessionMention } from '../model/model.ts';

/** The session formula as the text has it. */
export interface Formula {
  readonly mention: SessionMention;
  readonly session: number;
  readonly year: number;
  /** The days that it gives; null when it gives none. */
  readonly days: DateMention | null;
  /** The session of that year; null when none was held. */
  readonly expected: number | null;
  /** What is on record of the session that it names. */
  readonly row: BodySession | null;
}

/** The days of a session. */
export interface Days {
  readonly start: string;
  readonly end: string;
}

/** The formula of a text; null when it does not give both number and year. */
export function readFormula(
  { opener, sessions, dates }: ResolutionModel,
  profile: BodyFile,
): Formula | null {
  const mention = sessions.find(({ isFormula }) => isFormula);
  if (opener === null || mention?.number == null) return null;
  const days =
    dates.find(({ range }) => range.start >= opener.range.start && range.end <= opener.range.end) ??
    null;
  const year = mention.year ?? (days === null ? null : Number(days.start.slice(0, 4)));
  if (year === null) return null;
  return {
    mention,
    session: mention.number,
    year,
    days,
    expected: sessionOfYear(profile, year),
    row: rowOf(profile, mention.number),
  };
}

/** What is on record of a session; null when nothing is. */
export function rowOf({ sessions }: BodyFile, session: number | null): BodySession | null {
  return sessions.find(({ number }) => number === session) ?? null;
}

/** The days on record; null unless both the first and the last are. */
export function daysOf(row: BodySession | null): Days | null {
  return row?.start == null || row.end === null ? null : { start: row.start, end: row.end };
}

/** Records may be a day out at either end; days that do not meet at all are another session's. */
export function meets(written: Days, recorded: Days): boolean {
  return written.start <= recorded.end && recorded.start <= written.end;
}

/** True when number, year and days of the formula agree with each other and with the record. */
export function isSound({ session, expected, days, row }: Formula): boolean {
  const recorded = daysOf(row);
  return expected === session && (days === null || recorded === null || meets(days, recorded));
}
