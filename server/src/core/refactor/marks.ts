/** Which mark closes a clause at its place: the habit of the body, else that of the text. */
import type { Clause, Part } from '../model/model.ts';
import type { Mark } from '../writing/mark-edits.ts';
import type { Draft } from './draft.ts';

/** Where a clause stands, as far as its end goes. */
export type Place = 'recital' | 'lastRecital' | 'operative' | 'last';

const USUAL: Readonly<Record<Place, Mark>> = {
  recital: ',',
  lastRecital: ',',
  operative: ';',
  last: '.',
};

/** The mark with which a clause at such a place usually closes. */
export function usualMark(place: Place, { model, profile }: Draft): Mark {
  const { ends } = profile;
  const [listed] = place === 'lastRecital' ? (ends.lastRecital ?? ends.recital) : ends[place];
  return listed ?? habit(place, model.clauses) ?? USUAL[place];
}

/** The marks that may close a clause at such a place. */
export function allowedMarks(place: Place, draft: Draft): readonly Mark[] {
  const { ends } = draft.profile;
  const listed = place === 'lastRecital' ? (ends.lastRecital ?? ends.recital) : ends[place];
  if (listed.length > 0) return listed;
  return [usualMark(place, draft)];
}

/** The place of a clause among those of its text. */
export function placeOf(clause: Clause, clauses: readonly Clause[]): Place {
  const behind = clauses.slice(clauses.indexOf(clause) + 1);
  const [next] = behind;
  if (clause.part === 'operative') {
    return behind.some(({ part }) => part === 'operative') ? 'operative' : 'last';
  }
  const isBorder = next?.part === 'operative' && next.section === clause.section;
  return isBorder ? 'lastRecital' : 'recital';
}

/** What most clauses of the part close with, the last one aside. */
function habit(place: Place, clauses: readonly Clause[]): Mark | null {
  if (place === 'last') return null;
  const part: Part = place === 'operative' ? 'operative' : 'preamble';
  const counts = new Map<Mark, number>();
  const last = clauses.findLast((clause) => clause.part === part);
  for (const { part: own, end } of clauses.filter((clause) => clause !== last)) {
    if (own !== part || end.mark === null || end.mark === ':') continue;
    counts.set(end.mark, (counts.get(end.mark) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
  return most?.[0] ?? null;
}
