/**
 * Finds where a text names a clause of another, or of itself: "paragraphe 3 du dispositif de la
 * résolution …", "resolution 79/136, paragraph 4", "paragraph 3 above".
 */
import type { DateFinder } from '../facts/dates.ts';
import type { Language } from '../lexicon/language.ts';
import type { Part } from '../model/model.ts';
import { fold } from '../text/fold.ts';
import { flatten } from '../text/flatten.ts';
import { anyOf, OPTIONAL_SPACE, SPACE, wholeWords } from '../text/patterns.ts';
import { countFront } from '../text/sorted.ts';
import type { Reach, Reachable, ReachContext } from './reach.ts';

/** Something that has clauses; the text itself where `citation` is null. */
export interface ClauseHolder extends Reachable {
  readonly citation: number | null;
}

/** A clause named; offsets are clean offsets. */
export interface FoundPinpoint {
  readonly start: number;
  readonly end: number;
  readonly part: Part;
  readonly number: string;
  /** Index into the citations; null for the text itself. */
  readonly citation: number | null;
}

export interface PinpointFinder {
  scan(context: ReachContext<ClauseHolder>): readonly FoundPinpoint[];
  /** Where the text speaks of itself as a whole: "the present resolution". */
  own(folded: string): readonly ClauseHolder[];
}

/** A clause number, with the item that may follow it: "3", "5 (a)", "5 a)". */
const NUMBER = `(\\d{1,3})(?!\\d|[/.]\\d)(?:${OPTIONAL_SPACE}\\(?[a-z]{1,3}\\))?`;

/** Compiles the words of a language. */
export function createPinpointFinder(
  language: Language,
  reach: Reach,
  dates: DateFinder,
): PinpointFinder {
  const { pinpoints: words, joiners, ranges, own } = language.file.citation;
  const tells = (part: Part): string =>
    `(?:,?${SPACE}(?<${part}Behind>${anyOf(words.behind[part])}))?`;
  const before = `(?:(?:(?<preambleBefore>${anyOf(words.before.preamble)})|(?<operativeBefore>${anyOf(words.before.operative)}))${SPACE})?`;
  const separator = `(?:,${SPACE}|${SPACE}${anyOf([...joiners, ...ranges])}${SPACE})`;
  const ordinals = new Map(
    Object.entries(words.ordinals).map(([word, number]) => [fold(word), number] as const),
  );
  const counted = `${anyOf(words.nouns)}${SPACE}(?<numbers>${NUMBER.replace('(', '(?:')}(?:${separator}${NUMBER.replace('(', '(?:')}){0,12})`;
  const ordered = `(?<ordinal>${anyOf(ordinals.keys())})${SPACE}(?:(?:(?<preambleInside>${anyOf(words.before.preamble)})|(?<operativeInside>${anyOf(words.before.operative)}))${SPACE})?${anyOf(words.ordinalNouns)}(?![\\p{L}])`;
  const finder = new RegExp(
    `(?<![\\p{L}\\d])${before}(?:${counted}|${ordered})${tells('preamble')}${tells('operative')}`,
    'gu',
  );
  const within = new RegExp(`${SPACE}${wholeWords(words.within)}`, 'uy');
  const comma = new RegExp(`,(?=${SPACE})`, 'uy');
  const self = new RegExp(wholeWords(own), 'gu');

  /** The citation right before the words: "resolution 79/136 of 6 December 2024, paragraph 4". */
  const holderBefore = (
    { folded, targets }: ReachContext<ClauseHolder>,
    at: number,
  ): ClauseHolder | null => {
    const count = countFront(targets.length, (index) => (targets[index]?.end ?? Infinity) <= at);
    const holder = targets[count - 1];
    if (holder === undefined || at - holder.end > NEAR) return null;
    const date = dates.scan(folded, holder.end, at)[0];
    const gap = folded.slice(holder.end, at);
    const bare = date === undefined ? gap : folded.slice(date.end, at);
    const isJoined = /^[ \n]{0,3}[,(][ \n]{0,90}$/.test(bare);
    const leadsToDate = date === undefined || folded.slice(holder.end, date.start).length <= 16;
    return isJoined && leadsToDate ? holder : null;
  };

  const holderOf = (
    context: ReachContext<ClauseHolder>,
    start: number,
    end: number,
  ): ClauseHolder | null => {
    const { folded } = context;
    within.lastIndex = end;
    if (within.test(folded)) return { start: end, end, list: null, citation: null };
    comma.lastIndex = end;
    const from = comma.test(folded) ? end + 1 : end;
    return reach.from(context, from)[0] ?? holderBefore(context, start);
  };

  return {
    scan: (context) =>
      [...context.folded.matchAll(finder)].flatMap((match) => {
        const groups = match.groups ?? {};
        const start = match.index;
        const limit = context.clauseEnd(start);
        const end = Math.min(start + match[0].length, limit);
        const holder = holderOf(context, start, end);
        if (holder === null) return [];
        const isPreamble = ['preambleBefore', 'preambleInside', 'preambleBehind'].some(
          (name) => groups[name] !== undefined,
        );
        const part: Part = isPreamble ? 'preamble' : 'operative';
        const { citation } = holder;
        const ordinal = ordinals.get(flatten(groups['ordinal'] ?? ''));
        if (ordinal !== undefined) {
          return [{ start, end, part, number: String(ordinal), citation }];
        }
        // The number of the next clause may follow the comma that ends this one.
        const numbers = numbersIn(match[0], groups['numbers'] ?? '', start).filter(
          (number) => number.start < limit,
        );
        return numbers.map((number, index) => ({
          // The first has the noun with it, the last what tells the part.
          start: index === 0 ? start : number.start,
          end: index === numbers.length - 1 && end < limit ? end : number.end,
          part,
          number: number.text,
          citation,
        }));
      }),
    own: (folded) =>
      [...folded.matchAll(self)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        list: null,
        citation: null,
      })),
  };
}

/** How far behind a citation its paragraph may be named. */
const NEAR = 60;

function numbersIn(
  whole: string,
  list: string,
  at: number,
): readonly { readonly text: string; readonly start: number; readonly end: number }[] {
  const from = at + whole.indexOf(list);
  return [...list.matchAll(new RegExp(NUMBER, 'gu'))].map((match) => ({
    text: match[1] ?? '',
    start: from + match.index,
    end: from + match.index + match[0].length,
  }));
}
