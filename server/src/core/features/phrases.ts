/** Phrases of a sentence: what stands between its marks, and what its brackets and quotation marks hold. */
import { trimmed, type Range } from '../text/range.ts';

const CLOSING: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '«': '»',
  '“': '”',
};
const SIGNS = /[()[\]«»“”]|[,;:](?=\s|$)/g;

/** A stretch whose marks divide it: the whole, or what a pair of brackets holds. */
interface Scope {
  /** Behind the opening bracket. */
  readonly start: number;
  readonly openedBy: string | null;
  readonly marks: number[];
}

interface ClosedScope extends Scope {
  /** Before the closing bracket. */
  readonly end: number;
}

/**
 * The phrases around a stretch of a text, from the narrowest on: within each pair of brackets what
 * stands between two marks, what the pair holds, and the pair.
 *
 * @param within what is divided; marks and brackets inside `around` divide nothing
 */
export function phrasesAround(source: string, around: Range, within: Range): readonly Range[] {
  return scopesAround(source, around, within).flatMap(({ start, end, openedBy, marks }) => {
    const before = marks.findLast((mark) => mark < around.start);
    const behind = marks.find((mark) => mark >= around.end);
    const phrase = { start: before === undefined ? start : before + 1, end: behind ?? end };
    const held = { start, end };
    return [
      trimmed(source, phrase),
      trimmed(source, held),
      ...(openedBy === null ? [] : [{ start: start - 1, end: end + 1 }]),
    ];
  });
}

/** The scopes that hold the stretch, the innermost first. */
function scopesAround(source: string, around: Range, within: Range): readonly ClosedScope[] {
  const whole: Scope = { start: within.start, openedBy: null, marks: [] };
  const open: Scope[] = [whole];
  const found: ClosedScope[] = [];
  for (const { 0: sign, index } of source.slice(within.start, within.end).matchAll(SIGNS)) {
    const at = within.start + index;
    if (at >= around.start && at < around.end) continue;
    const scope = open.at(-1) ?? whole;
    if (CLOSING[sign] !== undefined) open.push({ start: at + 1, openedBy: sign, marks: [] });
    else if (/[,;:]/.test(sign)) scope.marks.push(at);
    else if (scope.openedBy !== null && CLOSING[scope.openedBy] === sign) {
      open.pop();
      if (scope.start <= around.start && around.end <= at) found.push({ ...scope, end: at });
    }
  }
  return [...found, { ...whole, end: within.end }];
}
