/** Tells whether a place of the text lies in one of many stretches. */
import type { ResolutionModel } from '../model/model.ts';
import type { Range } from '../text/range.ts';
import { firstEndingBehind } from './ranges.ts';

interface Placed {
  readonly range: Range;
}

/** True where the place lies in one of the stretches; each list is in the order of the text. */
export function isWithin(lists: readonly (readonly Placed[])[], offset: number): boolean {
  return lists.some((list) => {
    const next = firstEndingBehind(list, offset);
    return next !== null && next.range.start <= offset;
  });
}

/** What stands in the text and is not its author's prose: codes, page matter, section headings. */
export function notProse(model: ResolutionModel): readonly (readonly Placed[])[] {
  const headings = model.sections.flatMap(({ heading }) => heading ?? []);
  return [model.debris, model.citations, headings];
}

/** The keywords, which some bodies write in capitals. */
export function keywordPlaces({ clauses }: ResolutionModel): readonly Placed[] {
  return clauses.flatMap(({ keyword }) => keyword ?? []);
}
