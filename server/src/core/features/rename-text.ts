/**
 * Renames a code in one text. What is written is read again: a place where the best way of writing
 * the new code would be read as something else, or would hide its neighbours, gets the next best.
 */
import type { Analyser, DocumentHint } from '../analyse.ts';
import type { Citation, ResolutionModel } from '../model/model.ts';
import { applyEdits, type AppliedEdits, type TextEdit } from '../text/edits.ts';
import { overlaps, type Range } from '../text/range.ts';
import type { Renaming } from './rename-plan.ts';
import { isOldKey, keysOfNew, renameSpots, spotAt, type RenameSpot } from './rename-spots.ts';

export interface TextRename {
  /** In the order of the text. */
  readonly edits: readonly TextEdit[];
  /** The text as it is read afterwards. */
  readonly model: ResolutionModel;
}

/** What is asked: a text as it stands, and what will be known of it beside its text. */
interface Request {
  readonly analyser: Analyser;
  readonly before: ResolutionModel;
  readonly hint: DocumentHint;
  readonly renaming: Renaming;
}

/** One way of writing all spots, and what is wrong with it. */
interface Attempt extends TextRename {
  /** Indexes of the spots that should be written otherwise. */
  readonly wrong: readonly number[];
  /** Grows with what is wrong. */
  readonly fault: number;
  /** Further spots, which the old own code had hidden. */
  readonly surfaced: readonly RenameSpot[];
}

/** No spot has more ways of being written, and few texts need a second try. */
const MOST_ATTEMPTS = 8;

/**
 * The edits that give a code its new name wherever a text names it.
 *
 * @param before the text as it stands
 * @param hint what will be known of the document beside its text, once it is renamed
 */
export function renameInText(
  analyser: Analyser,
  before: ResolutionModel,
  hint: DocumentHint,
  renaming: Renaming,
): TextRename {
  const request = { analyser, before, hint, renaming };
  let spots = renameSpots(analyser, before, renaming);
  let choices: readonly number[] = [];
  let best: Attempt | null = null;
  for (let round = 0; round < MOST_ATTEMPTS; round += 1) {
    const attempt = tryOut(request, spots, choices);
    if (best === null || attempt.fault < best.fault) best = attempt;
    if (attempt.fault === 0) break;
    const next = spots.map(({ ways }, index) => {
      const choice = choices[index] ?? 0;
      return attempt.wrong.includes(index) ? Math.min(choice + 1, ways.length - 1) : choice;
    });
    const isSame = next.every((choice, index) => choice === (choices[index] ?? 0));
    if (isSame && attempt.surfaced.length === 0) break;
    choices = next;
    spots = [...spots, ...attempt.surfaced];
  }
  return best ?? { edits: [], model: before };
}

/** How much worse a place is that says something wrong than a neighbour that is not read any more. */
const MISREAD = 1000;

function tryOut(
  request: Request,
  spots: readonly RenameSpot[],
  choices: readonly number[],
): Attempt {
  const { analyser, before, hint, renaming } = request;
  const applied = applyEdits(
    before.source,
    spots.map(({ range, ways }, index) => ({ range, text: ways[choices[index] ?? 0] ?? '' })),
  );
  const model = analyser.analyse(applied.text, hint);
  const ranges = spots.map(({ range }) => applied.edited(range));
  const others = model.citations.filter(({ range }) => !ranges.some((at) => overlaps(at, range)));
  const keys = keysOfNew(analyser.codes, renaming.to);
  const misread = spots.flatMap(({ kind }, index) => {
    const range = ranges[index];
    return range === undefined || isRead(kind, range, model, keys) ? [] : [index];
  });
  const changed = changedCitations(request, others, spots, applied);
  const surfaced = others.flatMap((citation) => surfacedSpot(request, citation, applied));
  const wrong = new Set([...misread, ...changed.map((offset) => nearest(spots, offset))]);
  return {
    edits: applied.edits,
    model,
    wrong: [...wrong].filter((index) => index !== -1),
    fault: (misread.length + surfaced.length) * MISREAD + changed.length,
    surfaced,
  };
}

/** True when what is written in a spot is read as it should be. */
function isRead(
  kind: RenameSpot['kind'],
  range: Range,
  { citations, identity }: ResolutionModel,
  keys: ReadonlySet<string>,
): boolean {
  const isOwn = identity !== null && keys.has(identity.canonical);
  const read = citations.filter((citation) => overlaps(citation.range, range));
  switch (kind) {
    case 'own':
      return isOwn;
    case 'mention':
      return read.length === 0;
    case 'citation':
      // A head that names the text's own code cites nothing.
      return read.length === 0 ? isOwn : read.every(({ canonical }) => keys.has(canonical ?? ''));
  }
}

/** A citation that is read under an old key only since the own code has another. */
function surfacedSpot(
  { analyser, before, renaming }: Request,
  { canonical, parts, range }: Citation,
  applied: AppliedEdits,
): readonly RenameSpot[] {
  const place = applied.original(range);
  if (canonical === null || parts === null || place === null) return [];
  if (!isOldKey(renaming, canonical)) return [];
  return [spotAt(analyser, 'mention', before, place, { canonical, parts }, renaming.to)];
}

/** The offsets, in the old text, of other citations that are lost, new or read otherwise. */
function changedCitations(
  { before, renaming }: Request,
  after: readonly Citation[],
  spots: readonly RenameSpot[],
  applied: AppliedEdits,
): readonly number[] {
  const settled = after.filter(({ canonical }) => !isOldKey(renaming, canonical ?? ''));
  const remaining = new Map(settled.map(({ range, canonical }) => [range.start, canonical]));
  const changed: number[] = [];
  for (const { range, canonical } of before.citations) {
    if (spots.some((spot) => overlaps(spot.range, range))) continue;
    const start = applied.edited({ start: range.start, end: range.start }).start;
    if (remaining.get(start) !== canonical) changed.push(range.start);
    remaining.delete(start);
  }
  const added = [...remaining.keys()].flatMap(
    (start) => applied.original({ start, end: start })?.start ?? [],
  );
  return [...changed, ...added];
}

/** The index of the spot before an offset, else of the one behind it; -1 when there is none. */
function nearest(spots: readonly RenameSpot[], offset: number): number {
  const distance = ({ range }: RenameSpot): number => Math.abs(range.start - offset);
  return spots.reduce((best, spot, index) => {
    const held = spots[best];
    return held === undefined || distance(spot) < distance(held) ? index : best;
  }, -1);
}
