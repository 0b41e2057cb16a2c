/** Finds citations whose date is missing where it is first due, or given a second time. */
import type { Language } from '../../lexicon/language.ts';
import type { LanguageFile } from '../../lexicon/language-schema.ts';
import type { Citation, CodeParts, DateMention, ResolutionModel } from '../../model/model.ts';
import { cleanText } from '../../text/clean-text.ts';
import { fold } from '../../text/fold.ts';
import { anyOf } from '../../text/patterns.ts';
import type { Range } from '../../text/range.ts';
import { countFront } from '../../text/sorted.ts';
import type { TextEdit } from '../fix.ts';
import type { CheckContext } from '../rule.ts';
import { createCitationRun } from './citation-run.ts';
import { createCitedDates, type CitedDate } from './cited-dates.ts';
import { isOutside, recordedDay, undated, wasPossible } from './outside-session.ts';
import { createPlaceholderFinder } from '../../writing/placeholders.ts';
import { createSittings, isLater } from './sittings.ts';

/** A citation with too much or too little of a date. */
export interface DatedCitation {
  readonly citation: Citation;
  readonly fault: 'missing' | 'repeated';
  readonly range: Range;
  /** For a missing date, what the edit writes; null when nobody knows the day. */
  readonly day: string | null;
  readonly edit: TextEdit;
}

type Context = Pick<CheckContext, 'analyser' | 'library' | 'messages'>;

/** Kinds of citations that are dated at first. */
const DATED = 'resolution';

/** All such citations in the clauses of a text, in order. */
export function datesOfCitations(
  model: ResolutionModel,
  context: Context,
): readonly DatedCitation[] {
  const { analyser } = context;
  const { citations, identity } = model;
  const dateOf = createCitedDates(model, analyser);
  const given = citations.map(dateOf);
  const isExcused = createExcuses(model, given, context);
  const shared = sharersOfDates(model, given, context);
  const expectsYears = datesYears(citations, given, shared);
  const first = new Map<string, string | null>();
  /** Members that have their date from the last one, and had none before. */
  const needing = new Set<number>();
  return citations.flatMap((citation, index) => {
    const { canonical, clause } = citation;
    if (canonical === null || clause === null || !isDatable(citation, context)) return [];
    // A text that cites itself is the matter of another rule.
    if (canonical === identity?.canonical) return [];
    const date = given[index] ?? null;
    const day = date?.date.start ?? null;
    const known = first.get(canonical);
    const told = day ?? shared.get(index) ?? null;
    if (known === undefined || (known === null && told !== null)) first.set(canonical, told);
    if (shared.has(index) && (known == null || needing.has(index - 1))) needing.add(index);
    if (known === undefined) {
      const isDue = date === null && !shared.has(index) && (expectsYears || !bearsYear(citation));
      return isDue && !isExcused(citation)
        ? [missing(citation, canonical, model, given, context)]
        : [];
    }
    const isRepeated = date !== null && day === known && !needing.has(index - 1);
    return isRepeated ? [repeated(citation, date)] : [];
  });
}

/** Resolutions of the bodies whose texts follow the practice, in a form that is no symbol. */
function isDatable({ kind, parts, text }: Citation, { analyser }: Context): boolean {
  if (kind !== DATED || parts === null || !NUMBER_FIRST.test(text)) return false;
  const profile = analyser.lexicon.bodies.get(parts.body)?.file;
  return profile?.datesCitations === true && wasPossible(parts, analyser);
}

/** "70/1", "1373 (2001)", "ES-10/15". */
const NUMBER_FIRST = /^(?:\P{L}*|E?S-)\d/u;

/** "1373 (2001)" tells its age by itself. */
function bearsYear({ kind, text, parts }: Citation): boolean {
  return kind === DATED && parts?.year != null && text.includes(String(parts.year));
}

/** True for a text that dates such citations all the same: practice is divided. */
function datesYears(
  citations: readonly Citation[],
  given: readonly (CitedDate | null)[],
  shared: ReadonlyMap<number, string | null>,
): boolean {
  const bearing = citations.flatMap((citation, index) => (bearsYear(citation) ? [index] : []));
  const seen = new Set<string | null>();
  const first = bearing.filter((index) => {
    const key = citations[index]?.canonical ?? null;
    return !seen.has(key) && seen.add(key);
  });
  const dated = first.filter((index) => given[index] != null || shared.has(index));
  return dated.length * 2 > first.length;
}

/**
 * The members of lists that have no date of their own and have that of the last one, which a joining
 * word leads to: "69/252 and 69/253 of 29 December 2014". It must be one that they can have.
 *
 * @returns the day of each by its index; null for one that the last member itself cannot have
 */
function sharersOfDates(
  model: ResolutionModel,
  given: readonly (CitedDate | null)[],
  context: Context,
): ReadonlyMap<number, string | null> {
  const { citations } = model;
  const linkOf = createCitationRun(model, context.analyser);
  const sittings = createSittings(context);
  const canBe = (citation: Citation, parts: CodeParts, day: string): boolean => {
    const sitting = sittings.cited(undated(citation, parts), context.library);
    return sitting === null || !isOutside(day, sitting);
  };
  const shared = new Map<number, string | null>();
  for (let index = citations.length - 1; index >= 0; index -= 1) {
    const citation = citations[index];
    const parts = citation?.parts ?? null;
    if (citation === undefined || parts === null || given[index] != null) continue;
    const next = citations[index + 1];
    const link = linkOf(citation, next);
    const last = link === 'joiner' ? (given[index + 1]?.date.start ?? null) : null;
    if (last !== null && next?.parts != null) {
      const isSound = canBe(next, next.parts, last);
      if (!isSound || canBe(citation, parts, last)) shared.set(index, isSound ? last : null);
      continue;
    }
    const day = link === null ? undefined : shared.get(index + 1);
    if (day !== undefined && (day === null || canBe(citation, parts, day))) shared.set(index, day);
  }
  return shared;
}

function repeated(citation: Citation, { words }: CitedDate): DatedCitation {
  const edit = { range: words, text: '' };
  return { citation, fault: 'repeated', range: words, day: null, edit };
}

const CLOSING_MARKUP = /^(?:\*{1,3}|_{1,3}|<\/[a-z]{1,8}>)/;

function missing(
  citation: Citation,
  canonical: string,
  { source, language }: ResolutionModel,
  given: readonly (CitedDate | null)[],
  { library, analyser }: Context,
): DatedCitation {
  const { range } = citation;
  const day = recordedDay(canonical, language, library);
  const habit = given.find((date) => date !== null);
  const usual = analyser.lexicon.languages.get(language)?.file.citation.dated ?? '';
  const written =
    habit == null ? usual : source.slice(habit.words.start, habit.date.range.start).trim();
  const word = /^[\p{L} ]+$/u.test(written) ? written : usual;
  const markup = CLOSING_MARKUP.exec(source.slice(range.end, range.end + 12))?.[0] ?? '';
  const at =
    range.end + (source.slice(0, range.start).endsWith(markup.at(-1) ?? ' ') ? markup.length : 0);
  const edit = { range: { start: at, end: at }, text: day === null ? '' : ` ${word} ${day}` };
  return { citation, fault: 'missing', range, day, edit };
}

/** How far from a citation a day of the clause's own tells its date. */
const NEAR = 250;
/** How far before a citation its noun, and what stands before that, may begin. */
const BEFORE = 90;

/** Says where nobody expects a date. */
function createExcuses(
  model: ResolutionModel,
  given: readonly (CitedDate | null)[],
  context: Context,
): (citation: Citation) => boolean {
  const { source, clauses, dates } = model;
  const language = context.analyser.lexicon.languages.get(model.language);
  const file = language?.file;
  const isOthers = createOtherMatters(model, language, context);
  const claimed = new Set(given.map((date) => date?.date));
  const free = dates.filter((date) => !claimed.has(date));
  const aside = file === undefined ? /(?!)/ : asidePattern(file);
  return (citation) => {
    const { range, clause } = citation;
    const own = clause === null ? undefined : clauses[clause];
    if (own === undefined || hasDateNear(free, range, own.range)) return true;
    if (isOthers(citation)) return true;
    const line = source.slice(Math.max(0, range.start - BEFORE), range.start);
    return aside.test(fold(line)) || FOOTNOTE.test(line);
  };
}

/** A resolution that is yet to be adopted, and a day that is still open: other rules speak of both. */
function createOtherMatters(
  model: ResolutionModel,
  language: Language | undefined,
  context: Context,
): (citation: Citation) => boolean {
  const sittings = createSittings(context);
  const own = sittings.own(model);
  const finder = language === undefined ? null : createPlaceholderFinder(language);
  return (citation) => {
    const { end } = citation.range;
    const behind = model.source.slice(end, end + OPEN_DAY);
    if (finder !== null && finder.find(cleanText(behind), behind).length > 0) return true;
    const cited = own === null ? null : sittings.cited(citation, context.library);
    return own !== null && cited !== null && isLater(cited, own);
  };
}

/** How far behind a citation a placeholder stands for its date. */
const OPEN_DAY = 30;

/** In brackets, or behind words that name a thing after the resolution. */
function asidePattern({ citation }: LanguageFile): RegExp {
  return new RegExp(
    `[([][^()[\\]]*$|(?<!\\p{L})${anyOf(citation.founding ?? [])}(?!\\p{L})[^,;.]*$`,
    'u',
  );
}

/** "Resolution 70/1." or "See resolution 70/1.": a sentence of its own. */
const FOOTNOTE = /(?<!\p{L})(?:\p{Lu}\p{Ll}+|\p{Lu}\p{Ll}{2,4}\s+\p{L}+)\s+$/u;

function hasDateNear(dates: readonly DateMention[], range: Range, within: Range): boolean {
  const from = Math.max(within.start, range.start - NEAR);
  const to = Math.min(within.end, range.end + NEAR);
  const count = countFront(dates.length, (index) => (dates[index]?.range.start ?? Infinity) < from);
  const next = dates[count];
  return next !== undefined && next.range.end <= to;
}
