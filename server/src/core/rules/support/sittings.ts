/** When resolutions were adopted, as far as texts, codes and the tables of sessions tell. */
import { sessionFor } from '../../features/session-for.ts';
import type { Library } from '../../library/library.ts';
import type { Citation, CodeParts, ResolutionModel, SessionFact } from '../../model/model.ts';
import { createDateWriter } from '../../wording/dates.ts';
import type { CheckContext } from '../rule.ts';

/** The session in which a resolution was adopted, or at least the time. */
export interface Sitting {
  /** Id of the body. */
  readonly body: string;
  readonly session: SessionFact;
  /** The day of adoption, ISO 8601; null when nothing gives it. */
  readonly day: string | null;
  /** The first day on which it can have been; null when nothing tells. */
  readonly first: string | null;
  /** The last. */
  readonly last: string | null;
}

/** Says when texts and what they cite were adopted. */
export interface Sittings {
  /**
   * The sitting of a text.
   *
   * @returns null when the text says nothing of it, or contradicts itself
   */
  own(model: ResolutionModel): Sitting | null;
  /** The sitting of a cited text; null for things without a code, and where the code contradicts itself. */
  cited(citation: Citation, library: Library): Sitting | null;
  /** "81st session, Rome (Italy), 5–8 November 2012"; empty when nothing is known. */
  say(sitting: Sitting): string;
}

/** True when one sitting was certainly after the other: by session, else by year, else by day. */
export function isLater(one: Sitting, other: Sitting): boolean {
  if (one.body === other.body) {
    for (const count of ['number', 'year'] as const) {
      const [a, b] = [one.session[count], other.session[count]];
      if (a !== null && b !== null) return a > b;
    }
  }
  return one.first !== null && other.last !== null && one.first > other.last;
}

/** Sittings as the reader is told of them. */
export function createSittings({
  analyser,
  messages,
}: Pick<CheckContext, 'analyser' | 'messages'>): Sittings {
  const ofCode = (parts: CodeParts): SessionFact => analyser.codes.session(parts, messages);
  return {
    own: (model) => {
      const { identity, adoption } = model;
      const parts = identity?.parts ?? null;
      const named = sessionFor(model, { analyser, messages });
      if (parts !== null && (parts.faults.length > 0 || contradicts(parts, named))) return null;
      const coded = parts === null ? NO_SESSION : ofCode(parts);
      const session = named?.number == null ? coded : named;
      return sitting(parts?.body ?? model.body, session, parts, adoption?.date ?? null);
    },
    cited: ({ canonical, parts, date }, library) => {
      if (canonical === null || parts === null || parts.faults.length > 0) return null;
      const [holder] = library.find(canonical);
      const day = date ?? holder?.summary.adoptedOn ?? null;
      return sitting(parts.body, ofCode(parts), parts, day);
    },
    say: ({ session, day }) => {
      const dates = createDateWriter(messages);
      if (day === null) return dates.session(session) ?? '';
      const undated = dates.session({ ...session, year: null, start: null, end: null });
      return [undated, dates.day(day)].filter((words) => words !== null).join(', ');
    },
  };
}

const NO_SESSION: SessionFact = {
  number: null,
  year: null,
  place: null,
  country: null,
  start: null,
  end: null,
};

/** True when the opener names another session than the code does. */
function contradicts({ session, year }: CodeParts, opener: SessionFact | null): boolean {
  const differ = (a: number | null, b: number | null): boolean =>
    a !== null && b !== null && a !== b;
  return opener !== null && (differ(session, opener.number) || differ(year, opener.year));
}

/** @param day as the text gives it; one that the session cannot have had leaves both in doubt */
function sitting(
  body: string,
  session: SessionFact,
  parts: CodeParts | null,
  day: string | null,
): Sitting {
  const { first, last } = span(session, parts);
  if (day === null) return { body, session, day, first, last };
  const isEarly = first !== null && day < first;
  const isLate = last !== null && last < day;
  if (isEarly || isLate) {
    return { body, session, day: null, first: isEarly ? day : first, last: isLate ? day : last };
  }
  return { body, session, day, first: day, last: day };
}

/**
 * A session that is known by its number alone may go on into the next year. A year without a session
 * is that of a count which may have begun the year before, as it does in ECOSOC.
 */
function span(
  { number, year, start, end }: SessionFact,
  parts: CodeParts | null,
): Pick<Sitting, 'first' | 'last'> {
  if (year === null) return { first: start, last: end };
  const isOfOneYear = parts?.year === year;
  return {
    first: start ?? `${number === null ? year - 1 : year}-01-01`,
    last: end ?? `${isOfOneYear ? year : year + 1}-12-31`,
  };
}
