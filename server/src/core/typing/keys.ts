/** The keys that work on clauses and items, each with what it does at a place of a text. */
import type { Draft } from '../refactor/draft.ts';
import { moveClause, type Direction } from '../refactor/move-clause.ts';
import { moveItem } from '../refactor/move-item.ts';
import { proved, type Plan } from '../refactor/plan.ts';
import { clauseAt, itemIndexAt } from '../refactor/refactorings.ts';
import { intoLine } from '../text/line-around.ts';
import { enter } from './enter.ts';
import { levelKey } from './level-keys.ts';
import { carried, type Typed } from './typed.ts';

export const KEYS = ['enter', 'tab', 'shift-tab', 'move-up', 'move-down'] as const;

export type Key = (typeof KEYS)[number];

/** What a key does; null where it does what it does in every text. */
export function press(key: Key, at: number, draft: Draft): Typed | null {
  switch (key) {
    case 'enter':
      return enter(at, draft);
    case 'tab':
      return levelKey(at, 1, draft);
    case 'shift-tab':
      return levelKey(at, -1, draft);
    case 'move-up':
      return moved(at, 'up', draft);
    case 'move-down':
      return moved(at, 'down', draft);
  }
}

/** At the edge of a part or a list nothing moves: a line of its own would leave its clause behind. */
function moved(at: number, direction: Direction, draft: Draft): Typed | null {
  const { source, clauses } = draft.model;
  const place = intoLine(source, at);
  const clause = clauseAt(clauses, place);
  if (clause === null) return null;
  const item = itemIndexAt(clause, place);
  const isItem = item >= 0;
  const plan: Plan | null = isItem
    ? moveItem(clause, item, direction, draft)
    : moveClause(clause, direction, draft);
  const sound = proved(draft, plan);
  if (sound !== null) return { edits: sound.edits, cursor: carried(at, sound.edits) };
  const isEdge =
    plan === null && (isItem || !hasNeighbour(clauses.indexOf(clause), direction, draft));
  return isEdge ? { edits: [], cursor: at } : null;
}

function hasNeighbour(index: number, direction: Direction, { model }: Draft): boolean {
  const [own, other] = [model.clauses[index], model.clauses[index + (direction === 'up' ? -1 : 1)]];
  return own !== undefined && other?.part === own.part && other.section === own.section;
}
