/** Collects the citations of a text into the model: its own code and running heads are none. */
import type { LanguageTools } from '../toolset.ts';
import type { FoundCitation } from '../citations/find.ts';
import type { Body } from '../lexicon/body.ts';
import type { CleanText } from '../text/clean-text.ts';
import { overlaps, type Spanned } from '../text/range.ts';
import type { RawStructure, Span } from '../syntax/structure.ts';
import type { Head } from './header.ts';
import type { CitationKind, Debris, Identity, ResolutionModel } from './model.ts';
import { countFront } from '../text/sorted.ts';

/** What a text cites, and by what other words it speaks of that. */
export type CitedThings = Pick<ResolutionModel, 'citations' | 'pinpoints' | 'backReferences'>;

/** Finds and maps them; see the rules of each kind in `citations/`. */
export function buildCitations(
  clean: CleanText,
  tools: LanguageTools,
  structure: RawStructure,
  body: Body | null,
  head: Head,
  identity: Identity | null,
  debris: readonly Debris[],
): CitedThings {
  const { folded } = clean;
  const starts = structure.clauses.map(({ start }) => start);
  const clauseEnd = (offset: number): number => firstAfter(starts, offset) ?? folded.length;
  const organs = tools.organs.scan(folded);
  const found = tools.citations
    .find({
      text: clean.text,
      folded,
      organs,
      speaker: body?.file.id ?? null,
      clauseStart: (offset) => lastAtOrBefore(starts, offset),
      clauseEnd,
    })
    .filter(isForeign(clean, structure, head, identity, debris));
  const clauseOf = (offset: number): number | null => {
    const index = countUpTo(starts, offset) - 1;
    return (structure.clauses[index]?.end ?? -1) > offset ? index : null;
  };
  const relations = tools.relations.read({ folded, organs, clauseEnd, targets: found });
  const backReferences = tools.backReferences.scan(folded, found);
  const holders = [
    ...found.flatMap(({ start, end, list, kind }, citation) =>
      HAVE_CLAUSES.has(kind) ? [{ start, end, list, citation }] : [],
    ),
    ...backReferences.map(({ start, end, citations }) => ({
      start,
      end,
      list: null,
      citation: citations[0] ?? null,
    })),
    ...tools.pinpoints.own(folded),
  ].toSorted((a, b) => a.start - b.start);
  const pinpoints = tools.pinpoints.scan({ folded, organs, clauseEnd, targets: holders });
  const spanned = ({ start, end }: Span): Spanned => ({
    text: clean.written(start, end),
    range: clean.toSource(start, end),
  });
  return {
    citations: found.map((citation) => ({
      ...spanned(citation),
      kind: citation.code?.parts.kind ?? citation.kind,
      canonical: citation.code?.canonical ?? null,
      body: citation.code?.parts.body ?? null,
      parts: citation.code?.parts ?? null,
      date: citation.date,
      relation: relations.get(citation) ?? 'cites',
      clause: clauseOf(citation.start),
    })),
    pinpoints: pinpoints.map((pinpoint) => ({
      ...spanned(pinpoint),
      part: pinpoint.part,
      number: pinpoint.number,
      citation: pinpoint.citation,
      clause: clauseOf(pinpoint.start),
    })),
    backReferences: backReferences.map((reference) => ({
      ...spanned(reference),
      citations: reference.citations,
    })),
  };
}

/** Kinds of things whose paragraphs are named by number. */
const HAVE_CLAUSES: ReadonlySet<CitationKind> = new Set(['resolution', 'decision']);

/** Tells citations from the text's own code, and from codes in page heads. */
function isForeign(
  clean: CleanText,
  structure: RawStructure,
  head: Head,
  identity: Identity | null,
  debris: readonly Debris[],
): (citation: FoundCitation) => boolean {
  const furniture = debris.filter(({ kind }) => kind === 'page-furniture');
  const own = head.own?.range ?? null;
  let next = 0;
  return ({ start, end, code }) => {
    const isOwn =
      start < structure.headEnd && code !== null && code.canonical === identity?.canonical;
    const range = clean.toSource(start, end);
    if (isOwn || (own !== null && overlaps(range, own))) return false;
    while ((furniture[next]?.range.end ?? Infinity) <= range.start) next += 1;
    const near = furniture[next];
    return near === undefined || !overlaps(range, near.range);
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
