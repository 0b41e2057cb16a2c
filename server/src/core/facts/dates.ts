/** Finds dates and spans of dates in the words of a language. */
import type { Language } from '../lexicon/language.ts';
import { fold } from '../text/fold.ts';
import { anyOf, OPTIONAL_SPACE, SPACE } from '../text/patterns.ts';

/** A date or span in a clean text, ISO 8601; offsets are clean offsets. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly from: string;
  readonly to: string;
}

/** The dates of a language. */
export interface DateFinder {
  /** All dates of the stretch, in order. */
  scan(folded: string, from?: number, to?: number): readonly FoundDate[];
  /** The date that begins at `at`, if one does. */
  at(folded: string, at: number): FoundDate | null;
}

/** Compiles the month names and span words of a language. */
export function createDateFinder(language: Language): DateFinder {
  const { months, ordinalEndings, to } = language.file.dates;
  const monthOf = new Map(
    months.flatMap((names, index) => names.map((name) => [fold(name), index + 1] as const)),
  );
  const month = `(${anyOf(monthOf.keys())})`;
  const ending = `(?:${OPTIONAL_SPACE}${anyOf(ordinalEndings)}(?![a-z]))?`;
  const day = `(\\d{1,2})${ending}`;
  const until = `(?:${OPTIONAL_SPACE}[-–—]${OPTIONAL_SPACE}|${SPACE}${anyOf(to)}${SPACE})`;
  const year = '(\\d{4})(?!\\d{2,})';
  const dayFirst = `(?<![\\d/.])(?:${day}(?:${SPACE}${month}(?:${SPACE}(\\d{4}))?)?${until})?${day}${SPACE}${month},?${SPACE}${year}`;
  const monthFirst = `(?<![a-z])${month}${SPACE}(\\d{1,2}),${SPACE}${year}`;
  const pattern = `${dayFirst}|${monthFirst}`;

  const toDate = (match: RegExpExecArray): FoundDate | null => {
    const [whole, day1, month1, year1, day2, month2, year2, monthFirstName, day3, year3] = match;
    const endYear = year2 ?? year3;
    const endMonth = monthOf.get(month2 ?? monthFirstName ?? '');
    const endDay = day2 ?? day3;
    if (endYear === undefined || endMonth === undefined || endDay === undefined) return null;
    const last = isoDate(Number(endYear), endMonth, Number(endDay));
    if (last === null) return null;
    const firstMonth = month1 === undefined ? endMonth : (monthOf.get(month1) ?? endMonth);
    const first =
      day1 === undefined
        ? last
        : (isoDate(Number(year1 ?? endYear), firstMonth, Number(day1)) ?? last);
    return { start: match.index, end: match.index + whole.length, from: first, to: last };
  };

  return {
    scan: (folded, from = 0, to = folded.length) => {
      const found: FoundDate[] = [];
      // Only the stretch is searched: many searches to the end of the text would be quadratic.
      const base = Math.max(0, from - 1);
      const window = folded.slice(base, to + LONGEST);
      const finder = new RegExp(pattern, 'g');
      finder.lastIndex = from - base;
      for (;;) {
        const match = finder.exec(window);
        if (match === null || base + match.index >= to) return found;
        const date = toDate(match);
        if (date !== null) {
          found.push({ ...date, start: base + date.start, end: base + date.end });
        }
      }
    },
    at: (folded, at) => {
      const finder = new RegExp(pattern, 'y');
      finder.lastIndex = at;
      const match = finder.exec(folded);
      return match === null ? null : toDate(match);
    },
  };
}

/** The most characters of a span of dates, with line breaks and indentation in it. */
const LONGEST = 1000;
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Null for a day that no calendar has. */
function isoDate(year: number, month: number, day: number): string | null {
  if (day < 1 || day > (DAYS[month - 1] ?? 0)) return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
