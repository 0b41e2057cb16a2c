/**
 * What formatting may not touch: the words of a text, and all that its model says but the places.
 * Two texts of the same essence differ in layout and in the case of letters only.
 */
import type { Clause, ResolutionModel } from '../model/model.ts';
import { overlaps, type Range } from '../text/range.ts';
import { countFront } from '../text/sorted.ts';
import type { Layout } from './layout.ts';

/** What a part of the essence is about. */
export type Topic = 'clauses' | 'citations' | 'frame' | 'words';

/** Something that would be read otherwise. */
export interface Difference {
  readonly topic: Topic;
  /** Where it stands in the text as it was. */
  readonly at: number;
}

type Dropped = Pick<Layout, 'gone' | 'mended'>;

const NOTHING: Dropped = { gone: [], mended: [] };

/** A part of a model, and what is read there. */
interface Reading {
  readonly range: Range;
  readonly says: string;
}

/**
 * The first thing in which two models differ; null when there is none.
 *
 * @param dropped what of the first text has no place in the second
 * @param isEdited true for a range of the second text in which something was written otherwise
 */
export function firstDifference(
  before: ResolutionModel,
  after: ResolutionModel,
  dropped: Dropped,
  isEdited: (range: Range) => boolean,
): Difference | null {
  const clauses = differing(clauseReadings(before, dropped), clauseReadings(after, NOTHING));
  if (clauses !== null) return { topic: 'clauses', at: clauses };
  const references = [referencesOf(before, dropped), referencesOf(after, NOTHING)] as const;
  const citations = differingReference(...references, isEdited);
  if (citations !== null) return { topic: 'citations', at: citations };
  const frame = differing(frameReadings(before, dropped), frameReadings(after, NOTHING));
  if (frame !== null) return { topic: 'frame', at: frame };
  if (wordsOf(before, dropped) !== wordsOf(after, NOTHING)) return { topic: 'words', at: 0 };
  return null;
}

/** Where the first reading stands that is not the same in both; null when all are. */
function differing(before: readonly Reading[], after: readonly Reading[]): number | null {
  const length = Math.max(before.length, after.length);
  for (let index = 0; index < length; index += 1) {
    if (before[index]?.says === after[index]?.says) continue;
    return (before[index] ?? before[index - 1])?.range.start ?? 0;
  }
  return null;
}

/** All that was read is read, and nothing else but where a broken line had hidden it. */
function differingReference(
  before: readonly Reading[],
  after: readonly Reading[],
  isEdited: (range: Range) => boolean,
): number | null {
  let next = 0;
  for (const { says, range } of after) {
    if (says === before[next]?.says) next += 1;
    else if (!isEdited(range)) return (before[next] ?? before.at(-1))?.range.start ?? 0;
  }
  return before[next]?.range.start ?? null;
}

/** All words, as a reader who sees neither spaces at marks nor broken lines would write them down. */
function wordsOf({ source }: ResolutionModel, dropped: Dropped): string {
  return folded(cutter(source, dropped)({ start: 0, end: source.length }));
}

/** Reads stretches of a source without what was dropped. */
function cutter(source: string, { gone, mended }: Dropped): (range: Range) => string {
  const cuts = [
    ...gone.map((range) => ({ range, by: '\n' })),
    ...mended.map((range) => ({ range, by: '' })),
  ].toSorted((a, b) => a.range.start - b.range.start);
  return ({ start, end }) => {
    let text = '';
    let at = start;
    let index = countFront(cuts.length, (nth) => (cuts[nth]?.range.end ?? Infinity) <= start);
    for (;;) {
      const cut = cuts[index];
      if (cut === undefined || cut.range.start >= end) break;
      text += source.slice(at, Math.max(at, cut.range.start)) + cut.by;
      at = Math.max(at, cut.range.end);
      index += 1;
    }
    return text + source.slice(at, Math.max(at, end));
  };
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/\s+(?=[,.;:!?»])/g, '')
    .replace(/«\s+/g, '«')
    .replace(/\s+/g, ' ')
    .trim();
}

function clauseReadings(
  { source, debris, clauses }: ResolutionModel,
  { gone, mended }: Dropped,
): readonly Reading[] {
  const printed = debris.filter(({ kind }) => kind !== 'comment').map(({ range }) => range);
  const read = cutter(source, { gone: merged([...printed, ...gone]), mended });
  return clauses.map((clause) => ({ range: clause.range, says: clauseEssence(clause, read) }));
}

function clauseEssence(
  { part, index, number, keyword, range, items, end, section }: Clause,
  read: (range: Range) => string,
): string {
  return JSON.stringify([
    part,
    index,
    number,
    keyword === null ? null : [keyword.entry, keyword.meant, keyword.form, folded(keyword.written)],
    items.map((item) => [item.marker, item.level]),
    end.mark,
    section,
    folded(read(range)),
  ]);
}

/** Ranges in order, those that overlap as one. */
function merged(ranges: readonly Range[]): readonly Range[] {
  const all: Range[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last === undefined || last.end < range.start) all.push(range);
    else all[all.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
  }
  return all;
}

/** What a text refers to, in its order. */
function referencesOf(
  { citations, pinpoints, backReferences }: ResolutionModel,
  { gone }: Dropped,
): readonly Reading[] {
  const isKept = isOutside(gone);
  return [
    ...citations.filter(isKept).map(({ range, kind, canonical, date, relation, clause }) => ({
      range,
      says: JSON.stringify([kind, canonical, date, relation, clause]),
    })),
    ...pinpoints.filter(isKept).map(({ range, part, number, clause }) => ({
      range,
      says: JSON.stringify([part, number, clause]),
    })),
    ...backReferences.filter(isKept).map(({ range, text }) => ({ range, says: folded(text) })),
  ].toSorted((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}

/** What stands around the clauses, and what is true of the whole. */
function frameReadings(model: ResolutionModel, { gone }: Dropped): readonly Reading[] {
  const { source, heading, identity, opener, adoption } = model;
  const isKept = isOutside(gone);
  const reading = (place: { readonly range: Range | null } | null, says: unknown): Reading => ({
    range: place?.range ?? { start: 0, end: 0 },
    says: JSON.stringify(says),
  });
  return [
    reading(null, [model.language, model.body, model.isResolution, model.isDraft, model.session]),
    reading(identity, [identity?.canonical, identity?.origin]),
    ...[model.marking, model.title].map((line) => reading(line, folded(line?.text ?? ''))),
    reading(heading, [folded(heading?.text ?? ''), heading?.number]),
    reading(opener, [folded(opener?.organ.text ?? ''), opener?.gender]),
    ...model.sections.map(({ heading: line, letter }) =>
      reading(line, [folded(line?.text ?? ''), letter]),
    ),
    reading(
      adoption,
      adoption && { ...adoption, text: folded(adoption.text), range: 0, votesRange: 0 },
    ),
    ...model.annexes.map(({ heading: line }) => reading(line, folded(line.text))),
    ...model.sessions
      .filter(isKept)
      .map((one) => reading(one, [one.number, one.year, one.isFormula])),
    ...model.dates.filter(isKept).map((date) => reading(date, [date.start, date.end])),
    ...model.debris
      .filter(({ kind }) => kind === 'comment')
      .map((comment) => reading(comment, source.slice(comment.range.start, comment.range.end))),
  ];
}

/** @param gone in the order of the text, none overlapping another */
function isOutside(gone: readonly Range[]): (place: { readonly range: Range }) => boolean {
  return ({ range }) => {
    const index = countFront(gone.length, (nth) => (gone[nth]?.end ?? Infinity) <= range.start);
    const next = gone[index];
    return next === undefined || !overlaps(next, range);
  };
}
