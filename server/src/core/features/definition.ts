/** Where a code leads: the header of every resolution at hand that has it. */
import type { Library } from '../library/library.ts';
import type { ResolutionModel } from '../model/model.ts';
import type { Range } from '../text/range.ts';
import { codeAt } from './citation-at.ts';

export interface DefinitionLink {
  /** The code that was asked about. */
  readonly originRange: Range;
  readonly targetUri: string;
  /** In the target's own text. */
  readonly targetRange: Range;
  readonly targetSelection: Range;
}

/**
 * The resolutions that the code at an offset stands for, by whatever alias it is written; the
 * document's own code leads to the document itself.
 *
 * @returns several links when several documents have the code; none when there is no code at the
 *   offset or no document has it
 */
export function definition(
  model: ResolutionModel,
  offset: number,
  library: Library,
): readonly DefinitionLink[] {
  const code = codeAt(model, offset);
  if (code === null) return [];
  return library.find(code.canonical).map(({ uri, summary }) => ({
    originRange: code.range,
    targetUri: uri,
    targetRange: summary.headerRange,
    targetSelection: summary.headerRange,
  }));
}
