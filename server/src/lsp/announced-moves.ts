/**
 * The moves of files that the latest rename asked for. Editors ask about these like about any other
 * move, and must not be told to edit the project files a second time.
 */
import type { Move } from '../workspace/project-file-edits.ts';
import { uriKey } from '../workspace/uris.ts';

export interface AnnouncedMoves {
  /** Forgets earlier ones. */
  replace(moves: readonly Move[]): void;
  /** The moves that were not announced; the others are forgotten. */
  takeOut(moves: readonly Move[]): readonly Move[];
}

/** None yet. */
export function createAnnouncedMoves(): AnnouncedMoves {
  const announced = new Set<string>();
  const nameOf = ({ oldUri, newUri }: Move): string => `${uriKey(oldUri)} ${uriKey(newUri)}`;
  return {
    replace: (moves) => {
      announced.clear();
      for (const move of moves) announced.add(nameOf(move));
    },
    takeOut: (moves) => moves.filter((move) => !announced.delete(nameOf(move))),
  };
}
