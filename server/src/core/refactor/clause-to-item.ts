/** Makes a clause the last item of the clause before it. */
import type { Clause } from '../model/model.ts';
import { beginningOf } from '../writing/number-marks.ts';
import { leadIn } from '../writing/item-ends.ts';
import type { TextEdit } from '../text/edits.ts';
import type { Draft } from './draft.ts';
import { itemGapNear, whiteBetween } from './gaps.ts';
import { closing, itemParts, listMark, type ItemPart } from './item-parts.ts';
import { asItem } from './item-case.ts';
import { remarked } from './item-level.ts';
import { isRegular, markersFor, stylesFor } from './item-markers.ts';
import { countedOn, isLone, numberAlone, numberEdits, pinpointEdits, withGone } from './numbers.ts';
import { passageOf } from './passages.ts';
import { asExpected, tidied, type Plan } from './plan.ts';

/** The clause whose item a clause would become; null where there is none of its part before it. */
function listBefore(clause: Clause, { model }: Draft): Clause | null {
  const before = model.clauses[model.clauses.indexOf(clause) - 1];
  const fits = before?.part === clause.part && before.section === clause.section;
  return fits ? before : null;
}

/**
 * Moves a clause with its items into the list of the one before it. Words with which that list is led
 * in are not said twice. Null where a comment or a page end stands between the two.
 */
export function clauseToItem(clause: Clause, draft: Draft): Plan | null {
  const { model } = draft;
  const { source, clauses } = model;
  const list = listBefore(clause, draft);
  if (list === null || clause.keyword === null) return null;
  const [before, own] = [passageOf(list, draft), passageOf(clause, draft)];
  const parts = itemParts(list, draft);
  const ownParts = itemParts(clause, draft);
  const styles = stylesFor(list, draft);
  if (before === null || own === null || parts === null || ownParts === null) return null;
  if (own.hasComment || !isRegular(list, styles)) return null;
  const gap = whiteBetween(before.range, own.range, source);
  const added = [1, ...clause.items.map(({ level }) => level + 1)];
  const levels = [...list.items.map(({ level }) => level), ...added];
  const markers = markersFor(levels, styles)?.slice(list.items.length);
  const [marker] = markers ?? [];
  if (gap === null || markers === undefined || marker === undefined) return null;
  const { at: words, isSaid } = wordsFrom(clause, list, draft);
  const changes = countedOn(
    clauses.slice(clauses.indexOf(clause) + 1),
    Number.parseInt(clause.number ?? '0', 10),
    -1,
  );
  const numbers = new Map(clause.number === null ? [] : changes);
  const between = { start: before.tail.link.end, end: words };
  const lead = (itemGapNear(list, draft) ?? gap) + `${marker.trim()} `;
  const number = isLone(2, draft) && clause.part === 'operative' ? null : list.number;
  const edits: readonly TextEdit[] = [
    { range: between, text: lead },
    ...(isSaid ? asItem(words, parts, draft) : []),
    ...closed(list, parts, draft),
    ...ownParts.flatMap((part, index) => remarked(part, markers[index + 1] ?? part.item.marker)),
    ...(number === list.number ? [] : numberAlone(list, draft)),
    ...numberEdits(numbers, draft),
    ...pinpointEdits(withGone(numbers, clause, list), draft),
  ];
  return {
    edits: tidied(source, edits),
    clauses: clauses.flatMap((other) => {
      if (other === clause) return [];
      if (other === list) return [{ ...asExpected(list), number, levels }];
      return [{ ...asExpected(other), number: numbers.get(other) ?? other.number }];
    }),
  };
}

/** Where the words of a clause begin that its item keeps, and whether others are said before. */
function wordsFrom(
  clause: Clause,
  list: Clause,
  { model }: Draft,
): { readonly at: number; readonly isSaid: boolean } {
  const { source } = model;
  const start = clause.keyword?.range.start ?? clause.range.start;
  const lead = leadIn(list);
  if (lead !== null && list.keyword !== null) {
    const said = source.slice(list.keyword.range.start, lead.end).replace(/[\s:]{1,40}$/, '');
    const opening = source.slice(start, start + said.length + 1);
    if (opening.startsWith(said) && /\s$/.test(opening))
      return { at: start + said.length + 1, isSaid: true };
  }
  const at = beginningOf({ ...clause, range: { start, end: clause.range.end } }, source);
  return { at, isSaid: false };
}

/** What closes the list so far: its last item goes on, or its words lead a list in. */
function closed(list: Clause, parts: readonly ItemPart[], draft: Draft): readonly TextEdit[] {
  const last = parts.at(-1);
  if (last === undefined) {
    return list.end.mark === ':' ? [] : [draft.writer.close(list.end, ':')];
  }
  const outer = parts.filter(({ item }) => item.level === 1);
  const { source } = draft.model;
  const before = outer.at(-2)?.tail.link;
  const link = before === undefined ? '' : source.slice(before.start, before.end);
  const mark = listMark(parts, list);
  return [
    ...(last.mark === mark ? [] : [closing(last, mark, draft)]),
    ...(before === undefined || link === '' ? [] : [{ range: before, text: '' }]),
    ...(link === ''
      ? []
      : [{ range: { start: last.tail.link.start, end: last.tail.link.end }, text: link }]),
  ];
}
