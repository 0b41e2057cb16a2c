/** The lists of a clause as the markers of its items show them, and the markers that do not fit. */
import type { Clause, Item } from '../../model/model.ts';
import type { StretchReader } from '../../writing/item-ends.ts';
import {
  countingsOf,
  isFirstLabel,
  labelAt,
  placeOf,
  readLabel,
  type Counting,
  type Label,
} from '../../writing/item-labels.ts';

/** An item in its list. */
export interface PlacedItem {
  readonly item: Item;
  /** How deep its list stands, from 1. */
  readonly depth: number;
  /** Index of its list, counted in the order in which the lists begin. */
  readonly list: number;
}

/** A marker that does not fit its list. */
export interface MarkerFault {
  readonly kind: 'gap' | 'repeat' | 'back' | 'mixed';
  readonly item: Item;
  /** The marker before it in the list. */
  readonly previous: string;
  readonly expected: string;
  /** The members from this one on, with their right markers. */
  readonly rest: readonly { readonly item: Item; readonly right: string }[];
}

export interface ItemLists {
  readonly items: readonly PlacedItem[];
  /** The first fault of each list that has one. */
  readonly faults: readonly MarkerFault[];
}

/** A list that may go on. */
interface List {
  readonly index: number;
  readonly level: number;
  like: Label;
  counting: Counting | null;
  readonly members: Item[];
  /** The place of the last member. */
  last: number;
  /** The place that the first misfit should have, with its index among the members. */
  fault: { readonly kind: MarkerFault['kind']; readonly at: number; readonly place: number } | null;
}

/** Reads the lists of a clause. The first marker of a list may be lost. */
export function itemLists({ items }: Clause, read: StretchReader, source: string): ItemLists {
  const lists: List[] = [];
  let open: readonly List[] = [];
  const placed = items.map((item, index): PlacedItem => {
    const before = items[index - 1];
    if (before !== undefined) countInside(open, before, source);
    const label = readLabel(item.marker) ?? { bullet: '', open: '', label: '', close: item.marker };
    const mark = before === undefined ? ':' : read(before.range).end.mark;
    const announces = mark === ':' || mark === null;
    const joined = joinedBy(item, label, items[index + 1], open, announces, mark === ':');
    if (joined === null) {
      const list = begin(item, label, lists.length);
      lists.push(list);
      open = [...open.slice(0, MOST_OPEN), list];
    } else {
      join(joined, item, label);
      open = open.slice(0, open.indexOf(joined) + 1);
    }
    return { item, depth: open.length, list: open.at(-1)?.index ?? 0 };
  });
  return { items: placed, faults: lists.flatMap((list) => faultOf(list) ?? []) };
}

const MOST_OPEN = 7;
/** How many markers are looked for inside an item. */
const MOST_INSIDE = 8;

function begin(item: Item, label: Label, index: number): List {
  const [counting = null] = countingsOf(label);
  const last = counting === null ? 0 : (placeOf(label.label, counting) ?? 1);
  const { level } = item;
  return { index, level, like: label, counting, members: [item], last, fault: null };
}

/** The open list that an item goes on with; null where it begins one. */
function joinedBy(
  item: Item,
  label: Label,
  next: Item | undefined,
  open: readonly List[],
  announces: boolean,
  hasColon: boolean,
): List | null {
  const inside = open.at(-1);
  if (inside === undefined) return null;
  const alike = open.filter(({ like }) => isLike(label, like));
  if (label.label === '') return joinedByBullet(item, alike, inside, next, announces);
  if (hasLostFirst(inside, label)) return inside;
  const isFirst = isFirstLabel(label.label);
  const exact = alike.findLast((list) => follows(label, list, 1));
  // "(i)" may be the ninth letter, whatever closes "(h)".
  const isNinth = exact !== undefined && secondBehind(label, next) === 'j';
  if (isFirst && !isNinth && (hasColon || secondBehind(label, next) === 'ii')) return null;
  if (exact !== undefined) return exact;
  const near = alike
    .filter(({ counting }) => counting !== null && placeOf(label.label, counting) !== null)
    .toSorted((a, b) => distance(label, a) - distance(label, b) || b.index - a.index)[0];
  if (isFirst && (announces || near === undefined)) {
    return !announces && isSlip(label, next, inside) ? inside : null;
  }
  return (
    near ??
    open.findLast((list) => follows({ ...list.like, label: label.label }, list, 1)) ??
    inside
  );
}

/** What follows an "i": "ii" behind a numeral, "j" behind a letter. */
function secondBehind({ label }: Label, next: Item | undefined): string | null {
  if (label.toLowerCase() !== 'i' || next === undefined) return null;
  return readLabel(next.marker)?.label.toLowerCase() ?? null;
}

function joinedByBullet(
  item: Item,
  alike: readonly List[],
  inside: List,
  next: Item | undefined,
  announces: boolean,
): List | null {
  const same = alike.findLast(({ level }) => level === item.level) ?? alike.at(-1);
  if (same !== undefined) return item.level > same.level ? null : same;
  return announces || next?.marker === item.marker ? null : inside;
}

/** A first label that stands alone where the list around it goes on two places further, or ends. */
function isSlip({ label }: Label, next: Item | undefined, around: List): boolean {
  if (next === undefined) return true;
  const behind = readLabel(next.marker);
  const opens = behind !== null && !isLike(behind, around.like);
  return !opens && label !== '' && behind !== null && follows(behind, around, 2);
}

function follows({ label }: Label, { counting, last }: List, steps: number): boolean {
  return counting !== null && placeOf(label, counting) === last + steps;
}

function distance({ label }: Label, { counting, last }: List): number {
  const place = counting === null ? null : placeOf(label, counting);
  return place === null ? Infinity : Math.abs(place - last - 1);
}

/** "- …; - 2. …": the first label was lost in copying. */
function hasLostFirst({ members, like, counting }: List, label: Label): boolean {
  if (members.length > 1 || counting !== null || like.label !== '') return false;
  const isBullet = label.bullet === '' || label.bullet.trim() === like.bullet.trim();
  return isBullet && countingsOf(label).some((way) => placeOf(label.label, way) === 2);
}

function join(list: List, item: Item, label: Label): void {
  if (hasLostFirst(list, label)) {
    list.like = label;
    list.counting = countingsOf(label).find((way) => placeOf(label.label, way) === 2) ?? null;
    list.last = 1;
  }
  const { counting, members } = list;
  const expected = list.last + 1;
  const place = counting === null ? null : placeOf(label.label, counting);
  const fits = isLike(label, list.like) && (counting === null || place !== null);
  if (!fits || (place !== null && place !== expected)) {
    const kind = !fits || place === null ? 'mixed' : kindOf(place, expected);
    list.fault ??= { kind, at: members.length, place: expected };
  }
  list.last = fits && place !== null ? place : expected;
  members.push(item);
}

function kindOf(place: number, expected: number): MarkerFault['kind'] {
  if (place > expected) return 'gap';
  return place === expected - 1 ? 'repeat' : 'back';
}

/** True for markers with the same bullet and brackets. */
function isLike(a: Label, b: Label): boolean {
  return a.bullet.trim() === b.bullet.trim() && a.open === b.open && a.close === b.close;
}

/** Counts on over markers that stand inside the item before: "(a) …; (b) …". */
function countInside(open: readonly List[], before: Item, source: string): void {
  const list = open.at(-1);
  if (list?.counting == null) return;
  const text = source.slice(before.markerRange.end, before.range.end).replace(/\s+/g, ' ');
  for (let step = 0; step < MOST_INSIDE; step += 1) {
    const marker = markerAt(list.like, list.counting, list.last + 1);
    if (!text.includes(` ${marker} `)) return;
    list.last += 1;
  }
}

function faultOf({ fault, members, like, counting }: List): MarkerFault | null {
  const item = fault === null ? undefined : members[fault.at];
  // The heads of an annexed list, "II.", are no items.
  const isHead =
    like.label !== '' && like.label === like.label.toUpperCase() && counting !== 'digit';
  if (fault === null || item === undefined || isHead) return null;
  return {
    kind: fault.kind,
    item,
    previous: members[fault.at - 1]?.marker ?? '',
    expected: markerAt(like, counting, fault.place),
    rest: members.slice(fault.at).map((member, step) => ({
      item: member,
      right: markerAt(like, counting, fault.place + step),
    })),
  };
}

function markerAt(like: Label, counting: Counting | null, place: number): string {
  const { bullet, open, close, label } = like;
  const shown = counting === null ? label : labelAt(place, counting, label);
  return bullet + open + shown + close;
}
