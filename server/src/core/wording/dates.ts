/** Dates and sessions as the reader's language writes them. */
import type { SessionFact } from '../model/model.ts';
import type { MessageLanguage } from './languages.ts';

export interface DateWriter {
  /** "24 octobre 1945". */
  day(date: string): string;
  /** "Wednesday 24 October 1945"; as `day` where no calendar has the day. */
  weekday(date: string): string;
  /** "81st session, Rome (Italy), 5–8 November 2012"; null when nothing is known of the session. */
  session(session: SessionFact): string | null;
}

interface Day {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

/** A writer for one language of the interface. */
export function createDateWriter(language: MessageLanguage): DateWriter {
  const months = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  const weekdays = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  const monthOf = ({ year, month }: Day): string => months.format(Date.UTC(year, month - 1));
  const dayOf = ({ day }: Day): string => (language === 'fr' && day === 1 ? '1er' : String(day));
  const dayAndMonth = (date: Day): string => `${dayOf(date)} ${monthOf(date)}`;
  const whole = (date: Day): string => `${dayAndMonth(date)} ${date.year}`;

  const day = (date: string): string => {
    const read = readDay(date);
    return read === null ? date : whole(read);
  };
  /** "5–8 November 2012", "28 novembre – 1er décembre 2023". */
  const span = (start: string, end: string): string => {
    const from = readDay(start);
    const to = readDay(end);
    if (from === null || to === null || start === end) return day(start);
    if (from.year !== to.year) return `${whole(from)} – ${whole(to)}`;
    if (from.month !== to.month) return `${dayAndMonth(from)} – ${whole(to)}`;
    return `${dayOf(from)}–${whole(to)}`;
  };
  const duration = ({ year, start, end }: SessionFact): string | null => {
    if (start === null) return year === null ? null : String(year);
    return end === null ? `${FROM[language]} ${day(start)}` : span(start, end);
  };

  return {
    day,
    weekday: (date) => {
      const at = new Date(`${date}T00:00:00Z`);
      if (Number.isNaN(at.getTime())) return day(date);
      return `${weekdays.format(at)} ${day(date)}`;
    },
    session: (session) => {
      const { number, place, country } = session;
      const parts = [
        number === null ? null : ordinalSession(number, language),
        place === null ? null : country === null ? place : `${place} (${country})`,
        duration(session),
      ];
      const known = parts.filter((part) => part !== null);
      return known.length === 0 ? null : known.join(', ');
    },
  };
}

/** Before the first day of a session whose last is not known. */
const FROM: Readonly<Record<MessageLanguage, string>> = { en: 'from', fr: 'à partir du' };

function ordinalSession(number: number, language: MessageLanguage): string {
  switch (language) {
    case 'en':
      return `${number}${englishEnding(number)} session`;
    case 'fr':
      return `${number}${number === 1 ? 're' : 'e'} session`;
  }
}

/** "st" of "81st". */
export function englishEnding(number: number): string {
  const isTeen = number % 100 > 10 && number % 100 < 14;
  return isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
}

function readDay(iso: string): Day | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  return year === undefined ? null : { year: Number(year), month: Number(month), day: Number(day) };
}
