/** Where a rename can begin: at a code in the text, cited or its own. */
import type { Codes, KnownCode } from '../citations/codes.ts';
import type { ResolutionModel } from '../model/model.ts';
import { cleanText } from '../text/clean-text.ts';
import { flatten } from '../text/flatten.ts';
import { touches, type Range } from '../text/range.ts';
import { subjectAt } from './subject-at.ts';

/** A code in the text that can be given another name. */
export interface RenamePlace {
  readonly range: Range;
  /** What a person begins to edit: the code as it stands there, on one line, without markup. */
  readonly placeholder: string;
  readonly code: KnownCode;
}

/**
 * The code at an offset.
 *
 * @returns null where no code stands: words that stand for one, titles and clauses have no name
 */
export function renamePlaceAt(
  model: ResolutionModel,
  offset: number,
  codes: Codes,
): RenamePlace | null {
  const subject = subjectAt(model, offset);
  if (subject?.kind === 'citation' && subject.citation.parts !== null) {
    const { canonical, range, citation } = subject;
    return {
      range,
      placeholder: citation.text,
      code: { canonical, parts: subject.citation.parts },
    };
  }
  const own = ownPlace(model, codes);
  const { identity } = model;
  if (own === null || identity === null || !touches(own.range, offset)) return null;
  return {
    range: own.range,
    placeholder: own.isNumber
      ? identity.canonical
      : flatten(cleanText(model.source.slice(own.range.start, own.range.end)).text),
    code: identity,
  };
}

/** Where a text says its own code. */
export interface OwnPlace {
  readonly range: Range;
  /** True for a heading's number, of which session and body make a code. */
  readonly isNumber: boolean;
}

/** The place of the own code; null when the text does not say it, or has none. */
export function ownPlace(
  { identity, heading, body, source }: ResolutionModel,
  codes: Codes,
): OwnPlace | null {
  if (identity?.range == null) return null;
  const { range } = identity;
  const isInHeading = heading?.range.start === range.start && heading.range.end === range.end;
  if (!isInHeading) return { range, isNumber: false };
  const clean = cleanText(source.slice(range.start, range.end));
  const within = (start: number, end: number): Range => {
    const place = clean.toSource(start, end);
    return { start: range.start + place.start, end: range.start + place.end };
  };
  const behindWords = /^\P{N}+/u.exec(clean.text)?.[0].length ?? 0;
  const short = clean.text.slice(behindWords).trimEnd();
  if (codes.readShort(short, body, 'resolution') !== null) {
    return { range: within(behindWords, behindWords + short.length), isNumber: false };
  }
  const number = /^\d+/.exec(short)?.[0];
  if (number === undefined) return null;
  return { range: within(behindWords, behindWords + number.length), isNumber: true };
}
