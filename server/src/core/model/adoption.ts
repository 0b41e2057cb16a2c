/** Reads the adoption note: its votes and its date. */
import type { LanguageTools } from '../toolset.ts';
import type { CleanText } from '../text/clean-text.ts';
import type { Span } from '../syntax/structure.ts';
import type { Adoption } from './model.ts';

/** Reads the note that the segmenter found; null when there is none. */
export function readAdoption(
  clean: CleanText,
  { votes, dates }: LanguageTools,
  span: Span | null,
): Adoption | null {
  if (span === null) return null;
  const folded = clean.folded.slice(span.start, span.end);
  const { inFavour, against, abstentions } = votes.read(folded);
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
