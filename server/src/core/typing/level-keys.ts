/** Tab and Shift+Tab at the start of an item: one level down, one level up. */
import { createDraft, type Draft } from '../refactor/draft.ts';
import { changeLevel } from '../refactor/item-level.ts';
import { itemParts } from '../refactor/item-parts.ts';
import { proved } from '../refactor/plan.ts';
import { clauseAt, itemIndexAt } from '../refactor/refactorings.ts';
import { readLabel } from '../writing/item-labels.ts';
import { lineAround } from '../text/line-around.ts';
import { carried, type Typed } from './typed.ts';

/** Stands for the words of an item that has none yet, so that those behind it are read as items. */
const WORDS = 'x;';

/** Null where the cursor stands among words, or the item cannot go there. */
export function levelKey(at: number, by: 1 | -1, draft: Draft): Typed | null {
  const { source } = draft.model;
  const line = lineAround(source, at);
  const end = line.start + source.slice(line.start, line.end).trimEnd().length;
  const isEmpty = readLabel(source.slice(line.start, end).trim()) !== null && end > line.start;
  if (!isEmpty) return levelEdits(at, end, line.start, by, draft);
  const filled = `${source.slice(0, end)} ${WORDS}${source.slice(end)}`;
  const model = draft.analyser.analyse(filled, draft.hint);
  const other = createDraft(model, draft.analyser, draft.hint);
  const place = Math.min(at, end);
  const typed = other === null ? null : levelEdits(place, end + 1, line.start, by, other);
  if (typed === null) return null;
  const added = WORDS.length + 1;
  const edits = typed.edits.map(({ range, text }) =>
    range.start < end
      ? { range, text }
      : { range: { start: range.start - added, end: range.end - added }, text },
  );
  return { edits, cursor: carried(at, edits) };
}

function levelEdits(
  at: number,
  end: number,
  lineStart: number,
  by: 1 | -1,
  draft: Draft,
): Typed | null {
  const clause = clauseAt(draft.model.clauses, end);
  if (clause === null) return null;
  const index = itemIndexAt(clause, end);
  const part = itemParts(clause, draft)?.[index];
  if (part === undefined || part.indent.start !== lineStart || at > part.wordsAt) return null;
  const plan = proved(draft, changeLevel(clause, index, by, draft));
  return plan === null ? null : { edits: plan.edits, cursor: carried(at, plan.edits) };
}
