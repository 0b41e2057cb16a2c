/** Finds words and signs that hold a place for what is still to be written. */
import type { Language } from '../lexicon/language.ts';
import type { CleanText } from '../text/clean-text.ts';
import { fold } from '../text/fold.ts';
import type { Range } from '../text/range.ts';

/** A place that is held; offsets are those of the source. */
export interface Placeholder {
  readonly range: Range;
}

/** A code with a part left open: "GA-2026-94-RES-XX", "A/80/L.…". */
const OPEN_CODE =
  /(?=[A-Z])(?<![\p{L}\d/.-])(?=[A-Z\d/.-]{0,40}\d)[A-Z]{1,8}\d{0,4}(?:[-/.][A-Z\d]{1,8}){0,6}[-/.](?:X{1,4}|N{1,4}|\?{1,4}|…|\.{3,5})(?![\p{L}\d])/gu;
/** "XXXX", and "XX/XX/2026": no Roman numeral has four of a kind, and none stands in a date. */
const CROSSES =
  /(?=[Xx]{2})(?<![\p{L}\d(/.-])(?:[Xx]{4,12}|[Xx]{2}[/.][Xx]{2}(?:[/.][Xx\d]{2,4})?)(?![\p{L}\d)])/gu;
/** "… / … / …": two slashes, for one with dots on both sides tells that a page goes on. */
const DOTTED_DATE = /(?:…|\.{2,6}) ?\/ ?(?:…|\.{2,6}) ?\/ ?(?:…|\.{2,6}|\d{2,4})/g;
const QUESTION = /\?{3,12}/g;
/** Underscores that emphasise touch a word; those that leave room do not. */
const ROOM = /(?=__)(?<![\p{L}\p{N}_*:("”»’'.,;!?])_{2,60}(?![\p{L}\p{N}_*“«(])/gu;
const BRACKETS = /\[(?<![\p{L}\d:)\]]\[)([^\][\n]{0,60})\](?!\()/gu;
/** Nothing, bullets, crosses or room for a word. */
const EMPTY = /^[\s•●*_–—-]*$|^\s*[Xx]{1,6}\s*$/;

/** Says where something still holds a place. */
export interface PlaceholderFinder {
  /** All of a clean text, in order of the kinds, none in another. */
  find(clean: CleanText, source: string): readonly Placeholder[];
  /** True for what stands in a pair of square brackets to be replaced. */
  isBlank(inside: string): boolean;
}

/** A finder for texts of a language. */
export function createPlaceholderFinder({ drafting }: Language): PlaceholderFinder {
  const patterns = [OPEN_CODE, CROSSES, DOTTED_DATE, QUESTION];
  const isBlank = (inside: string): boolean =>
    EMPTY.test(inside) || drafting.blank.test(fold(inside));
  return {
    isBlank,
    find: (clean, source) => {
      const { text, folded } = clean;
      const inClean = [
        ...patterns.flatMap((pattern) => [...text.matchAll(pattern)]),
        ...folded.matchAll(drafting.openNumber),
        ...folded.matchAll(drafting.placeholder),
        ...[...text.matchAll(BRACKETS)].filter(([, inside = '']) => isBlank(inside)),
      ].map((match) => ({ range: clean.toSource(match.index, match.index + match[0].length) }));
      const inSource = [...source.matchAll(ROOM)].map(({ 0: room, index }) => ({
        range: { start: index, end: index + room.length },
      }));
      return apart([...inClean, ...inSource]);
    },
  };
}

/** In order of the text, without those that lie in others. */
function apart(found: readonly Placeholder[]): readonly Placeholder[] {
  const sorted = found.toSorted(
    (a, b) => a.range.start - b.range.start || b.range.end - a.range.end,
  );
  let last = -1;
  return sorted.filter(({ range }) => {
    if (range.start < last) return false;
    last = range.end;
    return true;
  });
}
