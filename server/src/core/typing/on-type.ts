/** What a typed sign brings about in editors that ask on typing, once the sign stands in the text. */
import { createDraft, type Draft } from '../refactor/draft.ts';
import { lineAround } from '../text/line-around.ts';
import type { TextEdit } from '../text/edits.ts';
import { enter } from './enter.ts';
import { marksBefore } from './marks-before.ts';

/** The signs after which something may have to be put right; the first is the line break. */
export const TYPED_SIGNS = ['\n', ';', '.'] as const;

/**
 * Behind a line break: what Enter would have done, without the break. Behind a mark: the right mark
 * for the clause or item before the one that it closes.
 *
 * @param at behind the typed sign, and behind the indentation that the editor has set
 */
export function onTyped(at: number, sign: string, draft: Draft): readonly TextEdit[] {
  return sign === '\n' ? behindBreak(at, draft) : marksBefore(at, draft);
}

function behindBreak(at: number, draft: Draft): readonly TextEdit[] {
  const { model, analyser, hint } = draft;
  const { source } = model;
  const line = lineAround(source, at);
  const above = lineAround(source, Math.max(0, line.start - 1));
  // An editor that has set a marker itself needs no other.
  if (line.start === 0 || source.slice(line.start, line.end).trim() !== '') return [];
  const without = source.slice(0, above.end) + source.slice(line.end);
  const before = createDraft(analyser.analyse(without, hint), analyser, hint);
  const typed = before === null ? null : enter(above.end, before);
  if (typed === null) return [];
  const by = line.end - above.end;
  return typed.edits.map(({ range, text }): TextEdit => {
    if (range.end < above.end) return { range, text };
    if (range.start > above.end) {
      return { range: { start: range.start + by, end: range.end + by }, text };
    }
    if (range.start < above.end && range.end === above.end && !text.includes('\n')) {
      return { range: { start: range.start, end: line.end }, text };
    }
    // The break stands there already: what follows it goes to where the cursor is.
    const rest = text.slice(text.indexOf('\n') + 1);
    return { range: { start: line.start, end: line.end }, text: rest };
  });
}
