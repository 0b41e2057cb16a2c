/** Makes an item with those below it a clause of its own, behind the clause that lists it. */
import type { Clause } from '../model/model.ts';
import { textWith } from '../text/edits.ts';
import { leadIn } from '../writing/item-ends.ts';
import { letterCaseOf } from '../writing/letter-case.ts';
import { beginningOf, numberInsertion } from '../writing/number-marks.ts';
import { readListedKeyword } from '../syntax/keyword.ts';
import { cleanText } from '../text/clean-text.ts';
import type { TextEdit } from '../text/edits.ts';
import type { Range } from '../text/range.ts';
import type { Draft } from './draft.ts';
import { gapNear } from './gaps.ts';
import { closing, itemParts, subtreeEnd, type ItemPart } from './item-parts.ts';
import { inMidSentence } from './item-case.ts';
import { remarked } from './item-level.ts';
import { isRegular, markersFor, stylesFor } from './item-markers.ts';
import { placeOf, usualMark } from './marks.ts';
import { countedOn, NO_CHANGES, numberEdits, numberInCompany, pinpointEdits } from './numbers.ts';
import { passageOf } from './passages.ts';
import { asExpected, tidied, type Plan } from './plan.ts';

/** How much of an item is read for the keyword that opens it. */
const REACH = 400;

/**
 * Takes an item of the first level out of its list. One that opens with no keyword gets the words
 * that lead the list in. Null where the markers of the list are out of order already.
 */
export function itemToClause(clause: Clause, index: number, draft: Draft): Plan | null {
  const { model } = draft;
  const { source, clauses } = model;
  const { items } = clause;
  const parts = itemParts(clause, draft);
  const passage = passageOf(clause, draft);
  const styles = stylesFor(clause, draft);
  const part = parts?.[index];
  if (parts === null || passage === null || part?.item.level !== 1) return null;
  if (!isRegular(clause, styles)) return null;
  const end = subtreeEnd(items, index);
  const left = items.filter((_, at) => at < index || at >= end).map(({ level }) => level);
  const below = items.slice(index + 1, end).map(({ level }) => level - 1);
  const leftMarkers = markersFor(left, styles);
  const ownMarkers = markersFor(below, styles);
  if (leftMarkers === null || ownMarkers === null) return null;
  const at = clauses.indexOf(clause);
  const { value, edits: numbered } = numberInCompany(clause, draft);
  const changes = value === null ? NO_CHANGES : countedOn(clauses.slice(at + 1), value, 1);
  const opening = openingOf(clause, part, draft);
  if (opening === null) return null;
  const figures = value === null ? '' : numberInsertion(clause, value + 1, clause, source).text;
  const numbers = [...numberEdits(changes, draft), ...pinpointEdits(changes, draft)];
  const last = parts[end - 1] ?? part;
  const inner = [
    ...(opening === '' ? [] : inMidSentence(part.wordsAt, draft)),
    ...parts
      .slice(index + 1, end)
      .flatMap((other, place) => remarked(other, ownMarkers[place] ?? other.item.marker)),
  ];
  const isTail = end === items.length;
  const before = parts[index - 1];
  const rest = parts
    .filter((_, place) => place < index || place >= end)
    .flatMap((other, place) => remarked(other, leftMarkers[place] ?? other.item.marker));
  const gap = gapNear(clause, draft) + figures + opening;
  const edits: readonly TextEdit[] = isTail
    ? [
        { range: { start: endBefore(clause, before), end: part.wordsAt }, text: gap },
        ...closedBefore(clause, parts, index, draft),
        ...inner,
      ]
    : [
        {
          range: { start: part.item.markerRange.start, end: nextStart(parts, end, passage.range) },
          text: '',
        },
        ...movedBehind(clause, parts, last, part.wordsAt, gap, inner, draft),
      ];
  const number = value === null ? null : String(value + 1);
  return {
    edits: tidied(source, [...numbered, ...edits, ...rest, ...numbers]),
    clauses: clauses.flatMap((other) => {
      if (other !== clause) {
        return [{ ...asExpected(other), number: changes.get(other) ?? other.number }];
      }
      const kept = asExpected(clause);
      const own = value === null ? kept.number : String(value);
      return [
        { ...kept, number: own, levels: left },
        { part: kept.part, number, levels: below },
      ];
    }),
  };
}

/** The words that lead the list in, for an item that has no keyword of its own; else nothing. */
function openingOf(
  clause: Clause,
  { item, wordsAt }: ItemPart,
  { model, language }: Draft,
): string | null {
  const { source } = model;
  const clean = cleanText(source.slice(wordsAt, Math.min(item.range.end, wordsAt + REACH)));
  const keyword = readListedKeyword(clean, language, 0);
  const isLower = letterCaseOf(clause.keyword?.written ?? '') === 'lower';
  const isOpening = keyword?.form === clause.part && (isLower || keyword.case !== 'lower');
  if (isOpening) return '';
  const lead = leadIn(clause);
  if (lead === null || clause.keyword === null) return null;
  const { start } = clause.keyword.range;
  const from = beginningOf({ ...clause, range: { start, end: start } }, source);
  return `${source.slice(from, lead.end).replace(/[\s:]{1,40}$/, '')} `;
}

function endBefore(clause: Clause, before: ItemPart | undefined): number {
  return before?.tail.link.end ?? leadEnd(clause);
}

/** Behind the colon of the words that lead the list in. */
function leadEnd({ items, range }: Clause): number {
  return items[0]?.markerRange.start ?? range.end;
}

function nextStart(parts: readonly ItemPart[], end: number, { end: last }: Range): number {
  return parts[end]?.item.markerRange.start ?? last;
}

/** What is left of the clause closes as one that others follow; "and" goes before its last item. */
function closedBefore(
  clause: Clause,
  parts: readonly ItemPart[],
  index: number,
  draft: Draft,
): readonly TextEdit[] {
  const mark = interiorMark(clause, draft);
  const last = parts[index - 1];
  const { source } = draft.model;
  if (last === undefined) {
    const lead = source.slice(clause.range.start, leadEnd(clause)).trimEnd();
    const end = clause.range.start + lead.length;
    const range = { start: lead.endsWith(':') ? end - 1 : end, end };
    const edit = draft.writer.close({ mark: lead.endsWith(':') ? ':' : null, range }, mark);
    return [edit, { range: { start: end, end: leadEnd(clause) }, text: '' }];
  }
  const link = source.slice(last.tail.link.start, last.tail.link.end);
  const outer = parts.slice(0, index).filter(({ item }) => item.level === 1);
  const before = outer.at(-2)?.tail.link;
  return [
    ...(last.mark === mark ? [] : [closing(last, mark, draft)]),
    ...(link === '' ? [] : [{ range: last.tail.link, text: '' }]),
    ...(link === '' || before === undefined ? [] : [{ range: before, text: link }]),
  ];
}

/** The item is written anew behind the last of its list, with the mark that closed that one. */
function movedBehind(
  clause: Clause,
  parts: readonly ItemPart[],
  last: ItemPart,
  wordsAt: number,
  opening: string,
  inner: readonly TextEdit[],
  draft: Draft,
): readonly TextEdit[] {
  const { source } = draft.model;
  const closer = parts.at(-1);
  if (closer === undefined) return [];
  const words = textWith(
    source.slice(wordsAt, last.tail.mark.start),
    inner.map(({ range, text }) => ({
      text,
      range: { start: range.start - wordsAt, end: range.end - wordsAt },
    })),
  );
  const mark = source.slice(closer.tail.mark.start, closer.tail.mark.end);
  const { end } = closer.tail.link;
  return [
    closing(closer, interiorMark(clause, draft), draft),
    { range: { start: end, end }, text: opening + words + mark },
  ];
}

function interiorMark(clause: Clause, draft: Draft): ReturnType<typeof usualMark> {
  const place = placeOf(clause, draft.model.clauses);
  return usualMark(
    place === 'last' ? 'operative' : place === 'lastRecital' ? 'recital' : place,
    draft,
  );
}
