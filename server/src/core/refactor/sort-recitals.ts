/** Sorts the recitals of a section: by date, by kind of what they cite, or alike beside alike. */
import type { CitationKind, Clause } from '../model/model.ts';
import { createChainReader } from '../writing/chain-words.ts';
import type { Draft } from './draft.ts';
import { reordered } from './move-clause.ts';
import type { Plan } from './plan.ts';

/** By what recitals are sorted. */
export type Order = 'date' | 'kind' | 'keyword';

/** From what binds the organ to what it was told: Charter, rules, resolutions, reports. */
const RANKS: Readonly<Record<CitationKind, number>> = {
  treaty: 0,
  article: 0,
  rules: 1,
  resolution: 2,
  decision: 3,
  statement: 4,
  report: 5,
  document: 6,
};

/**
 * Sorts the recitals of the section in which a clause stands. Recitals that cite nothing, or nothing
 * with a date, keep their places. Null where they are in order already or cannot be moved.
 */
export function sortRecitals(clause: Clause, by: Order, draft: Draft): Plan | null {
  const { clauses } = draft.model;
  if (clause.part !== 'preamble') return null;
  const own = runAround(clause, clauses);
  const keys = by === 'keyword' ? keywordKeys(own, draft) : citationKeys(own, by, draft);
  const bound = keys.flatMap((key, index) => (key === null ? [] : [index]));
  const sorted = bound.toSorted((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b);
  if (sorted.every((from, at) => from === bound[at])) return null;
  const order = own.map((_, index) => sorted[bound.indexOf(index)] ?? index);
  const first = order.findIndex((from, at) => from !== at);
  const last = order.findLastIndex((from, at) => from !== at);
  const moved = own.slice(first, last + 1);
  const [kept] = moved;
  if (kept === undefined) return null;
  const within = order.slice(first, last + 1).map((from) => from - first);
  return reordered(moved, within, kept, draft);
}

/** The recitals of the section that follow one another around a clause. */
function runAround(clause: Clause, clauses: readonly Clause[]): readonly Clause[] {
  const isKin = ({ part, section }: Clause): boolean =>
    part === 'preamble' && section === clause.section;
  const at = clauses.indexOf(clause);
  const before = clauses.slice(0, at).findLastIndex((other) => !isKin(other));
  const behind = clauses.findIndex((other, index) => index > at && !isKin(other));
  return clauses.slice(before + 1, behind === -1 ? clauses.length : behind);
}

/** Each keyword gets the place at which it first stands; markers of the chain do not count. */
function keywordKeys(
  own: readonly Clause[],
  { model, language }: Draft,
): readonly (number | null)[] {
  const read = createChainReader(language);
  const places = new Map<string, number>();
  return own.map(({ keyword }, index) => {
    if (keyword === null) return null;
    const core = read(model.source, keyword).core;
    const place = places.get(core) ?? index;
    places.set(core, place);
    return place;
  });
}

function citationKeys(
  own: readonly Clause[],
  by: 'date' | 'kind',
  { model }: Draft,
): readonly (number | null)[] {
  const { clauses, citations } = model;
  const found = new Map<number, number>();
  for (const { clause, kind, date, parts } of citations) {
    if (clause === null) continue;
    const key = by === 'kind' ? RANKS[kind] : (dayOf(date) ?? yearOf(parts?.year ?? null));
    // The first thing that a recital cites is what it is about.
    if (key !== null && !found.has(clause)) found.set(clause, key);
  }
  const from = clauses.findIndex((clause) => clause === own[0]);
  return own.map((_, index) => found.get(from + index) ?? null);
}

/** Days are counted as figures: 20240315. */
function dayOf(date: string | null): number | null {
  return date === null ? null : Number(date.replace(/-/g, '').padEnd(8, '0'));
}

function yearOf(year: number | null): number | null {
  return year === null ? null : year * 10000;
}
