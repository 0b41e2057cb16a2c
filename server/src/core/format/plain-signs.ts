/** Signs that only pages have: ligatures, invisible marks, accents apart from their letters. */

const INVISIBLE = /[\u200b-\u200f\u2060\ufeff\u202a-\u202e]/g;
const LIGATURES = /[\ufb00-\ufb06]/g;
/** A hyphen that shows at the end of a line only: copied from a page it may have been a firm one. */
const SOFT_HYPHEN_AT_END = /\u00ad(?=[ \t]*[\r\n])/g;
const SOFT_HYPHEN = /\u00ad/g;

/** The text with the letters that were meant, and line ends of one kind. */
export function plainSigns(text: string): string {
  return text
    .replace(SOFT_HYPHEN_AT_END, '-')
    .replace(SOFT_HYPHEN, '')
    .replace(/\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g, '\n')
    .replace(INVISIBLE, '')
    .replace(LIGATURES, (sign) => sign.normalize('NFKC'))
    .normalize('NFC');
}
