/** Gives the items of one clause their levels, from the styles of their markers and indentation. */
import type { MarkerMark } from './markers.ts';

/** The deepest level that is told apart. */
const DEEPEST_LEVEL = 4;

/** How many items back a list may have been left open. */
const REACH = 40;
/** As far as lists reach. */
const NUMERALS: readonly string[] =
  'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ');

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

/**
 * True for a marker whose label is the next one in a list that is open: "(g)" behind "(f)", whatever
 * stands in the list inside (f).
 */
export function goesOn(markers: readonly PlacedMarker[], { label }: MarkerMark): boolean {
  return markers.slice(-REACH).some(({ marker }) => {
    const isNextLetter = label.length === 1 && isNext(marker.label, label);
    return isNextLetter || follows(marker.label, label);
  });
}

/** "(i)" goes on after "(h)", "(c)" after "(b)" even behind "(iv)"; else a numeral follows a numeral. */
function settleStyle(marker: MarkerMark, open: readonly Open[]): string {
  if (!marker.isAmbiguous || marker.kind === 'digit') return marker.style;
  const asLetter = marker.style;
  const asRoman = marker.style.replace(/letter|capital/, 'roman');
  const last = open.at(-1);
  if (last?.style === asRoman && follows(last.label, marker.label)) return asRoman;
  const before = open.findLast((level) => level.style === asLetter);
  if (before !== undefined && isNext(before.label, marker.label)) return asLetter;
  return last?.style === asRoman || marker.label === 'i' ? asRoman : asLetter;
}

/** True for a letter right behind another. */
function isNext(before: string, label: string): boolean {
  return before.charCodeAt(0) + 1 === label.charCodeAt(0);
}

/** True for a numeral right behind another. */
function follows(before: string, label: string): boolean {
  const place = NUMERALS.indexOf(before);
  return place !== -1 && NUMERALS[place + 1] === label;
}
