/** Finds where the head of the document ends and its clauses may begin. */
import type { Language } from '../lexicon/language.ts';
import type { CleanText } from '../text/clean-text.ts';
import type { ContentLine } from './content.ts';
import { readListedKeyword } from './keyword.ts';
import { readNumber } from './markers.ts';
import type { OpenerMatch } from './openers.ts';

export interface Beginning {
  /** Index into the content lines from which clauses may begin. */
  readonly from: number;
  /** Clean offset of the end of the head. */
  readonly headEnd: number;
}

/** Recitals before the opener count only in a run: a title may begin like one. */
const RUN = 2;

/**
 * The sentence begins at the opener. Recitals may stand before it (English INTERPOL texts of
 * 1996 to 1999), or there may be none; then it begins with the first run of recitals.
 */
export function whereClausesBegin(
  clean: CleanText,
  content: readonly ContentLine[],
  language: Language,
  opener: OpenerMatch | null,
  isUnwrapped: boolean,
): Beginning {
  const openerLine =
    opener === null ? -1 : content.findIndex(({ line }) => line.end > opener.start);
  const limit = openerLine === -1 ? content.length : openerLine;
  const starts: number[] = [];
  for (let index = 0; index < limit && starts.length < RUN; index += 1) {
    const current = content[index];
    if (current === undefined) break;
    const { line, afterBlank, isIndented } = current;
    const isParagraph = afterBlank || isIndented || isUnwrapped || starts.length > 0;
    if (isParagraph && looksLikeClause(clean, language, line.start)) starts.push(index);
  }
  const [first] = starts;
  const isRun = starts.length >= RUN || (openerLine === -1 && starts.length > 0);
  const wrapped = opener === null && !isRun ? firstWrapped(clean, content, language) : null;
  const from = wrapped ?? (first !== undefined && isRun ? first : Math.max(openerLine, 0));
  const noClauses = openerLine === -1 && starts.length === 0 && wrapped === null;
  const at = noClauses ? content.length : from;
  const atOpener = opener !== null && at === openerLine;
  return {
    from: at,
    headEnd: atOpener ? opener.start : (content[at]?.line.start ?? clean.text.length),
  };
}

/**
 * In wrapped text without blank lines and without an opener, the sentence begins with the recital
 * behind which, after a comma, another begins.
 */
function firstWrapped(
  clean: CleanText,
  content: readonly ContentLine[],
  language: Language,
): number | null {
  let before: number | null = null;
  for (const [index, { line }] of content.entries()) {
    if (!looksLikeClause(clean, language, line.start)) continue;
    const close = clean.text.charAt((content[index - 1]?.line.end ?? 0) - 1);
    if (before !== null && close === ',') return before;
    before = index;
  }
  return null;
}

function looksLikeClause(clean: CleanText, language: Language, at: number): boolean {
  const number = readNumber(clean.text, at);
  const keyword = readListedKeyword(clean, language, number?.end ?? at);
  if (keyword === null || keyword.case === 'lower') return false;
  if (number !== null) return keyword.form === 'operative' && number.value === 1;
  return keyword.form === 'preamble' || keyword.case === 'capitals';
}
