/** Compares what is being typed with the codes, titles, sessions and places of resolutions. */
import {
  beginsCode,
  beginsWord,
  codeBeginning,
  foldedWords,
  hasWord,
  type SearchKeys,
} from '../library/search-keys.ts';
import type { Language } from '../lexicon/language.ts';
import type { CitationPlace } from './citation-place.ts';

/** Tells whether a resolution may be the one that is being typed. */
export type Matcher = (keys: SearchKeys) => boolean;

/** Shorter words tell nothing: they are found in any title. */
const TELLING = 4;
/** A word that is still being typed may be shorter. */
const TELLING_BEGINNING = 3;

/** The matcher for a place. */
export function createMatcher(place: CitationPlace, language: Language): Matcher {
  const { typed, noun } = place;
  const code = codeBeginning(typed);
  if (noun === null) return (keys) => beginsCode(keys, code, false);
  const isSame = ({ kind }: SearchKeys): boolean => kind === noun;
  if (typed === '') return isSame;
  const mayBeCode = CODE_BEGINNING.test(typed);
  const words = readWords(place, language);
  if (!mayBeCode && words === null) return () => false;
  return (keys) =>
    isSame(keys) &&
    ((mayBeCode && beginsCode(keys, code, true)) || (words !== null && hasAll(keys, words)));
}

/** Capitals, or small letters with a figure: a small letter alone begins a word, not a code. */
const CODE_BEGINNING = /^(?=[^a-z]|.*\d)[A-Za-z\d][-‐‑–—A-Za-z\d ./()]*$/;

interface TypedWords {
  /** Words that are typed to their end, function words aside. */
  readonly whole: readonly string[];
  /** What is being typed; null when the cursor stands behind a space. */
  readonly beginning: string | null;
}

/**
 * The words of a title, session or place that a person looks for. Such a person begins with a word
 * that tells something: an article or a preposition behind the noun is prose going on.
 */
function readWords({ typed, takesWords }: CitationPlace, language: Language): TypedWords | null {
  if (!takesWords || !/^[\p{L}\p{M}\d' -]+$/u.test(typed)) return null;
  const words = foldedWords(typed);
  const isOpen = /[\p{L}\d]$/u.test(typed);
  const small = functionWords(language);
  const tells = (word: string, index: number): boolean => {
    const isBeginning = isOpen && index === words.length - 1;
    const least = isBeginning ? TELLING_BEGINNING : TELLING;
    return /\d/.test(word) || (word.length >= least && !small.has(word));
  };
  const [first] = words;
  if (first === undefined || !tells(first, 0)) return null;
  return {
    whole: words.slice(0, isOpen ? -1 : undefined).filter((word) => !small.has(word)),
    beginning: isOpen ? (words.at(-1) ?? null) : null,
  };
}

function hasAll(keys: SearchKeys, { whole, beginning }: TypedWords): boolean {
  return (
    whole.every((word) => hasWord(keys, word)) &&
    (beginning === null || beginsWord(keys, beginning))
  );
}

/** Words that hold a sentence together, as far as the language file lists them. */
function functionWords({ file: { citation } }: Language): ReadonlySet<string> {
  return new Set(
    [
      ...citation.articles,
      ...citation.joiners,
      ...citation.ranges,
      ...citation.dateWords,
      ...citation.possessives,
      ...citation.nameLinks,
      ...citation.relatives,
      ...citation.negations,
      ...citation.relationLinks,
      ...citation.pinpoints.links,
    ].flatMap(foldedWords),
  );
}
