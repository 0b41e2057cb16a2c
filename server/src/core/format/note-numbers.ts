/** Finds the numbers in a text that lead to footnotes: they go with the notes. */
import type { DebrisKind } from '../syntax/debris.ts';
import type { CleanText } from '../text/clean-text.ts';
import type { Line } from '../text/lines.ts';
import type { Range } from '../text/range.ts';

const NOTE_NUMBER = /^([1-9]\d?)(?= |$)/;
/** Before a number that is none of the sentence: a word or a mark, and nothing that counts. */
const BEFORE = /[\p{L}\p{N}\p{Pe}\p{Pf}][,;:]? ?$/u;
const BEHIND = /^(?:[,;:.)](?!\d)|[ \n]+\p{Ll}|\n|$)/u;
const WORD_BEHIND = /^[ \n]+\p{Ll}/u;
/** A name or a mark, behind which a number that stands apart leads to a note: "the Paris Agreement 1". */
const NAME_BEFORE = /(?:[,;:)”»]|(?<!\p{L})\p{Lu}[\p{L}’'-]{2,40}) $/u;
/** "Article 3 of", "phase 2 à": the number counts what stands before it. */
const COUNTS = /^[ \n]+(?:of|to|de|du|des|à|au|aux)[ \n]/u;
/** The last page of a text and its notes may be long; this bounds the looking back. */
const LONGEST_PAGE = 20_000;
/** Notes are counted on from page to page; a number far beyond is something else. */
const MOST_NOTES = 15;

/**
 * The numbers, with the space before each, as clean offsets in the order of the text. A note whose number stands at several
 * places of its page is left alone: one of them may be an amount.
 */
export function noteNumbers(
  { text }: CleanText,
  lines: readonly Line[],
  debris: readonly (DebrisKind | null)[],
): readonly Range[] {
  const found: Range[] = [];
  let from = 0;
  let next = 1;
  for (let index = 0; index < lines.length; index += 1) {
    if (debris[index] !== 'footnote') continue;
    const first = index;
    while (index < lines.length && debris[index] !== null) index += 1;
    const to = lines[first]?.start ?? 0;
    const numbers = numbersOf(text, lines.slice(first, index));
    const page = { start: Math.max(from, to - LONGEST_PAGE), end: to };
    for (const number of numbers.filter((one) => one >= next && one < next + MOST_NOTES)) {
      const place = onlyPlace(text, page, number);
      if (place !== null) found.push(place);
      next = Math.max(next, number + 1);
    }
    from = lines[index]?.start ?? text.length;
  }
  return found.toSorted((a, b) => a.start - b.start);
}

function numbersOf(text: string, lines: readonly Line[]): readonly number[] {
  const numbers = lines.flatMap(({ start, end }) => {
    const number = NOTE_NUMBER.exec(text.slice(start, end))?.[1];
    return number === undefined ? [] : [Number(number)];
  });
  return [...new Set(numbers)].toSorted((a, b) => a - b);
}

function onlyPlace(text: string, { start, end }: Range, number: number): Range | null {
  const page = text.slice(start, end);
  const places: Range[] = [];
  for (const { 0: digits, index } of page.matchAll(
    new RegExp(`(?<![\\d.])${number}(?!\\d)`, 'g'),
  )) {
    const before = page.slice(Math.max(0, index - 4), index);
    const behind = page.slice(index + digits.length, index + digits.length + 90);
    if (!BEFORE.test(before) || !BEHIND.test(behind)) continue;
    const gap = before.endsWith(' ') ? 1 : 0;
    if (gap === 1 && WORD_BEHIND.test(behind) && !mayCall(page, index, behind)) continue;
    places.push({ start: start + index - gap, end: start + index + digits.length });
  }
  return places.length === 1 ? (places[0] ?? null) : null;
}

/** False for "for 3 days": before a word only what follows a name may be no amount. */
function mayCall(page: string, index: number, behind: string): boolean {
  return NAME_BEFORE.test(page.slice(Math.max(0, index - 48), index)) && !COUNTS.test(behind);
}
