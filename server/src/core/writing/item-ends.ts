/** How the members of a list end: the words that lead it in, and its items. */
import type { Language } from '../lexicon/language.ts';
import type { Clause, ClauseEnd, ResolutionModel } from '../model/model.ts';
import { linkWords, readClosing } from '../syntax/closing.ts';
import { cleanText } from '../text/clean-text.ts';
import type { Range } from '../text/range.ts';
import { firstEndingBehind } from './ranges.ts';

/** A stretch of a clause with its end. */
export interface Stretch {
  readonly range: Range;
  readonly end: ClauseEnd;
  /** False where a page ends in it, where a footnote stands in it, or where it asks a question. */
  readonly isWhole: boolean;
}

/** Reads the ends of stretches of one text. */
export type StretchReader = (range: Range) => Stretch;

/** Compiles what the language says of the words behind a mark, once. */
export function createStretchReader(
  { source, debris }: ResolutionModel,
  language: Language,
): StretchReader {
  const links = linkWords(language);
  const pages = debris.filter(({ kind }) => kind !== 'comment');
  return (range) => {
    const clean = cleanText(source.slice(range.start, range.end));
    const { mark, at } = readClosing(clean.text, 0, clean.text.length, links);
    const place = clean.toSource(at, mark === null ? at : at + 1);
    const page = firstEndingBehind(pages, range.start);
    const asks = /[?!…]["”»)\s]{0,6}$/.test(clean.text.slice(-8));
    return {
      range,
      end: { mark, range: { start: range.start + place.start, end: range.start + place.end } },
      isWhole: !asks && (page === null || page.range.start >= range.end + PAGE_GAP),
    };
  };
}

/** A page that ends right behind a stretch may have cut it. */
const PAGE_GAP = 4;

/** What stands before the first item of a clause. */
export function leadIn({ range, items }: Clause): Range | null {
  const [first] = items;
  return first === undefined ? null : { start: range.start, end: first.markerRange.start };
}

/** The closing mark of a stretch, on which a finding is shown; its last word when there is none. */
export function closingOf({ range, end }: Stretch, source: string): Range {
  if (end.mark !== null) return end.range;
  const at = end.range.start;
  const word = /\S{1,60}$/.exec(source.slice(Math.max(range.start, at - 60), at))?.[0] ?? '';
  return { start: at - word.length, end: at };
}
