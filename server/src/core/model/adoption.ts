/** Reads the adoption note: its votes and its date. */
import type { LanguageTools } from '../toolset.ts';
import type { CleanText } from '../text/clean-text.ts';
import { fold } from '../text/fold.ts';
import type { Span } from '../syntax/structure.ts';
import type { Adoption } from './model.ts';
import { phrasePattern } from '../text/patterns.ts';

interface Count {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

/** Reads the note that the segmenter found; null when there is none. */
export function readAdoption(
  clean: CleanText,
  { language, dates }: LanguageTools,
  span: Span | null,
): Adoption | null {
  if (span === null) return null;
  const folded = clean.folded.slice(span.start, span.end);
  const { adoption } = language.file;
  const numbers = new Map(
    Object.entries(adoption.numbers).map(([word, value]) => [fold(word), value]),
  );
  const inFavour = readCount(folded, adoption.inFavour, numbers);
  const against = readCount(folded, adoption.against, numbers);
  const abstentions = readCount(folded, adoption.abstentions, numbers);
  const counts = [inFavour, against, abstentions].filter((count) => count !== null);
  const [date] = dates.scan(clean.folded, span.start, span.end);
  return {
    range: clean.toSource(span.start, span.end),
    text: clean.written(span.start, span.end),
    inFavour: inFavour?.value ?? null,
    against: against?.value ?? null,
    abstentions: abstentions?.value ?? null,
    votesRange:
      counts.length === 0
        ? null
        : clean.toSource(
            span.start + Math.min(...counts.map(({ start }) => start)),
            span.start + Math.max(...counts.map(({ end }) => end)),
          ),
    date: date?.from ?? null,
  };
}

/** "134 voix pour", "in favour: 134", "14 voix contre zéro"; numbers may be written out. */
function readCount(
  folded: string,
  words: readonly string[],
  numbers: ReadonlyMap<string, number>,
): Count | null {
  const nouns = words.map(phrasePattern).join('|');
  if (nouns === '') return null;
  const written = [...numbers.keys()].toSorted((a, b) => b.length - a.length).map(phrasePattern);
  const figure = ['\\d{1,4}', ...written].join('|');
  // "14 voix contre zéro" counts the votes against behind the noun, not before it.
  const before = new RegExp(
    `(?<![\\p{L}\\d])(${figure}) {1,3}(?:${nouns})(?![\\p{L}])(?! {1,3}(?:${figure})(?![\\p{L}]))`,
    'u',
  ).exec(folded);
  const behind = new RegExp(
    `(?<![\\p{L}])(?:${nouns})(?: {0,3}: {0,3}| {1,3})(${figure})(?![\\p{L}\\d])`,
    'u',
  ).exec(folded);
  const match = before ?? behind;
  const value = match?.[1];
  if (match === null || value === undefined) return null;
  return {
    value: numbers.get(value) ?? Number.parseInt(value, 10),
    start: match.index,
    end: match.index + match[0].length,
  };
}
