/** Finds the titles that a text gives in quotes behind what it cites. */
import type { Analyser } from '../../analyse.ts';
import type { Citation, ResolutionModel } from '../../model/model.ts';
import { fold } from '../../text/fold.ts';
import { anyOf } from '../../text/patterns.ts';
import type { Range } from '../../text/range.ts';
import { createCitedDates } from './cited-dates.ts';

/** A title within its quotes. */
export interface QuotedTitle {
  readonly text: string;
  readonly range: Range;
}

/** How far a title and the words before it may reach behind a citation. */
const REACH = 500;
const MARKUP = '(?:\\*{1,3}|_{1,3}|</?[a-z]{1,8}>){0,2}';
const QUOTED = /^(?:“\s?([^“”]{3,300}?)\s?”|«\s?([^«»]{3,300}?)\s?»|"([^"]{3,300})")/u;

/**
 * Reads the title behind a citation and its date: right behind them, in brackets, or behind words
 * such as "entitled".
 *
 * @returns a reader; null from it means that no title in quotes stands there
 */
export function createQuotedTitles(
  model: ResolutionModel,
  analyser: Analyser,
): (citation: Citation) => QuotedTitle | null {
  const { source, language } = model;
  const words = analyser.lexicon.languages.get(language)?.file.citation;
  const dateOf = createCitedDates(model, analyser);
  const articles = words?.articles.filter((article) => !/\s/.test(article)) ?? [];
  const lead = new RegExp(
    `^${MARKUP}(?:,?\\s{1,9}${anyOf(words?.titled ?? [])}\\s{1,9}(?:${anyOf(articles)}\\s{0,9})?|\\s{1,9}\\(?)${MARKUP}(?=[“«"])`,
  );
  return (citation) => {
    const from = dateOf(citation)?.words.end ?? citation.range.end;
    const behind = source.slice(from, from + REACH);
    const before = lead.exec(fold(behind))?.[0];
    if (before === undefined) return null;
    const match = QUOTED.exec(behind.slice(before.length));
    const text = match?.[1] ?? match?.[2] ?? match?.[3];
    if (match === null || text === undefined) return null;
    const start = from + before.length + match[0].indexOf(text);
    return { text, range: { start, end: start + text.length } };
  };
}
