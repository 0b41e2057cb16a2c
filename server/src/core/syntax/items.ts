/** Gives the items of one clause their levels, from the styles of their markers and indentation. */
import type { MarkerMark } from './markers.ts';

/** The deepest level that is told apart. */
const DEEPEST_LEVEL = 4;

/** A marker with what decides its level. */
export interface PlacedMarker {
  readonly marker: MarkerMark;
  readonly indent: number;
}

interface Open {
  readonly style: string;
  readonly indent: number;
  readonly label: string;
}

/**
 * Levels for a clause's markers in order, each from 1 to 4. A style that is already open closes
 * what was opened inside it; a new style opens a level; bullets of one style nest by indentation.
 */
export function itemLevels(markers: readonly PlacedMarker[]): readonly number[] {
  let open: readonly Open[] = [];
  return markers.map(({ marker, indent }) => {
    const style = settleStyle(marker, open);
    const isBullet = marker.kind === 'bullet';
    const found = open.findLastIndex(
      (level) => level.style === style && (!isBullet || level.indent <= indent + 1),
    );
    const level = open[found];
    const nests = isBullet && level !== undefined && indent > level.indent + 1;
    const depth = level === undefined || nests ? open.length : found;
    open = [...open.slice(0, depth), { style, indent, label: marker.label }];
    return Math.min(open.length, DEEPEST_LEVEL);
  });
}

/** "(i)" goes on after "(h)" and otherwise counts as a Roman numeral. */
function settleStyle(marker: MarkerMark, open: readonly Open[]): string {
  if (!marker.isAmbiguous || marker.kind === 'digit') return marker.style;
  const asLetter = marker.style;
  const asRoman = marker.style.replace(/letter|capital/, 'roman');
  const last = open.at(-1);
  if (last?.style === asRoman) return asRoman;
  const before = open.findLast((level) => level.style === asLetter);
  const follows =
    before !== undefined && before.label.charCodeAt(0) + 1 === marker.label.charCodeAt(0);
  if (follows) return asLetter;
  return marker.label === 'i' ? asRoman : asLetter;
}
