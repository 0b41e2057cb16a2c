/** What can be filled into a template: the session with its place and days, the number, the code. */
import type { Analyser } from '../analyse.ts';
import type { BodyFile, BodySession } from '../lexicon/body-schema.ts';
import type { Language } from '../lexicon/language.ts';
import { daysInWords } from '../writing/days-in-words.ts';
import { englishEnding } from '../wording/dates.ts';
import type { FieldValues } from './filled.ts';

/** What a resolution is to be: the rest follows from it. */
export interface Occasion {
  readonly body: BodyFile;
  readonly language: Language;
  /** Null where the body counts none. */
  readonly session: number | null;
  /** The number of the resolution; null where it is not known. */
  readonly number: string | null;
  /** Only for bodies that count no sessions: the year of adoption. */
  readonly year: number | null;
}

/** Everything that is known of an occasion. */
export function fieldValues(
  { body, language, session, number, year }: Occasion,
  { codes }: Pick<Analyser, 'codes'>,
): FieldValues {
  const row = session === null ? null : (body.sessions.find((s) => s.number === session) ?? null);
  const { id } = language.file;
  const code =
    number === null || (session === null && year === null)
      ? null
      : codes.compose(body.id, {
          number,
          ...(session === null ? {} : { session: String(session) }),
          ...(year === null ? {} : { year: String(year) }),
        });
  return defined({
    code: code?.canonical,
    number: number ?? undefined,
    session: session === null ? undefined : String(session),
    ordinal: session === null ? undefined : ordinal(session, id),
    ordinalInWords: session === null ? undefined : ordinalInWords(session, language),
    nextOrdinal: session === null ? undefined : ordinal(session + 1, id),
    place: row?.place[id],
    country: row?.country?.[id],
    days: row === null ? undefined : daysOf(row, language),
    year: (row?.year ?? year ?? undefined)?.toString(),
  });
}

function daysOf({ start, end }: BodySession, language: Language): string | undefined {
  if (start === null || end === null) return undefined;
  return daysInWords({ start, end }, language) ?? undefined;
}

function ordinal(number: number, language: string): string {
  if (language === 'fr') return `${number}${number === 1 ? 're' : 'e'}`;
  return `${number}${englishEnding(number)}`;
}

/** "Seventy-eighth"; in figures where the language file does not reach as far. */
function ordinalInWords(number: number, { file }: Language): string {
  const word = Object.entries(file.sessions.ordinals).find(
    ([written, value]) => value === number && !written.includes(' '),
  )?.[0];
  return word === undefined
    ? ordinal(number, file.id)
    : word.charAt(0).toUpperCase() + word.slice(1);
}

function defined(values: Readonly<Record<string, string | undefined>>): FieldValues {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
