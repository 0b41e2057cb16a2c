/** The words of a keyword with their places, and the smallest edit that puts others there. */
import { cleanText } from '../text/clean-text.ts';
import { fold } from '../text/fold.ts';
import type { Range } from '../text/range.ts';
import { nextWord } from '../text/words.ts';
import type { TextEdit } from '../text/edits.ts';

/** A word of the original text. */
export interface PlacedWord {
  /** As written, without markup. */
  readonly text: string;
  readonly folded: string;
  readonly range: Range;
}

/** The longest stretch that is read for one keyword. */
const REACH = 400;
/** Between two words that one edit may span: white space, no markup and no mark. */
const PLAIN_GAP = /^\s{1,90}$/;

/** The words of a stretch of the text. */
export function wordsIn(source: string, { start, end }: Range): readonly PlacedWord[] {
  const clean = cleanText(source.slice(start, Math.min(end, start + REACH)));
  const words: PlacedWord[] = [];
  for (let at = 0; at < clean.text.length;) {
    const word = nextWord(clean.text, at);
    if (word === null) {
      at += 1;
      continue;
    }
    const place = clean.toSource(word.start, word.end);
    words.push({
      text: clean.written(word.start, word.end),
      folded: clean.folded.slice(word.start, word.end),
      range: { start: start + place.start, end: start + place.end },
    });
    at = word.end;
  }
  return words;
}

/**
 * The edit that turns the words into `right` and touches no other.
 *
 * @returns null where nothing changes, or markup or a mark stands between words that change
 */
export function rewording(
  source: string,
  words: readonly PlacedWord[],
  right: readonly string[],
): TextEdit | null {
  const shorter = Math.min(words.length, right.length);
  let front = 0;
  while (front < shorter && words[front]?.text === right[front]) front += 1;
  let back = 0;
  while (back < shorter - front && words.at(-1 - back)?.text === right.at(-1 - back)) back += 1;
  const gone = words.slice(front, words.length - back);
  const put = right.slice(front, right.length - back);
  const before = words[front - 1];
  const behind = words[words.length - back];
  const [first] = gone;
  const last = gone.at(-1);
  if (first === undefined || last === undefined) return insertion(put, before, behind);
  if (put.length === 0) return deletion(source, gone, before, behind);
  if (!isPlain(source, gone)) return null;
  const gaps = gapsOf(source, gone);
  const text = put.map((word, index) => {
    const gap = gone.length === put.length ? (gaps[index] ?? ' ') : ' ';
    return index === put.length - 1 ? word : word + gap;
  });
  return { range: { start: first.range.start, end: last.range.end }, text: text.join('') };
}

function insertion(
  put: readonly string[],
  before: PlacedWord | undefined,
  behind: PlacedWord | undefined,
): TextEdit | null {
  if (put.length === 0) return null;
  if (before !== undefined) {
    const { end } = before.range;
    return { range: { start: end, end }, text: ` ${put.join(' ')}` };
  }
  if (behind === undefined) return null;
  const { start } = behind.range;
  return { range: { start, end: start }, text: `${put.join(' ')} ` };
}

function deletion(
  source: string,
  gone: readonly PlacedWord[],
  before: PlacedWord | undefined,
  behind: PlacedWord | undefined,
): TextEdit | null {
  const last = gone.at(-1);
  const [first] = gone;
  if (first === undefined || last === undefined) return null;
  if (before !== undefined) {
    if (!isPlain(source, [before, ...gone])) return null;
    return { range: { start: before.range.end, end: last.range.end }, text: '' };
  }
  if (behind === undefined || !isPlain(source, [...gone, behind])) return null;
  return { range: { start: first.range.start, end: behind.range.start }, text: '' };
}

function isPlain(source: string, words: readonly PlacedWord[]): boolean {
  return gapsOf(source, words).every((gap) => PLAIN_GAP.test(gap));
}

function gapsOf(source: string, words: readonly PlacedWord[]): readonly string[] {
  return words.slice(1).map(({ range }, index) => {
    const before = words[index]?.range.end ?? range.start;
    return source.slice(before, range.start);
  });
}

/** True when the words are those of the phrase, case and accents aside. */
export function isPhrase(
  words: readonly PlacedWord[],
  at: number,
  phrase: readonly string[],
): boolean {
  return phrase.length > 0 && phrase.every((word, index) => words[at + index]?.folded === word);
}

/** The words of a listed phrase as they are compared. */
export function phraseWords(phrase: string): readonly string[] {
  return fold(phrase).split(' ');
}
