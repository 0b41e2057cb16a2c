/** Makes codes whole that were copied with spaces in them: "A/RES/79/ 136", "GA-2021- 89-RES-11". */
import type { Analyser } from '../analyse.ts';

/** Pieces of letters and figures between strokes and hyphens, some of which have spaces around. */
const CANDIDATE =
  /(?<![\p{L}\p{N}/-])\p{Lu}{1,6}(?: {0,2}[-/] {0,2}[A-Z0-9.]{1,12}){2,7}(?![\p{L}\p{N}])/gu;
const SPACES = / {0,2}([-/]) {0,2}/g;

/** The text with whole codes. Only what is a code without its spaces loses them. */
export function wholeCodes(text: string, { codes }: Pick<Analyser, 'codes'>): string {
  return text.replace(CANDIDATE, (written) => {
    const whole = written.replace(SPACES, '$1');
    return whole !== written && codes.read(whole) !== null ? whole : written;
  });
}
