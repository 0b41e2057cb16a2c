/** Tells which citations stand side by side in one list: "69/252 and 69/253 of 29 December 2014". */
import type { Analyser } from '../../analyse.ts';
import type { Citation, ResolutionModel } from '../../model/model.ts';
import { fold } from '../../text/fold.ts';
import { anyOf } from '../../text/patterns.ts';

/** The longest stretch between two members that have nothing but a joining word between them. */
const GAP = 60;

/** What links two members of a list. */
export type Link = 'comma' | 'joiner';

/** Says what links one citation to the next; null where they are not side by side. */
export function createCitationRun(
  { source, language }: Pick<ResolutionModel, 'source' | 'language'>,
  { lexicon }: Pick<Analyser, 'lexicon'>,
): (one: Citation | undefined, next: Citation | undefined) => Link | null {
  const joiners = lexicon.languages.get(language)?.file.citation.joiners ?? [];
  const link = new RegExp(`^[\\s*_]*(?:,[\\s*_]*)?(${anyOf(joiners)}[\\s*_]*)?$`);
  return (one, next) => {
    if (one === undefined || next === undefined || one.clause !== next.clause) return null;
    const length = next.range.start - one.range.end;
    if (length < 1 || length > GAP) return null;
    const match = link.exec(fold(source.slice(one.range.end, next.range.start)));
    return match === null ? null : match[1] === undefined ? 'comma' : 'joiner';
  };
}
