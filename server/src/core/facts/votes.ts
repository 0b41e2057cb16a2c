/** Reads the votes that a note of adoption counts. */
import type { Language } from '../lexicon/language.ts';
import { fold } from '../text/fold.ts';
import { phrasePattern } from '../text/patterns.ts';

/** A number of votes; offsets are those of the note. */
export interface VoteCount {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

export interface VoteFinder {
  /** The votes in a folded note; null for what it does not count. */
  read(folded: string): {
    readonly inFavour: VoteCount | null;
    readonly against: VoteCount | null;
    readonly abstentions: VoteCount | null;
  };
}

/** "134 voix pour", "in favour: 134", "14 voix contre zéro"; numbers may be written out. */
export function createVoteFinder(language: Language): VoteFinder {
  const { adoption } = language.file;
  const numbers = new Map(
    Object.entries(adoption.numbers).map(([word, value]) => [fold(word), value]),
  );
  const written = [...numbers.keys()].toSorted((a, b) => b.length - a.length).map(phrasePattern);
  const figure = ['\\d{1,4}', ...written].join('|');
  const reader = (words: readonly string[]): ((folded: string) => VoteCount | null) => {
    const nouns = words.map(phrasePattern).join('|');
    if (nouns === '') return () => null;
    // "14 voix contre zéro" counts the votes against behind the noun, not before it.
    const before = new RegExp(
      `(?<![\\p{L}\\d])(${figure}) {1,3}(?:${nouns})(?![\\p{L}])(?! {1,3}(?:${figure})(?![\\p{L}]))`,
      'u',
    );
    const behind = new RegExp(
      `(?<![\\p{L}])(?:${nouns})(?: {0,3}: {0,3}| {1,3})(${figure})(?![\\p{L}\\d])`,
      'u',
    );
    return (folded) => {
      const match = before.exec(folded) ?? behind.exec(folded);
      const value = match?.[1];
      if (match === null || value === undefined) return null;
      return {
        value: numbers.get(value) ?? Number.parseInt(value, 10),
        start: match.index,
        end: match.index + match[0].length,
      };
    };
  };
  const inFavour = reader(adoption.inFavour);
  const against = reader(adoption.against);
  const abstentions = reader(adoption.abstentions);
  return {
    read: (folded) => ({
      inFavour: inFavour(folded),
      against: against(folded),
      abstentions: abstentions(folded),
    }),
  };
}
