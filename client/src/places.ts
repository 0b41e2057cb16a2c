/** Places that the server names, as the editor knows them. */
import { Location, Position, Range, Uri, commands, window } from 'vscode';

interface PlainPosition {
  readonly line: number;
  readonly character: number;
}

interface PlainPlace {
  readonly uri: string;
  readonly range: { readonly start: PlainPosition; readonly end: PlainPosition };
}

export function toPosition({ line, character }: PlainPosition): Position {
  return new Position(line, character);
}

function toLocation({ uri, range: { start, end } }: PlainPlace): Location {
  return new Location(Uri.parse(uri), new Range(toPosition(start), toPosition(end)));
}

/** Shows a place, and of several the list to choose from. Nothing happens for none. */
export async function openPlaces(places: readonly PlainPlace[]): Promise<void> {
  const [first, ...others] = places.map(toLocation);
  if (first === undefined) return;
  await window.showTextDocument(first.uri, { selection: first.range });
  if (others.length === 0) return;
  await commands.executeCommand(
    'editor.action.peekLocations',
    first.uri,
    first.range.start,
    [first, ...others],
    'peek',
  );
}
