/** Finds clauses that name another annex, or another report, than those that speak of the same thing. */
import type { Analyser } from '../../analyse.ts';
import type { ResolutionModel } from '../../model/model.ts';
import { editDistance } from '../../text/edit-distance.ts';
import type { Range } from '../../text/range.ts';
import { annexesCited, speaksOfSame, type CitedAnnex } from './annexes-cited.ts';

/** A number that deviates. */
export interface AnnexClash {
  readonly what: 'annex' | 'report';
  readonly range: Range;
  /** As the text writes it. */
  readonly written: string;
  /** The number, or the code, of the other clauses. */
  readonly others: string;
}

/** How many papers are compared with each other: no resolution speaks of as many. */
const MOST = 100;

/** All of them, in order. */
export function annexClashes(
  model: ResolutionModel,
  analyser: Pick<Analyser, 'lexicon'>,
): readonly AnnexClash[] {
  const cited = annexesCited(model, analyser).slice(0, MOST);
  return cited.flatMap((one, index) => {
    const clash = annexClash(one, index, cited) ?? reportClash(one, index, cited);
    return clash === null ? [] : [{ ...clash, written: written(clash.range, model) }];
  });
}

type Clash = Omit<AnnexClash, 'written'>;

/**
 * An annex that no other clause names, of a paper of which other clauses name one annex only: two of
 * them at least, or an earlier one in words that say that the same thing is meant.
 */
function annexClash(one: CitedAnnex, index: number, cited: readonly CitedAnnex[]): Clash | null {
  const { annex } = one;
  if (annex === null) return null;
  const others = cited.filter(
    (other) => other !== one && other.canonical === one.canonical && other.annex !== null,
  );
  const [first] = others;
  if (first?.annex == null || others.some((other) => other.clause === one.clause)) return null;
  const { number } = first.annex;
  if (number === annex.number || others.some((other) => other.annex?.number !== number))
    return null;
  const isAlone = others.length >= 2;
  const isLater = cited.indexOf(first) < index && speaksOfSame(one, first);
  return isAlone || isLater ? { what: 'annex', range: annex.range, others: number } : null;
}

/**
 * A report that no other clause names, one slip away from one that others name, where the words say
 * that the same thing is meant.
 */
function reportClash(one: CitedAnnex, index: number, cited: readonly CitedAnnex[]): Clash | null {
  const { citation, canonical } = one;
  if (cited.some((other) => other !== one && other.canonical === canonical)) return null;
  const near = cited.filter(
    (other) => other.clause !== one.clause && isSlip(one, other) && speaksOfSame(one, other),
  );
  const [first] = near;
  if (first === undefined) return null;
  const count = cited.filter((other) => other.canonical === first.canonical).length;
  const isLater = cited.indexOf(first) < index;
  return count >= 2 || isLater
    ? { what: 'report', range: citation.range, others: first.citation.text }
    : null;
}

/** True for codes of one kind, session and year whose numbers are one slip apart. */
function isSlip({ citation: one }: CitedAnnex, { citation: other }: CitedAnnex): boolean {
  const [a, b] = [one.parts, other.parts];
  if (a === null || b === null || one.kind !== 'report' || other.kind !== 'report') return false;
  const isOfSame = a.body === b.body && a.session === b.session && a.year === b.year;
  const width = Math.max(a.number.length, b.number.length);
  const [from, to] = [a, b].map(({ number }) => number.padStart(width, '0'));
  return (
    isOfSame &&
    from !== undefined &&
    to !== undefined &&
    from !== to &&
    editDistance(from, to, 1) !== null
  );
}

function written({ start, end }: Range, { source }: ResolutionModel): string {
  return source.slice(start, end).replace(/\s+/g, ' ');
}
