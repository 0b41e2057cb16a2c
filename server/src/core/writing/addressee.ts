/** The first words behind a keyword that speaks to somebody: whom it speaks to. */
import type { Language } from '../lexicon/language.ts';
import type { Clause } from '../model/model.ts';
import { fold } from '../text/fold.ts';
import { wordsIn, type PlacedWord } from './keyword-words.ts';

/** How far behind the keyword the name may reach. */
const REACH = 160;
const MARKS = /[;:.(]/;

/** Who is spoken to, as it is compared; null for a keyword that speaks to nobody. */
export function addresseeOf(source: string, clause: Clause, language: Language): string | null {
  return (
    addresseeIn(source, clause, language)
      ?.words.map(({ folded }) => folded)
      .join(' ') ?? null
  );
}

/** The words that name an addressee. */
export interface Addressee {
  readonly words: readonly PlacedWord[];
  /** False where the name has no end within reach. */
  readonly isWhole: boolean;
}

/** The words behind the keyword of a clause; null for a keyword that speaks to nobody. */
export function addresseeIn(source: string, clause: Clause, language: Language): Addressee | null {
  const { keyword } = clause;
  const entry = keyword?.entry == null ? undefined : language.keyword(keyword.entry);
  const { repetition } = language.file;
  if (keyword === null || entry === undefined) return null;
  if (!repetition.addressing.includes(entry.forms.feminine)) return null;
  const { end } = keyword.range;
  const words = wordsIn(source, { start: end, end: Math.min(clause.range.end, end + REACH) });
  const sets = {
    ends: new Set(repetition.addresseeEnds.map(fold)),
    asides: new Set(repetition.asides.map(fold)),
    infinitives: repetition.infinitives.map(fold),
  };
  const last = words.findIndex((word, index) => {
    const gap = source.slice(words[index - 1]?.range.end ?? end, word.range.start);
    return endsName(words, index, gap, sets);
  });
  return last === -1 ? { words, isWhole: false } : { words: words.slice(0, last), isWhole: true };
}

interface EndWords {
  readonly ends: ReadonlySet<string>;
  readonly asides: ReadonlySet<string>;
  readonly infinitives: readonly string[];
}

/** A comma goes on with a list of names, unless an aside follows it. */
function endsName(
  words: readonly PlacedWord[],
  index: number,
  gap: string,
  { ends, asides, infinitives }: EndWords,
): boolean {
  const word = words[index]?.folded ?? '';
  return (
    ends.has(word) ||
    MARKS.test(gap) ||
    (gap.includes(',') && asides.has(word)) ||
    (index > 0 && leadsToInfinitive(words, index, infinitives))
  );
}

/** "de présenter", "d’en tenir compte", "de lui rendre compte". */
function leadsToInfinitive(
  words: readonly PlacedWord[],
  index: number,
  endings: readonly string[],
): boolean {
  const word = words[index]?.folded ?? '';
  const isLink = word === 'de' || word === 'a' || word.startsWith("d'");
  if (!isLink) return false;
  return words
    .slice(index, index + 3)
    .some(({ folded }) => endings.some((ending) => folded.length > 4 && folded.endsWith(ending)));
}
