/**
 * Items that were read as words of the item before them, because no mark closes it: the next marker
 * then stands at the beginning of a line inside that item.
 */
import type { Item } from '../../model/model.ts';
import type { Range } from '../../text/range.ts';
import type { Stretch, StretchReader } from '../../writing/item-ends.ts';
import { countingsOf, labelAt, placeOf, readLabel, type Label } from '../../writing/item-labels.ts';

/** An item, or what a marker inside one begins. */
export interface ItemPiece {
  readonly marker: string;
  readonly markerRange: Range;
  readonly stretch: Stretch;
}

const LINE_START = /\n[ \t\u00a0*_>]{0,40}/g;

/** The item itself, cut before each marker that goes on with its list; one piece as a rule. */
export function piecesOfItem(
  item: Item,
  read: StretchReader,
  source: string,
): readonly [...ItemPiece[], ItemPiece] {
  const pieces: ItemPiece[] = [];
  const { end } = item.range;
  let { marker, markerRange } = item;
  let { start } = item.range;
  for (const line of source.slice(markerRange.end, end).matchAll(LINE_START)) {
    const at = item.markerRange.end + line.index + line[0].length;
    const next = nextMarkers(marker).find((text) => standsAt(text, at, source));
    if (next === undefined) continue;
    const stretch = read({ start, end: item.markerRange.end + line.index });
    if (stretch.end.mark !== null) continue;
    pieces.push({ marker, markerRange, stretch });
    marker = next;
    markerRange = { start: at, end: at + next.length };
    start = at;
  }
  return [...pieces, { marker, markerRange, stretch: read({ start, end }) }];
}

/** What may stand behind a marker in its list; a bullet is followed by its like. */
function nextMarkers(marker: string): readonly string[] {
  const label = readLabel(marker);
  if (label === null) return [];
  if (label.label === '') return [marker];
  return countingsOf(label).flatMap((counting) => {
    const place = placeOf(label.label, counting);
    return place === null ? [] : [written(label, labelAt(place + 1, counting, label.label))];
  });
}

function written({ bullet, open, close }: Label, label: string): string {
  return bullet + open + label + close;
}

function standsAt(marker: string, at: number, source: string): boolean {
  return source.startsWith(marker, at) && /\s/.test(source.charAt(at + marker.length));
}
