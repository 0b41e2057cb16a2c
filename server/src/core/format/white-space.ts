/** White space as the formatter sees it: all signs that a reader takes for a space or a line end. */

const IN_LINE = '\\t \\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000';
const LINE_ENDS = '\\n\\r\\v\\f\\u0085\\u2028\\u2029';

/** Spaces within a line. */
export const SPACES = new RegExp(`[${IN_LINE}]+`, 'g');
/** One line end. */
export const LINE_END = new RegExp(`\\r\\n|[${LINE_ENDS}]`, 'g');

const SPACE = new RegExp(`[${IN_LINE}${LINE_ENDS}]`);

/** True for one sign of white space; a byte order mark is none. */
export function isSpace(sign: string): boolean {
  return SPACE.test(sign);
}

/** Spaces at which no line may break. */
export function isNoBreak(sign: string): boolean {
  return sign === '\u00a0' || sign === '\u202f';
}
