/** Collects the citations of a text into the model: its own code and running heads are none. */
import type { LanguageTools } from '../toolset.ts';
import type { FoundCitation } from '../citations/find.ts';
import type { Body } from '../lexicon/body.ts';
import type { CleanText } from '../text/clean-text.ts';
import { overlaps } from '../text/range.ts';
import type { RawStructure } from '../syntax/structure.ts';
import type { Head } from './header.ts';
import type { Citation, Debris, Identity } from './model.ts';
import { countFront } from '../text/sorted.ts';

/** Finds and maps the citations; see the rules of each kind in `citations/find.ts`. */
export function buildCitations(
  clean: CleanText,
  tools: LanguageTools,
  structure: RawStructure,
  body: Body | null,
  head: Head,
  identity: Identity | null,
  debris: readonly Debris[],
): readonly Citation[] {
  const starts = structure.clauses.map(({ start }) => start);
  const found = tools.citations.find({
    text: clean.text,
    folded: clean.folded,
    speaker: body?.file.id ?? null,
    clauseStart: (offset) => lastAtOrBefore(starts, offset),
    clauseEnd: (offset) => firstAfter(starts, offset) ?? clean.text.length,
  });
  const furniture = debris.filter(({ kind }) => kind === 'page-furniture');
  const isOwn = ({ start, code }: FoundCitation): boolean =>
    start < structure.headEnd && code !== null && code.canonical === identity?.canonical;
  const own = head.own?.range ?? null;
  let next = 0;
  return found
    .filter((citation) => !isOwn(citation))
    .map((citation) => toCitation(clean, citation))
    .filter((citation) => {
      if (own !== null && overlaps(citation.range, own)) return false;
      while ((furniture[next]?.range.end ?? Infinity) <= citation.range.start) next += 1;
      const near = furniture[next];
      return near === undefined || !overlaps(citation.range, near.range);
    });
}

function toCitation(clean: CleanText, found: FoundCitation): Citation {
  return {
    kind: found.code?.parts.kind ?? found.kind,
    text: clean.written(found.start, found.end),
    range: clean.toSource(found.start, found.end),
    canonical: found.code?.canonical ?? null,
    body: found.code?.parts.body ?? null,
    parts: found.code?.parts ?? null,
    date: found.date,
  };
}

function lastAtOrBefore(starts: readonly number[], offset: number): number {
  return starts[countUpTo(starts, offset) - 1] ?? 0;
}

function firstAfter(starts: readonly number[], offset: number): number | undefined {
  return starts[countUpTo(starts, offset)];
}

/** How many of the sorted starts are at or before the offset. */
function countUpTo(starts: readonly number[], offset: number): number {
  const count = countFront(starts.length, (index) => (starts[index] ?? Infinity) <= offset);
  return count;
}
