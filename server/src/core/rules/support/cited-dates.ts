/** Finds the dates that a text gives right behind what it cites, with the words that lead to them. */
import type { Analyser } from '../../analyse.ts';
import type { Citation, DateMention, ResolutionModel } from '../../model/model.ts';
import { fold } from '../../text/fold.ts';
import { anyOf } from '../../text/patterns.ts';
import type { Range } from '../../text/range.ts';
import { firstEndingBehind } from '../../writing/ranges.ts';

/** The date of a citation. */
export interface CitedDate {
  readonly date: DateMention;
  /** The date with the words before it: " of 6 December 2024". */
  readonly words: Range;
}

/** How far behind a citation its date may begin. */
const REACH = 60;
const MARKUP = '(?:\\*{1,3}|_{1,3}|</[a-z]{1,8}>){0,2}';

/**
 * Reads the dates of citations, which the model has for short forms only.
 *
 * @returns a reader; null from it means that no date stands right behind the citation
 */
export function createCitedDates(
  { source, dates, language }: Pick<ResolutionModel, 'source' | 'dates' | 'language'>,
  { lexicon }: Pick<Analyser, 'lexicon'>,
): (citation: Citation) => CitedDate | null {
  const { dateWords = [], articles = [] } = lexicon.languages.get(language)?.file.citation ?? {};
  // Behind a comma an article alone begins a time of its own: "…, le 8 avril 2002 au plus tard".
  const explicit = dateWords.filter((word) => !articles.includes(word));
  const lead = new RegExp(
    `^${MARKUP}((?:\\s{1,90}${anyOf(dateWords)}|,\\s{1,90}${anyOf(explicit)})\\s{1,90})$`,
  );
  return ({ range }) => {
    const date = firstEndingBehind(dates, range.end);
    if (date === null || date.range.start < range.end) return null;
    if (date.range.start - range.end > REACH) return null;
    const words = lead.exec(fold(source.slice(range.end, date.range.start)))?.[1];
    if (words === undefined) return null;
    return { date, words: { start: date.range.start - words.length, end: date.range.end } };
  };
}
