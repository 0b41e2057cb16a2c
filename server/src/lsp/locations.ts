/**
 * Places in the library as the protocol gives them. The index counts lines and UTF-16 units, as most
 * clients do; only for the others the text of the file is needed.
 */
import type { Location, Range } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { LibraryPlace } from '../core/features/library-places.ts';
import type { PlaceRange } from '../core/text/places.ts';
import type { Session } from './session-types.ts';
import { textOf } from './texts.ts';

/** Translates the places of one answer; each file is read at most once for it. */
export interface Locations {
  range(uri: string, range: PlaceRange): Promise<Range>;
  /** One after the other, so that a long answer does not open all files at once. */
  ranges(uri: string, ranges: readonly PlaceRange[]): Promise<Range[]>;
  all(places: readonly LibraryPlace[]): Promise<Location[]>;
}

export function createLocations(session: Session): Locations {
  const { positions } = session;
  const texts = new Map<string, TextDocument>();

  /** Of a file that cannot be read the beginning is as good as any place. */
  const read = async (uri: string): Promise<TextDocument> => {
    const held = texts.get(uri);
    if (held !== undefined) return held;
    const text = TextDocument.create(uri, 'resolution', 0, (await textOf(session, uri)) ?? '');
    texts.set(uri, text);
    return text;
  };
  const range = async (uri: string, { start, end }: PlaceRange): Promise<Range> => {
    if (positions.encoding === 'utf-16') return { start, end };
    const document = await read(uri);
    return positions.range(document, {
      start: document.offsetAt(start),
      end: document.offsetAt(end),
    });
  };
  return {
    range,
    ranges: (uri, ranges) => inTurn(ranges, (each) => range(uri, each)),
    all: (places) =>
      inTurn(places, async (place) => ({
        uri: place.uri,
        range: await range(place.uri, place.range),
      })),
  };
}

/** Works on one after the other. */
export async function inTurn<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const item of items) results.push(await work(item));
  return results;
}
