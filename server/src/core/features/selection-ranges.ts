/**
 * What a selection grows to, step by step: the word, the code or keyword, the phrase, the item, the
 * clause, the part, the document.
 */
import type { Clause, ResolutionModel } from '../model/model.ts';
import { touches, trimmed, type Range } from '../text/range.ts';
import { clauseRuns } from './clause-runs.ts';
import { endOfClause, endWithSubItems } from './item-extent.ts';
import { phrasesAround } from './phrases.ts';

/** The longest word; what goes on longer is no word of a language. */
const LONGEST_WORD = 100;
const WORD = /[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*/gu;

/**
 * The stretches around an offset, from the narrowest to the whole text; each holds the one before
 * it and is longer.
 */
export function selectionRanges(model: ResolutionModel, offset: number): readonly Range[] {
  const { source } = model;
  const named = namedAround(model, offset);
  const structure = structureAround(model, offset);
  const [within] = structure;
  const chain = new Chain(offset);
  chain.add([wordAt(source, offset)]);
  chain.add(named);
  if (within !== undefined) chain.add(phrasesAround(source, chain.last, within));
  chain.add(structure);
  chain.add([{ start: 0, end: source.length }]);
  return chain.found;
}

/** Takes what goes on from what was taken before; lives only for the length of one call. */
class Chain {
  readonly found: Range[] = [];
  last: Range;

  constructor(offset: number) {
    this.last = { start: offset, end: offset };
  }

  add(ranges: readonly Range[]): void {
    for (const range of ranges) {
      const { start, end } = this.last;
      const holds = range.start <= start && end <= range.end;
      if (!holds || range.end - range.start <= end - start) continue;
      this.found.push(range);
      this.last = range;
    }
  }
}

/** An empty range where no word stands. */
function wordAt(source: string, offset: number): Range {
  const from = Math.max(0, offset - LONGEST_WORD);
  for (const { 0: word, index } of source.slice(from, offset + LONGEST_WORD).matchAll(WORD)) {
    const range = { start: from + index, end: from + index + word.length };
    if (touches(range, offset)) return range;
  }
  return { start: offset, end: offset };
}

/** Codes, dates, sessions, keywords and the like: what a person reads as one thing. */
function namedAround(model: ResolutionModel, offset: number): readonly Range[] {
  const { citations, pinpoints, backReferences, dates, sessions, opener, adoption } = model;
  const clause = clauseAt(model, offset);
  const ranged = [...citations, ...pinpoints, ...backReferences, ...dates, ...sessions];
  const ranges = [
    ...ranged.map(({ range }) => range),
    model.identity?.range,
    opener?.organ.range,
    adoption?.votesRange,
    clause?.numberRange,
    clause?.keyword?.head.range,
    clause?.keyword?.range,
    ...(clause?.items.map(({ markerRange }) => markerRange) ?? []),
  ].filter((range) => range != null);
  return around(ranges, offset);
}

/** What the text is made of, from the smallest piece at the offset on. */
function structureAround(model: ResolutionModel, offset: number): readonly Range[] {
  const { source, clauses, sections, annexes, adoption, debris, marking, heading, title } = model;
  const clause = clauseAt(model, offset);
  const pieces = [marking, heading, title, model.opener, adoption, ...sections, ...annexes];
  const ranges = [
    ...debris.map(({ range }) => range),
    ...pieces.flatMap((piece) => piece?.range ?? []),
    ...sections.flatMap((section) => section.heading?.range ?? []),
    ...annexes.map((annex) => annex.heading.range),
    ...(clause === null ? paragraphAt(source, offset) : clausePieces(clause)),
    ...clauseRuns(clauses).flatMap(partOf),
  ];
  return around(
    ranges.map((range) => trimmed(source, range)),
    offset,
  );
}

function clauseAt({ clauses }: ResolutionModel, offset: number): Clause | null {
  const isHere = (clause: Clause): boolean =>
    clause.range.start <= offset && offset <= endOfClause(clause);
  return clauses.find(isHere) ?? null;
}

/** Items alone and with those below them; the clause up to its items, and with them. */
function clausePieces(clause: Clause): readonly Range[] {
  const { range, items } = clause;
  const end = endOfClause(clause);
  const opening = items[0]?.markerRange.start ?? end;
  return [
    ...items.flatMap((item, position) => {
      const next = items[position + 1]?.range.start ?? item.range.end;
      return [
        { start: item.range.start, end: Math.min(item.range.end, next) },
        { start: item.range.start, end: endWithSubItems(items, position) },
      ];
    }),
    { start: range.start, end: Math.min(opening, end) },
    { start: range.start, end },
  ];
}

function partOf(run: readonly Clause[]): readonly Range[] {
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined) return [];
  return [{ start: first.range.start, end: endOfClause(last) }];
}

/** The line of a text that is no clause, and its lines up to a blank one. */
function paragraphAt(source: string, offset: number): readonly Range[] {
  const lineStart = source.lastIndexOf('\n', offset - 1) + 1;
  const lineBreak = source.indexOf('\n', offset);
  const lineEnd = lineBreak === -1 ? source.length : lineBreak;
  if (source.slice(lineStart, lineEnd).trim() === '') return [];
  return [
    { start: lineStart, end: lineEnd },
    { start: paragraphStart(source, lineStart), end: paragraphEnd(source, lineEnd) },
  ];
}

function paragraphStart(source: string, lineStart: number): number {
  let start = lineStart;
  while (start > 0) {
    const above = source.lastIndexOf('\n', start - 2) + 1;
    if (start > 1 && source.slice(above, start).trim() === '') break;
    start = start > 1 ? above : 0;
  }
  return start;
}

function paragraphEnd(source: string, lineEnd: number): number {
  let end = lineEnd;
  while (end < source.length) {
    const lineBreak = source.indexOf('\n', end + 1);
    const below = lineBreak === -1 ? source.length : lineBreak;
    if (source.slice(end, below).trim() === '') break;
    end = below;
  }
  return end;
}

/** Those that touch the offset, the shortest first. */
function around(ranges: readonly Range[], offset: number): readonly Range[] {
  return ranges
    .filter((range) => touches(range, offset))
    .toSorted((a, b) => a.end - a.start - (b.end - b.start));
}
