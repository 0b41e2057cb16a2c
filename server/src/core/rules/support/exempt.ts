/** Recitals that may stand behind operative clauses. */
import type { Clause, ResolutionModel } from '../../model/model.ts';
import { fold } from '../../text/fold.ts';
import type { Analyser } from '../../analyse.ts';

/** How far behind the keyword the words that exempt it may stand. */
const REACH = 60;

/** True for a recital that no order binds, such as "Acting under Chapter VII of the Charter". */
export function standsAnywhere(
  { part, keyword }: Clause,
  model: ResolutionModel,
  { lexicon }: Analyser,
): boolean {
  if (part !== 'preamble' || keyword === null) return false;
  const exempt = lexicon.languages
    .get(model.language)
    ?.file.anywhere.find((entry) => entry.keyword === keyword.entry);
  if (exempt === undefined) return false;
  const { end } = keyword.range;
  const behind = fold(model.source.slice(end, end + REACH)).replace(/\s+/g, ' ');
  return behind.includes(fold(exempt.followedBy));
}
