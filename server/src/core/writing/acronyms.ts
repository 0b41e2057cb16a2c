/** Finds short names made of initials, and tells where the long names behind them are given. */
import type { Language } from '../lexicon/language.ts';
import { longestPhrase } from '../lexicon/phrases.ts';
import type { ResolutionModel } from '../model/model.ts';
import type { CleanText } from '../text/clean-text.ts';
import type { Range } from '../text/range.ts';
import { createPlaceholderFinder } from './placeholders.ts';
import { firstEndingBehind } from './ranges.ts';
import { isWithin, keywordPlaces, notProse } from './within.ts';

/** A short name where it stands. */
export interface Acronym {
  readonly letters: string;
  /** In the clean text. */
  readonly start: number;
  readonly end: number;
  readonly range: Range;
  /** True where the long name stands right beside it: "… (UIT)", "GPS (…)", "known as IFOR". */
  readonly isWrittenOut: boolean;
  /** Index of the section; -1 in the title. */
  readonly section: number;
}

const CAPITALS = /[A-ZÀ-ÖØ-Þ]{2,}/g;
/** What makes the capitals a piece of a longer word, a code or a dotted name. */
const JOINED_BEFORE = /(?:[\p{L}\d&]|[\p{L}\d)] ?[/_-]|\.)$/u;
const JOINED_BEHIND = /^(?:[\p{L}\d_&]|[-/.]{1,2}[\p{Lu}\d]| ?-\d)/u;
const ROMAN = /^M{0,3}(?:C[MD]|D?C{0,3})(?:X[CL]|L?X{0,3})(?:I[XV]|V?I{0,3})$/;
/** The word before, and the word behind, in capitals: part of a line in capitals. */
const CAPITALS_BEFORE = /(?<!\p{L})(\p{Lu}{2,20}|[ÀÉÔL])['’]?[ \n]{0,9}$/u;
const CAPITALS_BEHIND = /^[ \n]{1,9}(\p{Lu}{2,20}|[ÀÉÔL])(?!\p{L})/u;
/** What may stand between an opening bracket and the short name: "(the “", "(en anglais : ". */
const BRACKET_BEFORE = /\([^()]{0,24}$/;
const BRACKET_BEHIND = /^[^(),;\d]{0,20}[),;]/;
const LONG_BEHIND = /^ ?\(([^()]{4,160})\)/;
/** How far around a short name is looked. */
const AROUND = 60;

/**
 * The short names in title and clauses, in order of the text.
 *
 * @param passedOver where none is looked for, keywords apart
 */
export function acronymsIn(
  model: ResolutionModel,
  clean: CleanText,
  language: Language,
  passedOver = notProse(model),
): readonly Acronym[] {
  const { title, clauses } = model;
  const placeholders = createPlaceholderFinder(language).find(clean, model.source);
  const skipped = [...passedOver, keywordPlaces(model), placeholders];
  const found: Acronym[] = [];
  for (const { 0: letters, index: start } of clean.text.matchAll(CAPITALS)) {
    const end = start + letters.length;
    if (letters.length > LONGEST || isJoined(clean.text, start, end)) continue;
    const range = clean.toSource(start, end);
    const inTitle =
      title !== null && range.start >= title.range.start && range.end <= title.range.end;
    const clause = inTitle ? null : firstEndingBehind(clauses, range.start);
    if (!inTitle && (clause === null || clause.range.start > range.start)) continue;
    if (ROMAN.test(letters) || isWithin(skipped, range.start)) continue;
    if (isCapitalWord(clean, start, end, language)) continue;
    const isWrittenOut = standsBesideLongName(clean, letters, start, end, language);
    if (!isWrittenOut && isQuoted(clean.text, start)) continue;
    found.push({ letters, start, end, range, isWrittenOut, section: clause?.section ?? -1 });
  }
  return found;
}

function isJoined(text: string, start: number, end: number): boolean {
  return (
    JOINED_BEFORE.test(text.slice(Math.max(0, start - 3), start)) ||
    JOINED_BEHIND.test(text.slice(end, end + 3))
  );
}

/** True for a word of the language that is written in capitals: a keyword, a line of a title. */
function isCapitalWord(
  { text, folded }: CleanText,
  start: number,
  end: number,
  { heads, before, after, chain, drafting }: Language,
): boolean {
  const neighbours = [
    CAPITALS_BEFORE.exec(text.slice(Math.max(0, start - AROUND), start))?.[1],
    CAPITALS_BEHIND.exec(text.slice(end, end + AROUND))?.[1],
  ];
  const isUnknown = (word: string | undefined): boolean =>
    word !== undefined && !drafting.acronyms.has(word);
  if (neighbours.some(isUnknown)) return true;
  const word = folded.slice(start, end);
  return (
    [heads.preamble, heads.operative].some((table) => longestPhrase(table, word, 0) !== null) ||
    [before, after, chain].some((table) => longestPhrase(table, word, 0) !== null)
  );
}

function standsBesideLongName(
  { text, folded }: CleanText,
  letters: string,
  start: number,
  end: number,
  { drafting }: Language,
): boolean {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const behind = text.slice(end, end + AROUND * 3);
  if (BRACKET_BEFORE.test(before) && BRACKET_BEHIND.test(behind)) return true;
  const long = LONG_BEHIND.exec(behind)?.[1];
  if (long !== undefined && isLongName(long, letters)) return true;
  return drafting.acronymLead.test(folded.slice(Math.max(0, start - AROUND), start));
}

/** Several words of which the first begins as the short name does: "GLONASS (Global …)". */
function isLongName(long: string, letters: string): boolean {
  const [initial, second] = long.matchAll(/(?<!\p{L})\p{L}/gu);
  return second !== undefined && initial?.[0].toUpperCase() === letters.charAt(0);
}

/** True inside a quoted title, which stands as it stands. */
function isQuoted(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - QUOTE_REACH), start);
  const open = Math.max(before.lastIndexOf('“'), before.lastIndexOf('«'));
  return open > Math.max(before.lastIndexOf('”'), before.lastIndexOf('»'));
}

const QUOTE_REACH = 240;

/** Words that count in a short name: articles and prepositions do not. */
const WORD = /(?<!\p{L})\p{L}(?=\p{L}{3})/gu;
const LONGEST = 8;

/** Tells where the words of a text spell short names with their initials. */
export interface Spelling {
  /** True when words that end before the offset spell the letters, one behind the other. */
  spells(letters: string, before: number): boolean;
}

/** Collects the initials of a text. */
export function spellingOf(text: string): Spelling {
  const words = [...text.matchAll(WORD)];
  const initials = words.map(([letter]) => letter.normalize('NFD').charAt(0)).join('');
  const capitals = initials.toUpperCase();
  return {
    spells: (letters, before) => {
      // Any two words would do, but for names.
      const at = (letters.length === 2 ? initials : capitals).indexOf(letters);
      return at !== -1 && (words[at + letters.length - 1]?.index ?? Infinity) < before;
    },
  };
}
