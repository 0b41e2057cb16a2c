/** Places in the documents of the library, as answers give them. */
import type { LibraryDocument } from '../library/document.ts';
import { comparePlaces, type PlaceRange } from '../text/places.ts';

export interface LibraryPlace {
  readonly uri: string;
  readonly range: PlaceRange;
}

/** The places that something takes up in a document. */
export function placesIn(
  { uri }: Pick<LibraryDocument, 'uri'>,
  ranged: readonly { readonly range: PlaceRange }[],
): readonly LibraryPlace[] {
  return ranged.map(({ range }) => ({ uri, range }));
}

/** By document, then in the order of the text; each place once. */
export function inOrder(places: readonly LibraryPlace[]): readonly LibraryPlace[] {
  const sorted = places.toSorted(compare);
  return sorted.filter((place, index) => {
    const before = sorted[index - 1];
    return before === undefined || compare(before, place) !== 0;
  });
}

function compare(a: LibraryPlace, b: LibraryPlace): number {
  if (a.uri !== b.uri) return a.uri < b.uri ? -1 : 1;
  return comparePlaces(a.range.start, b.range.start) || comparePlaces(a.range.end, b.range.end);
}
