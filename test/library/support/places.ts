/** Places in generated texts as the protocol counts them, written so that answers can be compared. */
import type { Position, Range } from 'vscode-languageserver/node';
import { FOLDER } from '../../lsp/support/client.ts';
import type { Span, TrueDocument, TruePlace } from './truth.ts';

/** The path of a file as it stands in a URI. */
export function escaped(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** The URI of a file of the library, as an editor writes it. */
export function uriOf(path: string, folder: string = FOLDER): string {
  return `${folder}/${escaped(path)}`;
}

export function positionOf({ text }: Pick<TrueDocument, 'text'>, offset: number): Position {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: lines.length - 1, character: lines.at(-1)!.length };
}

function rangeOf(document: Pick<TrueDocument, 'text'>, { start, end }: Span): Range {
  return { start: positionOf(document, start), end: positionOf(document, end) };
}

/** The path of a file of the library, whichever characters of its URI are escaped. */
export function pathOf(uri: string, folder: string = FOLDER): string {
  return decodeURIComponent(uri).slice(decodeURIComponent(folder).length + 1);
}

/** "2012/text 1.md 12:5-12:22". */
export function written(path: string, { start, end }: Range): string {
  const places = [start, end].map(({ line, character }) => `${line}:${character}`);
  return `${path} ${places.join('-')}`;
}

/** Places of one document in the same writing, sorted, each once. */
export function writtenIn(document: TrueDocument, spans: readonly Span[]): readonly string[] {
  const all = spans.map((span) => written(document.path, rangeOf(document, span)));
  return [...new Set(all)].toSorted();
}

/** Places of several documents in the same writing, sorted, each once. */
export function writtenAll(
  documents: readonly TrueDocument[],
  places: readonly TruePlace[],
): readonly string[] {
  const all = documents.flatMap((document) => {
    const own = places.filter(({ path }) => path === document.path);
    return writtenIn(
      document,
      own.map(({ span }) => span),
    );
  });
  return all.toSorted();
}
