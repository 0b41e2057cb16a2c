/** Compares the number of a heading with the code that stands below it. */
import type { Analyser } from '../../analyse.ts';
import type { ResolutionModel } from '../../model/model.ts';
import type { Range } from '../../text/range.ts';

/** A heading and a code that cannot both be right. */
export interface HeadingClash {
  /** Where the number stands in the heading. */
  readonly range: Range;
  readonly number: string;
  /** The number of the code. */
  readonly other: string;
  /** The number of the code, as wide as the one in the heading. */
  readonly text: string;
}

/** Null where the two agree, or one of them is missing. */
export function headingClash(
  { heading, identity, source, body }: ResolutionModel,
  { codes }: Pick<Analyser, 'codes'>,
): HeadingClash | null {
  if (heading?.number == null || identity?.range == null) return null;
  if (identity.origin !== 'code-line') return null;
  const written = source.slice(heading.range.start, heading.range.end);
  const at = written.search(/\d/);
  const number = /^\d{1,5}/.exec(written.slice(Math.max(0, at)))?.[0];
  if (number === undefined) return null;
  const { number: other, kind } = identity.parts;
  // "Résolution 1028 (1995)" is a code of its own.
  const short = codes.readShort(heading.text.replace(/^\P{N}+/u, '').trim(), body, kind);
  const isSame = short === null ? false : short.canonical === identity.canonical;
  if (isSame || Number(number) === Number(other) || !/^\d+$/.test(other)) return null;
  const start = heading.range.start + at;
  return {
    range: { start, end: start + number.length },
    number,
    other,
    text: number.startsWith('0') ? other.padStart(number.length, '0') : other,
  };
}
