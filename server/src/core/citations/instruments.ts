/**
 * Finds treaties and rule books, which are cited by name: "Convention de Budapest sur la
 * cybercriminalité", "Charter of the United Nations". Known names come from the language file;
 * others are read from a capitalised noun and the words that its name links to it.
 */
import type { Language } from '../lexicon/language.ts';
import { longestPhrase, phraseSet, phraseTable } from '../lexicon/phrases.ts';
import { fold } from '../text/fold.ts';
import { nextWord } from '../text/words.ts';
import { anyOf } from '../text/patterns.ts';

/** An instrument named in a clean text; offsets are clean offsets. */
export interface FoundInstrument {
  readonly start: number;
  readonly end: number;
  readonly kind: 'treaty' | 'rules';
}

export interface InstrumentFinder {
  scan(text: string, folded: string): readonly FoundInstrument[];
}

/** Longest name, in words. */
const NAME_WORDS = 18;

/** Compiles the names and naming words of a language. */
export function createInstrumentFinder(language: Language): InstrumentFinder {
  const { instruments, nouns, nameLinks, joiners } = language.file.citation;
  const named = phraseTable(
    instruments.flatMap(({ kind, words }) => words.map((word) => [word, kind] as const)),
  );
  const treatyNouns = phraseSet(
    nouns.filter(({ kind }) => kind === 'treaty').flatMap(({ words }) => words),
  );
  const words: NameWords = {
    links: new Set(nameLinks.map(fold)),
    joiners: new Set(joiners.map(fold)),
  };
  const first = [...new Set([...named.children.keys(), ...treatyNouns.children.keys()])];
  const finder = `(?<![\\p{L}-])${anyOf(first)}(?![\\p{L}])`;

  return {
    scan: (text, folded) => {
      const found: FoundInstrument[] = [];
      for (const match of folded.matchAll(new RegExp(finder, 'gu'))) {
        const known = longestPhrase(named, folded, match.index);
        const read = isCapital(text, match.index)
          ? longestPhrase(treatyNouns, folded, match.index)
          : null;
        const end = read === null ? null : nameEnd(text, folded, read.end, words);
        if (known !== null && known.end >= (end ?? 0)) {
          found.push({ start: known.start, end: known.end, kind: known.value });
        } else if (end !== null) {
          found.push({ start: match.index, end, kind: 'treaty' });
        }
      }
      return found;
    },
  };
}

interface NameWords {
  readonly links: ReadonlySet<string>;
  readonly joiners: ReadonlySet<string>;
}

/**
 * The end of the name behind its noun; null when the noun stands alone and names nothing. "And"
 * belongs to a name only behind a capitalised word: it may as well lead on to the next thing.
 */
function nameEnd(
  text: string,
  folded: string,
  from: number,
  { links, joiners }: NameWords,
): number | null {
  let end: number | null = null;
  let position = from;
  let linked = false;
  let wasCapital = false;
  for (let count = 0; count < NAME_WORDS; count += 1) {
    const word = nextWord(folded, position);
    if (word === null) return end;
    const folding = folded.slice(word.start, word.end);
    if (joiners.has(folding) && !wasCapital) return end;
    if (links.has(folding)) linked = true;
    else if (linked || isCapital(text, word.start)) {
      if (!linked && end === null) return null;
      end = word.end;
      linked = false;
      wasCapital = isCapital(text, behindElision(folding, word.start));
    } else return end;
    position = word.end;
  }
  return end;
}

function isCapital(text: string, at: number): boolean {
  const letter = text.charAt(at);
  return letter !== letter.toLowerCase();
}

/** "l'UIT": the word proper begins behind the apostrophe. */
function behindElision(word: string, start: number): number {
  return start + word.indexOf("'") + 1;
}
