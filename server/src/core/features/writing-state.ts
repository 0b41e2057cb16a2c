/** How far a text has come: its clauses and its words. */
import type { ResolutionModel } from '../model/model.ts';
import { cleanText } from '../text/clean-text.ts';
import { overlaps, type Range } from '../text/range.ts';

export interface WritingState {
  readonly recitals: number;
  readonly operativeClauses: number;
  /** Words of the whole text, without markup and what pages leave behind. */
  readonly words: number;
  /** Those of the range; null where none was asked about. */
  readonly selected: number | null;
}

/** What stands between spaces and has a letter or a figure: "l'article 41" are two words. */
const WRITTEN = /\S+/g;
const HAS_LETTER = /[\p{L}\p{N}]/u;

/** Counts clauses and words. @param range of which the words are counted too */
export function writingState(model: ResolutionModel, range: Range | null): WritingState {
  const { source, clauses, debris } = model;
  const clean = cleanText(source);
  const recitals = clauses.filter(({ part }) => part === 'preamble').length;
  let words = 0;
  let selected = 0;
  let next = 0;
  for (const { 0: word, index } of clean.text.matchAll(WRITTEN)) {
    if (!HAS_LETTER.test(word)) continue;
    const place = clean.toSource(index, index + word.length);
    while ((debris[next]?.range.end ?? Infinity) <= place.start) next += 1;
    if ((debris[next]?.range.start ?? Infinity) <= place.start) continue;
    words += 1;
    if (range !== null && overlaps(place, range)) selected += 1;
  }
  return {
    recitals,
    operativeClauses: clauses.length - recitals,
    words,
    selected: range === null ? null : selected,
  };
}
