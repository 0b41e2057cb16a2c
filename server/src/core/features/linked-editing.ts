/** The number of the resolution in its heading and in its code, which are typed as one. */
import type { ResolutionModel } from '../model/model.ts';
import { overlaps, touches, type Range } from '../text/range.ts';

export interface LinkedEditing {
  /** The same words stand in each, and always will while they are typed together. */
  readonly ranges: readonly [Range, Range];
  /** What may be typed; anything else ends the link. */
  readonly wordPattern: string;
}

const LAST_NUMBER = /\d{1,5}(?=\D*$)/;
const FIRST_NUMBER = /\d{1,5}/;

/**
 * What changes along with the number at an offset.
 *
 * @returns null elsewhere, and where the two are written differently ("8" and "08"): typed as one,
 *   they would stay as far apart as they are
 */
export function linkedEditing(model: ResolutionModel, offset: number): LinkedEditing | null {
  const { heading, identity, source } = model;
  if (heading?.number == null || identity?.range == null) return null;
  if (identity.origin !== 'code-line' || overlaps(heading.range, identity.range)) return null;
  const inHeading = numberIn(source, heading.range, FIRST_NUMBER);
  const inCode = numberIn(source, identity.range, LAST_NUMBER);
  if (inHeading === null || inCode === null) return null;
  const written = textOf(source, inHeading);
  const isSame = written === textOf(source, inCode) && Number(written) === Number(heading.number);
  const isMeant = isSame && written.replace(/^0+/, '') === identity.parts.number;
  if (!isMeant || ![inHeading, inCode].some((range) => touches(range, offset))) return null;
  return { ranges: [inHeading, inCode], wordPattern: '\\d+' };
}

function numberIn(source: string, range: Range, pattern: RegExp): Range | null {
  const match = pattern.exec(textOf(source, range));
  if (match === null) return null;
  const start = range.start + match.index;
  return { start, end: start + match[0].length };
}

function textOf(source: string, { start, end }: Range): string {
  return source.slice(start, end);
}
