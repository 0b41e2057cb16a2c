/** What a text leaves out and readers would like to see: canonical codes, and the numbers of clauses. */
import { mainKey } from '../library/graph.ts';
import type { Library } from '../library/library.ts';
import type { Part, ResolutionModel } from '../model/model.ts';
import { fold } from '../text/fold.ts';
import { touches, type Range } from '../text/range.ts';
import type { MessageLanguage } from '../wording/languages.ts';
import { besideWording } from './beside-wording.ts';

export interface InlayHint {
  readonly offset: number;
  readonly label: string;
  readonly tooltip: string;
  /** On which side of what it belongs to it stands. */
  readonly side: 'before' | 'behind';
}

export interface InlayHintContext {
  readonly library: Library;
  readonly messages: MessageLanguage;
  /** The canonical code behind each alias. */
  readonly codes: boolean;
  /** The number before each clause of a part that prints none. */
  readonly clauseNumbers: boolean;
}

/** As delegates call them at the table, in French too. */
const LETTERS: Readonly<Record<Part, string>> = { preamble: 'PP', operative: 'OP' };

/** The hints that stand in a range, in the order of the text. */
export function inlayHints(
  model: ResolutionModel,
  range: Range,
  context: InlayHintContext,
): readonly InlayHint[] {
  return [
    ...(context.codes ? codeHints(model, range, context) : []),
    ...(context.clauseNumbers ? numberHints(model, range, context) : []),
  ].toSorted((a, b) => a.offset - b.offset);
}

/**
 * Every alias has its hint, a short number behind "resolutions" too: which body a number belongs to
 * is what a reader cannot see, and whoever finds the hints loud turns them off.
 */
function codeHints(
  { citations }: ResolutionModel,
  range: Range,
  { library, messages }: InlayHintContext,
): readonly InlayHint[] {
  return citations.flatMap(({ canonical, text, range: { end } }) => {
    if (canonical === null || !touches(range, end)) return [];
    const code = mainKey(library, canonical);
    if (bare(text) === bare(code)) return [];
    const tooltip = besideWording[messages].canonicalCode;
    return [{ offset: end, label: code, tooltip, side: 'behind' }];
  });
}

/** One printed number in a part is enough: then numbers are what the drafter takes care of there. */
function numberHints(
  { clauses }: ResolutionModel,
  range: Range,
  { messages }: InlayHintContext,
): readonly InlayHint[] {
  const numbered = new Set(clauses.filter(({ number }) => number !== null).map(({ part }) => part));
  return clauses.flatMap(({ part, index, keyword, range: { start } }) => {
    const offset = keyword?.range.start ?? start;
    if (numbered.has(part) || !touches(range, offset)) return [];
    const label = `${LETTERS[part]}${index}`;
    const tooltip = besideWording[messages].clauseNumber(part, index);
    return [{ offset, label, tooltip, side: 'before' }];
  });
}

/** A code without what may be written in several ways: letter case, spaces and separators. */
function bare(code: string): string {
  return fold(code).replace(/[\s\-‐‑–—/]/g, '');
}
