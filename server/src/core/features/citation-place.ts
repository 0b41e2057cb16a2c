/** Where a citation can stand, as far as it is typed: behind a head noun, in a list, or by its code. */
import type { Analyser } from '../analyse.ts';
import type { CitationKind, ResolutionModel } from '../model/model.ts';
import { cleanText } from '../text/clean-text.ts';
import type { Range } from '../text/range.ts';
import { openEnd, type OpenEnd } from './open-end.ts';

/** A place for a citation. */
export interface CitationPlace {
  /** What has been typed of it, and what of it stands behind the cursor. */
  readonly range: Range;
  /** What has been typed of it, clean; empty where nothing is. */
  readonly typed: string;
  /** The kind that the head noun names; null where a code stands by itself. */
  readonly noun: CitationKind | null;
  /** True where words of a title may be typed in place of a code. */
  readonly takesWords: boolean;
  /** Bodies that the organ beside the noun may stand for, the likeliest first. */
  readonly bodies: readonly string[];
  /** The clean text of the clause before the place and behind it. */
  readonly before: string;
  readonly behind: string;
}

/** How much of a clause is read before the cursor, and behind it. */
const REACH = 2000;
const REACH_BEHIND = 300;
/** A longer beginning is prose. */
const MOST_TYPED = 80;

/**
 * The places for a citation that the cursor may be in, the likeliest first.
 *
 * @returns none outside clauses and annexes, nor where the words before cannot lead to a citation
 */
export function citationPlaces(
  model: ResolutionModel,
  offset: number,
  { tools: languages }: Analyser,
): readonly CitationPlace[] {
  const tools = languages.get(model.language);
  const within = stretchAround(model, offset);
  if (tools === undefined || within === null) return [];
  const start = Math.max(within.start, offset - REACH);
  const clean = cleanText(model.source.slice(start, offset));
  const behind = model.source.slice(offset, Math.min(offset + REACH_BEHIND, within.end));
  const placeAt = ({ at, ...open }: OpenEnd): CitationPlace => ({
    ...open,
    range: {
      start: at === clean.text.length ? offset : start + clean.toSourceStart(at),
      end: codeEnd(model, offset),
    },
    typed: clean.text.slice(at),
    before: clean.text.slice(0, at),
    behind: cleanText(behind).text,
  });
  const ends = [openEnd(clean, model.body, tools), codeBeginning(clean.text)];
  return ends
    .filter((end) => end !== null)
    .map(placeAt)
    .filter(
      ({ typed }) =>
        typed.length <= MOST_TYPED &&
        !typed.includes('\n') &&
        // Before a word that stands there already nobody is about to cite.
        (typed !== '' || !/^[\p{L}\d]/u.test(behind)),
    );
}

/** The clause or annex at an offset, with the spaces in which it is being continued. */
function stretchAround(
  { source, clauses, annexes }: ResolutionModel,
  offset: number,
): Range | null {
  const annex = annexes.find(({ range }) => range.start <= offset && offset <= range.end);
  if (annex !== undefined) return annex.range;
  const clause = clauses.findLast(({ range }) => range.start <= offset);
  if (clause === undefined) return null;
  const gap = source.slice(clause.range.end, Math.max(offset, clause.range.end));
  return /^[^\S\n]*(?:\r?\n[^\S\n]*)?$/.test(gap) ? clause.range : null;
}

/** Letters and figures as only codes have them: "A/RES/7", "GA-20", "WHA77". */
const CODE = /(?<![^\s("'«“])(?:[A-Z]{1,6}[-/\d]|[a-z]{1,6}[-/]?\d)[A-Za-z\d./()-]{0,40}$/;

/** The beginning of a code right before the cursor; null where none stands. */
function codeBeginning(text: string): OpenEnd | null {
  const tail = text.slice(-60);
  const match = CODE.exec(tail);
  if (match === null) return null;
  const at = text.length - tail.length + match.index;
  return { at, noun: null, takesWords: false, bodies: [] };
}

/** The cursor, or the end of the code that it stands in. */
function codeEnd({ source }: ResolutionModel, offset: number): number {
  const rest = /^[-/]?[\p{L}\d]+(?:[-/.(][\p{L}\d]+)*\)?/u.exec(
    source.slice(offset, offset + 60),
  )?.[0];
  return isInCode(source, offset) ? offset + (rest?.length ?? 0) : offset;
}

/** True between two signs of one code. */
function isInCode(source: string, offset: number): boolean {
  return /^(?:[\p{L}\d][\d/-]|[/-][\p{L}\d])$/u.test(source.slice(offset - 1, offset + 1));
}
