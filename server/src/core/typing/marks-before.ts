/** Puts the mark right that closed a text, or a list, before something was added behind it. */
import type { Clause } from '../model/model.ts';
import type { Draft } from '../refactor/draft.ts';
import { closing, itemParts, listMark } from '../refactor/item-parts.ts';
import { allowedMarks, placeOf, usualMark } from '../refactor/marks.ts';
import { clauseAt, itemIndexAt } from '../refactor/refactorings.ts';
import type { TextEdit } from '../text/edits.ts';

/**
 * The edits that make the clause or item before the one at a place close as one that others follow.
 * Empty where it does so already, or closes with a mark of another kind than a last one does.
 */
export function marksBefore(at: number, draft: Draft): readonly TextEdit[] {
  const { clauses } = draft.model;
  const clause = clauseAt(clauses, at);
  if (clause === null) return [];
  const item = itemIndexAt(clause, at);
  return item > 0 ? beforeItem(clause, item, draft) : beforeClause(clause, draft);
}

/** Only words that surely open a clause have ended the one before them. */
function beforeClause(clause: Clause, draft: Draft): readonly TextEdit[] {
  const { clauses } = draft.model;
  const before = clauses[clauses.indexOf(clause) - 1];
  if (before?.part !== clause.part || before.section !== clause.section) return [];
  if (clause.keyword?.entry == null || before.end.mark === null) return [];
  const { mark } = before.end;
  const place = placeOf(before, clauses);
  const final = clause.part === 'operative' ? 'last' : 'lastRecital';
  if (mark === ':' || allowedMarks(place, draft).includes(mark)) return [];
  if (!allowedMarks(final, draft).includes(mark)) return [];
  // Where others close so too, each clause is a sentence.
  const isHabit = clauses.some(
    (other) =>
      other !== before &&
      other !== clause &&
      other.part === clause.part &&
      other.section === clause.section &&
      other.end.mark === mark,
  );
  return isHabit ? [] : [draft.writer.close(before.end, usualMark(place, draft))];
}

function beforeItem(clause: Clause, index: number, draft: Draft): readonly TextEdit[] {
  const parts = itemParts(clause, draft);
  const before = parts?.[index - 1];
  if (parts === null || before?.mark !== '.') return [];
  const others = parts.filter((part) => part !== before);
  // A list of sentences closes each of its items so.
  if (others.slice(0, -1).some(({ mark }) => mark === '.')) return [];
  return [closing(before, listMark(others, clause), draft)];
}
