/** Tells texts that are done from texts that somebody still works on. */
import type { ResolutionModel } from '../../model/model.ts';

/** True for a text that was adopted, or bears the code of a resolution and not of a draft. */
export function isFinished({ adoption, identity, isDraft }: ResolutionModel): boolean {
  return adoption !== null || (!isDraft && identity?.origin === 'code-line');
}
