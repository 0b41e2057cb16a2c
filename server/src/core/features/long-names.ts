/** Finds the long name behind a short one, where a text writes it out. */
import type { Acronym } from '../writing/acronyms.ts';
import type { CleanText } from '../text/clean-text.ts';
import { fold } from '../text/fold.ts';

/** The longest name that is looked for, in characters. */
const REACH = 220;
const OPENED_BEFORE = /\([^()\d]{0,24}$/;
const HELD_BEHIND = /^ ?\(([^()]{4,160})\)/;
/** What no name reaches over. */
/** What no proper name reaches over either. */
const COMMA = /,/g;
const BREAK = /[;:()!?]|\.(?=\s)|\n[ ]*\n/g;
const WORD = /[\p{L}\p{N}]+/gu;
/** Articles and prepositions, which initials leave out where they can. */
const SHORT = /^\p{Ll}{1,3}$/u;

/** Words of a name that its initials may pass over. */
const MOST_OTHERS = 1;
/** A proper name that its initials do not spell has at least so many words. */
const SHORTEST_NAME = 3;

interface PlacedWord {
  readonly text: string;
  readonly start: number;
}

/** The long name of a short name that stands beside it; null where its beginning is not clear. */
export function longName(clean: CleanText, acronym: Acronym): string | null {
  const { text } = clean;
  const { letters, start, end } = acronym;
  const before = text.slice(Math.max(0, start - 30), start);
  const bracket = OPENED_BEFORE.exec(before);
  if (bracket === null) {
    const held = HELD_BEHIND.exec(text.slice(end, end + REACH));
    if (held?.[1] === undefined) return null;
    const from = end + held[0].indexOf('(') + 1;
    return clean.written(from, from + held[1].length).trim();
  }
  const open = start - bracket[0].length;
  const words = wordsBefore(text, open, BREAK);
  const first =
    spelling(words.filter(isLong), letters) ??
    spelling(words, letters) ??
    properName(wordsBefore(text, open, COMMA).slice(-words.length), letters);
  return first === null ? null : clean.written(first.start, open).trim();
}

function wordsBefore(text: string, end: number, ends: RegExp): readonly PlacedWord[] {
  const from = Math.max(0, end - REACH);
  const stretch = text.slice(from, end);
  const last = [...stretch.matchAll(ends)].at(-1);
  const at = last === undefined ? 0 : last.index + last[0].length;
  return [...stretch.slice(at).matchAll(WORD)].map(({ 0: word, index }) => ({
    text: word,
    start: from + at + index,
  }));
}

/** The first of the last words whose initials spell the letters, hardly another word among them. */
function spelling(words: readonly PlacedWord[], letters: string): PlacedWord | null {
  const wanted = fold(letters);
  let left = wanted.length;
  for (const word of words.slice(-wanted.length - MOST_OTHERS).toReversed()) {
    if (fold(word.text).startsWith(wanted.charAt(left - 1))) left -= 1;
    if (left === 0) return word;
  }
  return null;
}

/**
 * The first word of the last proper name: "Partenariat multilatéral contre les menaces"; of a short
 * one the word that begins as the short name does.
 */
function properName(words: readonly PlacedWord[], letters: string): PlacedWord | null {
  const capitalised: PlacedWord[] = [];
  let length = 0;
  for (const [index, word] of words.toReversed().entries()) {
    if (/\d/.test(word.text) || /^\p{Lu}{3,}$/u.test(word.text)) break;
    if (/^\p{Lu}/u.test(word.text)) {
      capitalised.push(word);
      length = index + 1;
    } else if (length > 0 && isLong(word)) break;
  }
  if (length >= SHORTEST_NAME) return capitalised.at(-1) ?? null;
  const initial = fold(letters.charAt(0));
  return capitalised.find(({ text }) => fold(text).startsWith(initial)) ?? null;
}

function isLong({ text }: PlacedWord): boolean {
  return !SHORT.test(text);
}
