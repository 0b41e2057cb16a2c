/**
 * What stands where a keyword should: one with a slip, or one of another language. The clause opens
 * there all the same, so that one mistake in a word does not hide the structure.
 */
import { createWordTest } from '../lexicon/known-words.ts';
import type { Language } from '../lexicon/language.ts';
import {
  createMisspellingFinder,
  type Misspelling,
  type Place,
  type WrittenWord,
} from '../lexicon/misspellings.ts';
import type { CleanText } from '../text/clean-text.ts';
import { fold } from '../text/fold.ts';
import { nextWord, type Word } from '../text/words.ts';
import { readListedKeyword, withTails, type KeywordMatch } from './keyword.ts';

/** A keyword of another language. */
export interface ForeignKeyword {
  readonly language: Language;
  readonly entry: string;
  readonly match: KeywordMatch;
  /** How many of the words are the keyword. */
  readonly length: number;
  /** True when it is the head alone, without modifiers. */
  readonly isBare: boolean;
}

/** One mistake in the place of a keyword. */
export type Slip =
  | { readonly kind: 'misspelt'; readonly misspelling: Misspelling }
  | { readonly kind: 'foreign'; readonly foreign: ForeignKeyword };

/** Reads mistaken keywords; compiled once for a language. */
export interface SlipReader {
  /**
   * What is wrong with words that open a clause and are no keyword.
   *
   * @param words the first words, in order
   * @param at clean offset of the first of them
   */
  read(clean: CleanText, at: number, words: readonly WrittenWord[], place: Place): Slip | null;
  /** The keyword of another language at a place, with a capital at least. */
  foreign(clean: CleanText, at: number): ForeignKeyword | null;
  /** The mistaken keyword at a place, in the shape of a right one; null for anything else. */
  keyword(clean: CleanText, at: number, place: Place): KeywordMatch | null;
}

/** How many words of a clause are looked at. */
const WORDS = 8;

/** Compiles the reader of one language, which knows those of the others. */
export function createSlipReader(language: Language, others: readonly Language[]): SlipReader {
  const find = createMisspellingFinder(language);
  const test = createWordTest(language);
  const foreign = (clean: CleanText, at: number): ForeignKeyword | null => {
    for (const other of others) {
      const match = readListedKeyword(clean, other, at);
      if (match?.entry == null || match.case === 'lower') continue;
      const length = clean.text.slice(match.start, match.end).split(/\s+/).length;
      const isBare = match.headStart === match.start && match.headEnd === match.end;
      return { language: other, entry: match.entry, match, length, isBare };
    }
    return null;
  };
  const read = (
    clean: CleanText,
    at: number,
    words: readonly WrittenWord[],
    place: Place,
  ): Slip | null => {
    const misspelling = find(words, place);
    const [first] = words;
    const mayBeForeign =
      first !== undefined && !test.isKnown(first) && !isWrongEnding(misspelling, words);
    const other = mayBeForeign ? foreign(clean, at) : null;
    if (other !== null) return { kind: 'foreign', foreign: other };
    return misspelling === null ? null : { kind: 'misspelt', misspelling };
  };
  return {
    read,
    foreign,
    keyword: (clean, at, place) => {
      const placed = wordsFrom(clean, at);
      const words = placed.map(({ start, end }) => ({ folded: clean.folded.slice(start, end) }));
      const slip = read(clean, at, words, place);
      if (slip === null) return null;
      if (slip.kind === 'foreign') {
        const { match, entry } = slip.foreign;
        return { ...match, entry: null, meant: entry };
      }
      const { index, entry } = slip.misspelling;
      const [first] = placed;
      const word = placed[index];
      if (first === undefined || word === undefined) return null;
      const head = { ...word, entry: null, form: entry.part, written: '' };
      return { ...withTails(clean, language, first.start, head), meant: entry.id };
    },
  };
}

/** "Encourage" for "Encourages": a letter too few or too many at the end. */
function isWrongEnding(misspelling: Misspelling | null, words: readonly WrittenWord[]): boolean {
  if (misspelling?.distance !== 1) return false;
  const written = words[misspelling.index]?.folded ?? '';
  const right = fold(misspelling.right);
  return right.startsWith(written) || written.startsWith(right);
}

function wordsFrom(clean: CleanText, at: number): readonly Word[] {
  const words: Word[] = [];
  for (let from = at; words.length < WORDS;) {
    const word = nextWord(clean.folded, from);
    if (word === null) break;
    words.push(word);
    from = word.end;
  }
  return words;
}
