/**
 * Where a clause may begin, as far as its keyword is typed. The text says so more than its model:
 * what is half written has often been taken into the clause before.
 */
import type { Analyser } from '../analyse.ts';
import type { Clause, Part, ResolutionModel } from '../model/model.ts';
import { readListedKeyword } from '../syntax/keyword.ts';
import { cleanText } from '../text/clean-text.ts';
import { fold } from '../text/fold.ts';
import type { Range } from '../text/range.ts';

/** The words of a line that may be the beginning of a keyword. */
export interface Beginning {
  /** What is typed of the keyword. */
  readonly range: Range;
  readonly typed: string;
  /** The number before it, with its full stop; null where none stands. */
  readonly number: string | null;
  /** Where the line begins. */
  readonly lineStart: number;
  /** True when nothing stands behind the cursor on its line. */
  readonly endsLine: boolean;
}

/** A place where a clause may begin. */
export interface ClausePlace extends Beginning {
  /** The parts of which it may be; the likelier first. */
  readonly parts: readonly Part[];
  /** The text above it, read by itself. */
  readonly above: ResolutionModel;
  /** The clause before it, in its section; null for the first. */
  readonly before: Clause | null;
}

/** A longer beginning is prose. */
const MOST_TYPED = 60;
/** Indentation, markup, a number with its full stop; then letters and spaces only. */
const BEGINNING =
  /^([ \t]{0,40}[*_#>]{0,3}[ \t]{0,3})(\d{1,3}[.)][ \t\u00a0]{1,9}[*_]{0,3})?(\p{L}{2,3} [*_]{1,3})?([\p{L}\p{M}'’ \u00a0-]{0,60})$/u;
/** So many letters show that a clause is begun below one that has not closed. */
const SURE = 3;
const LINE_REACH = 120;

/**
 * What stands on the line before the cursor, if it can be the beginning of a keyword.
 *
 * @returns null in prose: behind other signs than letters, behind a keyword that is whole, and in
 *   front of a word
 */
export function beginningAt(
  { source, language, opener }: ResolutionModel,
  offset: number,
  { lexicon }: Analyser,
): Beginning | null {
  const line = source.lastIndexOf('\n', offset - 1) + 1;
  const openerEnd = opener?.range.end ?? 0;
  // "The General Assembly, Recalling": the first recital may stand behind the opener on its line.
  const lineStart = openerEnd > line && openerEnd < offset ? openerEnd : line;
  if (offset - lineStart > LINE_REACH) return null;
  const match = BEGINNING.exec(source.slice(lineStart, offset));
  const words = lexicon.languages.get(language);
  if (match === null || words === undefined) return null;
  const [, indent = '', number = null, marked = '', rest = ''] = match;
  // Some bodies lead the last clause in: "and *invites*".
  const link = words.file.modifiers.links.find((word) =>
    fold(marked + rest).startsWith(`${word} `),
  );
  const leading = marked === '' ? (link?.length ?? -1) + 1 : marked.length;
  const start = lineStart + indent.length + (number?.length ?? 0) + leading;
  const typed = source.slice(start, offset);
  if (typed.length > MOST_TYPED || /^\s|\s\s/.test(typed)) return null;
  const lineEnd = source.indexOf('\n', offset);
  const behind = source.slice(offset, lineEnd === -1 ? undefined : lineEnd);
  const endsLine = behind.trim() === '';
  const whole = readListedKeyword(cleanText(typed), words, 0);
  const isWhole = whole !== null && whole.end < typed.length;
  if (!endsLine && (isWhole || typed === '' || !/^[\s*_]/.test(behind))) return null;
  if (isWhole && !goesOn(typed, whole.end)) return null;
  return { range: { start, end: offset }, typed, number, lineStart, endsLine };
}

/**
 * Behind a whole keyword stands prose, unless two letters show a modifier: "Recalling al". One in
 * capitals goes on in capitals.
 */
function goesOn(typed: string, keywordEnd: number): boolean {
  const next = typed.slice(keywordEnd).trim();
  if (next.length < 2) return false;
  const head = typed.slice(0, keywordEnd);
  const isCapital = head.length > 1 && head === head.toUpperCase();
  return !isCapital || next === next.toUpperCase();
}

/**
 * The place for a clause at a beginning.
 *
 * @returns null where the text above goes on, has ended, or has not come to its clauses
 */
export function clausePlace(
  model: ResolutionModel,
  beginning: Beginning,
  analyser: Analyser,
): ClausePlace | null {
  const { lineStart, number, typed } = beginning;
  const above = analyser.analyse(model.source.slice(0, lineStart));
  if (above.adoption !== null || above.annexes.length > 0) return null;
  const last = above.clauses.at(-1) ?? null;
  if (last === null) {
    const from = above.opener?.range.end;
    if (from === undefined || !isHeadingAtMost(above.source.slice(from))) return null;
    return { ...beginning, above, before: null, parts: partsOf(number, null) };
  }
  if (!mayFollow(above, last, typed, analyser)) return null;
  // A heading above is read with the clause before it as long as no clause follows.
  const isNext = last.end.mark !== null && isBlank(above.source.slice(last.range.end));
  const before = isNext ? last : null;
  return { ...beginning, above, before, parts: partsOf(number, before) };
}

function partsOf(number: string | null, before: Clause | null): readonly Part[] {
  if (number !== null || before?.part === 'operative') return ['operative'];
  return ['preamble', 'operative'];
}

function isBlank(text: string): boolean {
  return cleanText(text).text.trim() === '';
}

/** A heading closes with no mark and is short. */
const HEADING = /^[^\n]{0,120}[^\n,;:.]$/;

function isHeadingAtMost(text: string): boolean {
  const trimmed = text.trim();
  return trimmed === '' || HEADING.test(trimmed);
}

/** Whether the text above has come to the end of a clause. */
function mayFollow(
  above: ResolutionModel,
  last: Clause,
  typed: string,
  { lexicon, tools }: Analyser,
): boolean {
  const { source } = above;
  const lastWord = /\p{L}+(?=\s*$)/u.exec(source.slice(-LINE_REACH))?.[0] ?? '';
  if (tools.get(above.language)?.words.openWords.has(fold(lastWord)) === true) return false;
  const style = lexicon.bodies.get(above.body)?.file.keywordStyle[last.part] ?? 'any';
  const isCapital = typed !== '' && typed.charAt(0) !== typed.charAt(0).toLowerCase();
  const hasGap = /\n[^\S\n]*\r?\n[^\S\n]*$/.test(source.slice(-LINE_REACH));
  // Where lines are wrapped, a small letter at the start of one goes on with the sentence.
  const isBegunSmall = !isCapital && typed !== '' && style !== 'lower';
  if (isBegunSmall && above.clauses.some((clause) => isWrapped(source, clause))) return false;
  switch (last.end.mark) {
    case null:
      return hasGap && (typed === '' || style === 'lower' || (isCapital && typed.length >= SURE));
    case ':':
      return isCapital && style !== 'lower';
    case ',':
      return last.part === 'preamble' || hasGap;
    case ';':
    case '.':
      return true;
  }
}

/** True when the words of the clause stand on several lines. */
function isWrapped(source: string, { range, items }: Clause): boolean {
  const end = items[0]?.range.start ?? range.end;
  return source.slice(range.start, end).trimEnd().includes('\n');
}
