/** The markers of a list whose items have certain levels, in the styles that the text uses. */
import type { Clause, Item } from '../model/model.ts';
import {
  countingsOf,
  labelAt,
  placeOf,
  readLabel,
  type Counting,
  type Label,
} from '../writing/item-labels.ts';
import type { Draft } from './draft.ts';

/** How the items of one level are marked. */
export interface MarkerStyle {
  readonly label: Label;
  /** Null for bullets. */
  readonly counting: Counting | null;
}

const DEEPEST = 4;
/** What stands a level below a style where neither text nor body shows it. */
const BELOW: Readonly<Record<Counting, string>> = { digit: 'a', letter: 'i', roman: 'a' };
const BULLET = '-';

/** A style of markers for each level, from the first down. */
export type Styles = (level: number) => MarkerStyle | null;

/** The styles of a clause's lists; levels that it does not have are marked as elsewhere in the text. */
export function stylesFor(clause: Clause, draft: Draft): Styles {
  const own = firstOfLevels(clause.items);
  const others = draft.model.clauses.flatMap(({ items }) => [...firstOfLevels(items)]);
  const listed = draft.profile.itemLevels?.[draft.model.language] ?? [];
  const known = new Map<number, MarkerStyle | null>();
  const styleAt = (level: number): MarkerStyle | null => {
    const kept = known.get(level);
    if (kept !== undefined) return kept;
    const above = level > 1 ? styleAt(level - 1) : null;
    const candidates = [
      own.get(level),
      ...others.filter(([at]) => at === level).map(([, marker]) => marker),
      // Bullets nest by their indentation.
      above?.counting === null ? markerOf(above, 1) : listed[level - 1],
    ];
    const style =
      candidates
        .map((marker) => (marker === undefined ? null : styleOf(marker)))
        .find((found) => found !== null && isUnlike(found, level, styleAt)) ??
      (level === 1 ? firstStyle(draft) : styleBelow(above));
    known.set(level, style);
    return style;
  };
  return styleAt;
}

/** A style that is open already would go on with the list that has it; bullets nest by indentation. */
function isUnlike(style: MarkerStyle, level: number, styleAt: Styles): boolean {
  if (style.counting === null) return true;
  for (let upper = 1; upper < level; upper += 1) {
    const other = styleAt(upper);
    if (other !== null && markerOf(other, 1) === markerOf(style, 1)) return false;
  }
  return true;
}

/** The first marker of each level. */
function firstOfLevels(items: readonly Item[]): ReadonlyMap<number, string> {
  const first = new Map<number, string>();
  for (const { level, marker } of items) if (!first.has(level)) first.set(level, marker);
  return first;
}

/** The style of a first marker; null for one that begins no list. */
function styleOf(marker: string): MarkerStyle | null {
  const label = readLabel(marker);
  if (label === null) return null;
  if (label.label === '') return { label, counting: null };
  const counting = countingsOf(label).find((way) => placeOf(label.label, way) === 1);
  return counting === undefined ? null : { label, counting };
}

/** Where nothing shows how lists are marked. */
function firstStyle({ profile, model }: Draft): MarkerStyle | null {
  if (profile.numbering === 'none') return styleOf(BULLET);
  return styleOf(model.language === 'en' ? '(a)' : 'a)');
}

function styleBelow(above: MarkerStyle | null): MarkerStyle | null {
  if (above?.counting == null) return above;
  const { label, counting } = above;
  return styleOf(`${label.open}${BELOW[counting]}${label.close}`);
}

/** The marker of a place in a list. */
export function markerOf({ label, counting }: MarkerStyle, place: number): string {
  if (counting === null) return label.bullet;
  return label.bullet + label.open + labelAt(place, counting, label.label) + label.close;
}

/** The markers of items with such levels; null where a level lies too deep or has no style. */
export function markersFor(levels: readonly number[], styles: Styles): readonly string[] | null {
  const counts: number[] = [];
  const markers: string[] = [];
  for (const level of levels) {
    const style = styles(level);
    if (style === null || level < 1 || level > DEEPEST || level > counts.length + 1) return null;
    counts.length = Math.min(counts.length, level);
    counts[level - 1] = (counts[level - 1] ?? 0) + 1;
    markers.push(markerOf(style, counts[level - 1] ?? 1));
  }
  return markers;
}

/** True when the items are marked as their levels call for: only such lists are counted anew. */
export function isRegular({ items }: Clause, styles: Styles): boolean {
  const right = markersFor(
    items.map(({ level }) => level),
    styles,
  );
  return right?.every((marker, index) => marker.trim() === items[index]?.marker.trim()) ?? false;
}
