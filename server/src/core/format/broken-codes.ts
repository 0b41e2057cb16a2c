/** Makes codes whole that were copied with spaces in them: "A/RES/79/ 136", "GA-2021- 89-RES-11". */
import type { Analyser } from '../analyse.ts';
import type { Range } from '../text/range.ts';

/** Pieces of letters and figures between strokes and hyphens, some of which have spaces around. */
const CANDIDATE =
  /(?<![\p{L}\p{N}/-])\p{Lu}{1,6}(?: {0,2}[-/] {0,2}[A-Z0-9.]{1,12}){2,7}(?![\p{L}\p{N}])/gu;
const SPACES = / +/g;

/** The spaces that broke codes, in order. Only what is a code without its spaces loses them. */
export function brokenCodes(text: string, { codes }: Pick<Analyser, 'codes'>): readonly Range[] {
  return [...text.matchAll(CANDIDATE)].flatMap(({ 0: written, index }) => {
    const whole = written.replace(SPACES, '');
    if (whole === written || codes.read(whole) === null) return [];
    return [...written.matchAll(SPACES)].map((spaces) => ({
      start: index + spaces.index,
      end: index + spaces.index + spaces[0].length,
    }));
  });
}

/** The text with whole codes. */
export function wholeCodes(text: string, analyser: Pick<Analyser, 'codes'>): string {
  let whole = '';
  let from = 0;
  for (const { start, end } of brokenCodes(text, analyser)) {
    whole += text.slice(from, start);
    from = end;
  }
  return whole + text.slice(from);
}
