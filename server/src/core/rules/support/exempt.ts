/** Recitals that may stand behind operative clauses. */
import { fold } from '../../text/fold.ts';
import type { Clause, ResolutionModel } from '../../model/model.ts';

/**
 * By language, the keyword with which the Security Council names the power under which it decides,
 * and the words of the Charter that must follow: "Acting under Chapter VII" may stand before any of
 * the decisions that it covers.
 */
const LEGAL_POWERS: Readonly<Record<string, { readonly entry: string; readonly words: string }>> = {
  en: { entry: 'acting', words: 'chapter vi' },
  fr: { entry: 'agissant', words: 'chapitre vi' },
};

/** How far behind the keyword the words of the Charter stand. */
const REACH = 60;

/** True for a recital that no order binds. */
export function standsAnywhere({ part, keyword }: Clause, model: ResolutionModel): boolean {
  const power = LEGAL_POWERS[model.language];
  if (part !== 'preamble' || keyword === null || keyword.entry !== power?.entry) return false;
  const { end } = keyword.range;
  const behind = fold(model.source.slice(end, end + REACH)).replace(/\s+/g, ' ');
  return behind.includes(power.words);
}
