/** Reads the votes of a note of adoption against the membership of the organ. */
import type { BodyFile } from '../lexicon/body-schema.ts';
import type { ResolutionModel } from '../model/model.ts';
import type { Range } from '../text/range.ts';

/** The votes that a note counts. */
export interface Tally {
  readonly range: Range;
  readonly inFavour: number | null;
  readonly against: number | null;
  /** All votes that are counted, abstentions included. */
  readonly total: number;
  /** The most members that the organ can have had. */
  readonly members: number;
  /** The votes in favour that are needed; null where more than those against are enough. */
  readonly needed: number | null;
}

/** Null for a text that counts no votes, and for an organ of which the profile tells nothing. */
export function readTally(model: ResolutionModel, { voters = [] }: BodyFile): Tally | null {
  const { adoption, identity, session } = model;
  if (adoption?.votesRange == null) return null;
  const { inFavour, against, abstentions, votesRange, date } = adoption;
  const day = date ?? session?.end ?? null;
  const year =
    (day === null ? null : Number(day.slice(0, 4))) ??
    session?.year ??
    identity?.parts.year ??
    null;
  const row = year === null ? null : (voters.findLast(({ from }) => from <= year) ?? null);
  const members = row?.count ?? Math.max(0, ...voters.map(({ count }) => count));
  if (members === 0) return null;
  return {
    range: votesRange,
    inFavour,
    against,
    total: (inFavour ?? 0) + (against ?? 0) + (abstentions ?? 0),
    members,
    needed: row?.needed ?? null,
  };
}
