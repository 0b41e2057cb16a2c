/** Reads the opener and the sessions that a text names, filled in from the sessions table. */
import type { LanguageTools } from '../toolset.ts';
import { sessionFact, sessionOfYear, yearOfSession } from '../citations/codes.ts';
import type { Body } from '../lexicon/body.ts';
import type { CleanText } from '../text/clean-text.ts';
import { escapePattern } from '../text/patterns.ts';
import type { OpenerMatch } from '../syntax/openers.ts';
import type { Opener, SessionFact, SessionMention } from './model.ts';

/** The opener in source offsets. */
export function readOpener(clean: CleanText, opener: OpenerMatch | null): Opener | null {
  if (opener === null) return null;
  return {
    range: clean.toSource(opener.start, opener.end),
    organ: {
      text: clean.written(opener.organStart, opener.organEnd),
      range: clean.toSource(opener.organStart, opener.organEnd),
    },
    gender: opener.gender,
  };
}

/** Every session named in the text. */
export function readSessions(
  clean: CleanText,
  { sessions, dates }: LanguageTools,
  opener: OpenerMatch | null,
): readonly SessionMention[] {
  return sessions.scan(clean.folded).map((found) => {
    const isFormula = opener !== null && found.start >= opener.start && found.end <= opener.end;
    const near = dates.scan(clean.folded, found.end, found.end + NEAR)[0];
    const inBrackets =
      near !== undefined && /^[ \n]{0,3}\(/.test(clean.text.slice(found.end, found.end + 4));
    const start = inBrackets ? near.from : null;
    return {
      range: clean.toSource(found.start, found.end),
      isFormula,
      number: found.number,
      year: found.year ?? (start === null ? null : Number(start.slice(0, 4))),
      ...(inBrackets ? bracketedPlace(clean.text.slice(found.end, near.start)) : NO_PLACE),
      start,
      end: inBrackets ? near.to : null,
    };
  });
}

const NEAR = 60;
const NO_PLACE = { place: null, country: null };

/** "(Vienne (Autriche), 28 novembre …": the place named between the session and its dates. */
function bracketedPlace(text: string): Pick<SessionFact, 'place' | 'country'> {
  const match = /^\s*\(\s*(\p{Lu}[^(),]{1,60}?)\s*(?:\(([^()]{2,60})\))?\s*,/u.exec(text);
  return { place: match?.[1] ?? null, country: match?.[2] ?? null };
}

/**
 * The session that adopts the text. What the opener says comes first; what it leaves out comes
 * from the sessions table.
 */
export function readSession(
  clean: CleanText,
  { language, sessions, dates }: LanguageTools,
  body: Body | null,
  opener: OpenerMatch | null,
): SessionFact | null {
  if (opener === null || body === null) return null;
  const [named] = sessions.scan(clean.folded, opener.start, opener.end);
  const [date] = dates.scan(clean.folded, opener.start, opener.end);
  const dated = date === undefined ? null : Number(date.from.slice(0, 4));
  const number = named?.number ?? (dated === null ? null : sessionOfYear(body.file, dated));
  if (named === undefined && date === undefined) return null;
  const row = body.file.sessions.find((session) => session.number === number);
  const table = row === undefined ? null : sessionFact(row, language.file.id);
  const written = readPlace(
    clean,
    opener,
    language.file.sessions.placeWords,
    named?.end,
    date?.start,
  );
  return {
    number,
    year: dated ?? table?.year ?? (number === null ? null : yearOfSession(body.file, number)),
    place: written?.place ?? table?.place ?? null,
    country: written?.country ?? table?.country ?? null,
    start: date?.from ?? table?.start ?? null,
    end: date?.to ?? table?.end ?? null,
  };
}

/** "à Rome (Italie) du 5 au 8 novembre 2012": the words between the session and its dates. */
function readPlace(
  clean: CleanText,
  opener: OpenerMatch,
  placeWords: readonly string[],
  sessionEnd: number | undefined,
  dateStart: number | undefined,
): { readonly place: string; readonly country: string | null } | null {
  if (sessionEnd === undefined) return null;
  const text = clean.written(sessionEnd, dateStart ?? opener.end);
  const words = placeWords.map(escapePattern).join('|');
  const match = new RegExp(
    `^,? ?(?:${words}) (\\p{Lu}[^(),:;]{1,60}?) ?(?:\\(([^()]{2,60})\\)|,|$| (?:du|le|from|on|the)\\b)`,
    'u',
  ).exec(text);
  const place = match?.[1];
  return place === undefined ? null : { place: place.trim(), country: match?.[2]?.trim() ?? null };
}
