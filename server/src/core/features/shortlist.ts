/** The first few of many, without sorting all of them. */
import { countFront } from '../text/sorted.ts';

export interface Shortlist<Member> {
  /** @param make makes the member, only when it gets on the list */
  add(rank: number, make: () => Member): void;
  /** The lowest ranks first; of equal ones the one that was added first. */
  members(): readonly Member[];
}

/** An empty list that keeps `most` members. */
export function createShortlist<Member>(most: number): Shortlist<Member> {
  const kept: { readonly rank: number; readonly member: Member }[] = [];
  return {
    add: (rank, make) => {
      const last = kept.at(-1);
      if (kept.length === most && last !== undefined && rank >= last.rank) return;
      const at = countFront(kept.length, (index) => (kept[index]?.rank ?? Infinity) <= rank);
      kept.splice(at, 0, { rank, member: make() });
      if (kept.length > most) kept.pop();
    },
    members: () => kept.map(({ member }) => member),
  };
}
