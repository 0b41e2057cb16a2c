/** Puts clauses into another order: each place keeps its number, its closing mark and its spacing. */
import type { TextEdit } from '../text/edits.ts';
import { textWith } from '../text/edits.ts';
import { numberInsertion, numberRemoval } from '../writing/number-marks.ts';
import type { Draft } from './draft.ts';
import { usualMark, placeOf } from './marks.ts';
import type { Passage } from './passages.ts';
import { tidied } from './plan.ts';

/** What a place gives to the clause that comes to stand there. */
export interface Slot {
  readonly number: string | null;
  /** The closing mark with the space before it. */
  readonly mark: string;
  /** The linking word behind it with the space before it, or nothing. */
  readonly link: string;
}

/** A new order of neighbouring clauses. */
export interface Arrangement {
  /** The passages in the order of the text. */
  readonly passages: readonly Passage[];
  /** For each place, the index of the passage that comes to stand there. */
  readonly order: readonly number[];
  readonly slots: readonly Slot[];
  /** Other edits: of keywords, and of numbers that the text refers to. */
  readonly edits: readonly TextEdit[];
  /** The passage whose signs stay where they are while the others move around it. */
  readonly kept: Passage;
}

/** What the place of a passage has. */
export function slotOf({ clause, tail }: Passage, draft: Draft): Slot {
  const { source, clauses } = draft.model;
  const mark = source.slice(tail.mark.start, tail.mark.end);
  const usual = (): string =>
    draft.writer.close(clause.end, usualMark(placeOf(clause, clauses), draft)).text;
  return {
    number: clause.number,
    mark: clause.end.mark === null ? usual() : mark,
    link: source.slice(tail.link.start, tail.link.end),
  };
}

/** The edits that bring about the new order. */
export function rearranged(arrangement: Arrangement, draft: Draft): readonly TextEdit[] {
  const { passages, order, slots, edits, kept } = arrangement;
  const { source } = draft.model;
  const within = ({ range }: Passage): readonly TextEdit[] =>
    edits.filter((edit) => range.start <= edit.range.start && edit.range.end <= range.end);
  const inside = new Set(passages.flatMap(within));
  const texts = order.map(
    (from, at): { readonly own: readonly TextEdit[]; readonly text: string } => {
      const passage = passages[from];
      const slot = slots[at];
      if (passage === undefined || slot === undefined) return { own: [], text: '' };
      const own = tidied(source, [...within(passage), ...fitted(passage, slot, passages, draft)]);
      return { own, text: renderedIn(source, passage, own) };
    },
  );
  const gaps = passages.map(({ range }, index) =>
    source.slice(range.end, passages[index + 1]?.range.start ?? range.end),
  );
  const at = order.indexOf(passages.indexOf(kept));
  const before = texts.slice(0, at).map(({ text }, index) => text + (gaps[index] ?? ''));
  const behind = texts.slice(at + 1).map(({ text }, index) => (gaps[at + index] ?? '') + text);
  const start = passages[0]?.range.start ?? kept.range.start;
  const end = passages.at(-1)?.range.end ?? kept.range.end;
  return tidied(source, [
    ...edits.filter((edit) => !inside.has(edit)),
    { range: { start, end: kept.range.start }, text: before.join('') },
    ...(texts[at]?.own ?? []),
    { range: { start: kept.range.end, end }, text: behind.join('') },
  ]);
}

/** The edits that give a passage the number, the mark and the link of a place. */
function fitted(
  { clause, figures, tail }: Passage,
  slot: Slot,
  passages: readonly Passage[],
  draft: Draft,
): readonly TextEdit[] {
  const { source } = draft.model;
  const like = passages.find((other) => other.figures !== null)?.clause ?? numberedClause(draft);
  const number = (): readonly (TextEdit | null)[] => {
    if (figures !== null && slot.number !== null) return [{ range: figures, text: slot.number }];
    if (figures !== null) return [numberRemoval(clause, source)];
    if (slot.number === null) return [];
    return [numberInsertion(clause, Number.parseInt(slot.number, 10), like, source)];
  };
  const place = clause.end.mark === null ? draft.writer.close(clause.end, '.').range : tail.mark;
  return [
    ...number(),
    { range: place, text: slot.mark },
    { range: tail.link, text: slot.link },
  ].filter((edit) => edit !== null);
}

function numberedClause({ model }: Draft): Passage['clause'] | undefined {
  return model.clauses.find(({ numberRange }) => numberRange !== null);
}

function renderedIn(source: string, { range }: Passage, edits: readonly TextEdit[]): string {
  return textWith(
    source.slice(range.start, range.end),
    edits.map((edit) => ({
      text: edit.text,
      range: { start: edit.range.start - range.start, end: edit.range.end - range.start },
    })),
  );
}
