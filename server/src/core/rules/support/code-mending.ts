/** Writes the right code in the place of a wrong one, in the form that stands there. */
import type { Analyser } from '../../analyse.ts';
import type { KnownCode } from '../../citations/codes.ts';
import { respellings } from '../../citations/respell.ts';
import type { ResolutionModel } from '../../model/model.ts';
import { cleanText } from '../../text/clean-text.ts';
import type { TextEdit } from '../fix.ts';
import type { WrittenCode } from './codes-in.ts';

/**
 * The edit that turns a code of the text into another.
 *
 * @returns null when the other cannot be written in full in that place
 */
export function codeEdit(
  { source }: Pick<ResolutionModel, 'source'>,
  { range, canonical, parts }: Pick<WrittenCode, 'range' | 'canonical' | 'parts'>,
  to: KnownCode,
  { codes, lexicon }: Pick<Analyser, 'codes' | 'lexicon'>,
): TextEdit | null {
  const written = source.slice(range.start, range.end);
  const text = respellings(lexicon, written, { canonical, parts }, { code: to, typed: null }).find(
    (spelling) => {
      const read = codes.read(cleanText(spelling).text);
      return read?.canonical === to.canonical && read.parts.faults.length === 0;
    },
  );
  return text === undefined ? null : { range, text };
}
