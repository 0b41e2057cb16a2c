/** Finds sessions named in the text: "sa 82ème session, en 2013", "seventy-eighth session". */
import type { Language } from '../lexicon/language.ts';
import { fold } from '../text/fold.ts';
import { anyOf, SPACE } from '../text/patterns.ts';

/** A session named in a clean text; offsets are clean offsets. */
export interface FoundSession {
  readonly start: number;
  readonly end: number;
  readonly number: number;
  /** The year right behind it, if the text gives one. */
  readonly year: number | null;
}

export interface SessionFinder {
  scan(folded: string, from?: number, to?: number): readonly FoundSession[];
}

/** Compiles a language's ordinals and session words. */
export function createSessionFinder(language: Language): SessionFinder {
  const { nouns, ordinalEndings, ordinals, placeWords } = language.file.sessions;
  const written = new Map(Object.entries(ordinals).map(([word, value]) => [fold(word), value]));
  const ordinal = `(?:(\\d{1,3})[ \\n]{0,3}${anyOf(ordinalEndings)}|(${anyOf(written.keys())}))`;
  const inYear = `(?:,?${SPACE}${anyOf(placeWords)}${SPACE}(\\d{4})(?!\\d))?`;
  const pattern = `(?<![\\p{L}\\d])${ordinal}${SPACE}${anyOf(nouns)}(?![\\p{L}])${inYear}`;
  return {
    scan: (folded, from = 0, to = folded.length) => {
      const found: FoundSession[] = [];
      const finder = new RegExp(pattern, 'gu');
      finder.lastIndex = from;
      for (;;) {
        const match = finder.exec(folded);
        if (match === null || match.index >= to) return found;
        const [whole, figure, word, year] = match;
        const number =
          figure === undefined ? written.get((word ?? '').replace(/\s+/g, ' ')) : Number(figure);
        if (number === undefined) continue;
        found.push({
          start: match.index,
          end: match.index + whole.length,
          number,
          year: year === undefined ? null : Number(year),
        });
      }
    },
  };
}
