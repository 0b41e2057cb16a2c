/** Clauses as they can be taken out of their text: what travels with them, what their place keeps. */
import type { Clause, ResolutionModel } from '../model/model.ts';
import { blockOf } from '../writing/moving.ts';
import { linkWords } from '../syntax/closing.ts';
import type { Range } from '../text/range.ts';
import { countFront } from '../text/sorted.ts';
import type { Draft } from './draft.ts';

/** A clause on lines of its own. */
export interface Passage {
  readonly clause: Clause;
  /** From the first comment that belongs to it, or its number, to its last sign. */
  readonly range: Range;
  /** The figures of its number. */
  readonly figures: Range | null;
  readonly tail: Tail;
  /** True when a comment stands before it. */
  readonly hasComment: boolean;
}

/** How a stretch closes. */
export interface Tail {
  /** The mark with the space before it; empty, at the place of the mark, where there is none. */
  readonly mark: Range;
  /** The linking word behind the mark with the space before it: " et"; empty where there is none. */
  readonly link: Range;
}

const SPACE = /[ \t\u00a0\u2009\u202f]{1,20}$/;
const LEADING_SPACE = /^[ \t\u00a0]{0,200}/;
const FIGURES = /\d{1,3}(?: ?(?:bis|ter|quater))?/i;
const LINK = /^([*_"”»)\s]{0,20}?)(\s{1,20}(\p{L}{1,6}))\s{0,20}$/u;
/** Comments that silence up to another comment say nothing of one clause alone. */
const REACHING = /^<!--\s*resolution-ignore-(?:start|end)\b/;
const LOOK = 60;

/** A clause with all that belongs to it; null where it shares a line or a page ends within it. */
export function passageOf(clause: Clause, draft: Draft): Passage | null {
  const { model } = draft;
  const { source } = model;
  if (clause.cutByPage) return null;
  const block = blockOf(clause.range, model);
  if (block === null) return null;
  const indent = LEADING_SPACE.exec(source.slice(block.start, clause.range.start))?.[0].length ?? 0;
  const from = withComments(block.start + indent, model);
  if (from === null) return null;
  const end = source.slice(clause.range.start, block.end).trimEnd().length + clause.range.start;
  const { numberRange } = clause;
  const figures =
    numberRange === null ? null : FIGURES.exec(source.slice(numberRange.start, numberRange.end));
  const at = (numberRange?.start ?? 0) + (figures?.index ?? 0);
  return {
    clause,
    range: { start: from, end },
    figures: figures === null ? null : { start: at, end: at + figures[0].length },
    tail: tailOf(clause.end, end, draft),
    hasComment: from < block.start + indent,
  };
}

/** What closes a stretch that ends at `end`. */
export function tailOf({ range }: Clause['end'], end: number, { model, language }: Draft): Tail {
  const { source } = model;
  const before = source.slice(Math.max(0, range.start - LOOK), range.start);
  const space = range.start === range.end ? 0 : (SPACE.exec(before)?.[0].length ?? 0);
  const [, , link = '', word = ''] = LINK.exec(source.slice(range.end, end)) ?? [];
  const isLink = linkWords(language).has(word.toLowerCase());
  return {
    mark: { start: range.start - space, end: range.end },
    link: { start: isLink ? end - link.trimEnd().length : end, end },
  };
}

/** Where the comments begin that stand right before a place; null where one reaches further. */
function withComments(start: number, { source, debris }: ResolutionModel): number | null {
  let from = start;
  let index = countFront(debris.length, (at) => (debris[at]?.range.end ?? Infinity) <= start);
  for (;;) {
    index -= 1;
    const comment = debris[index];
    if (comment?.kind !== 'comment') return from;
    const { range } = comment;
    if (source.slice(range.end, from).trim() !== '') return from;
    if (REACHING.test(source.slice(range.start, range.end))) return null;
    from = range.start;
  }
}

/** White space and page matter alone stand between two passages. */
export function areNeighbours(a: Passage, b: Passage, { model }: Draft): boolean {
  const { source, debris } = model;
  const first = countFront(
    debris.length,
    (at) => (debris[at]?.range.end ?? Infinity) <= a.range.end,
  );
  let at = a.range.end;
  for (let index = first; (debris[index]?.range.start ?? Infinity) < b.range.start; index += 1) {
    const page = debris[index];
    if (page === undefined || page.range.start < at) continue;
    if (source.slice(at, page.range.start).trim() !== '') return false;
    at = page.range.end;
  }
  return source.slice(at, b.range.start).trim() === '';
}
