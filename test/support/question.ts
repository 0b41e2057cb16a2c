/** Questions about the place of the cursor in a fixture. */
import type { Question } from '../../server/src/core/features/question.ts';
import { libraryDocument } from '../../server/src/core/library/document.ts';
import type { Library } from '../../server/src/core/library/library.ts';
import type { KnownResolution } from '../../server/src/core/library/known.ts';
import type { PlaceRange } from '../../server/src/core/text/places.ts';
import { analyser } from './analyser.ts';
import { fileWithCursor, parseFixture, type FixtureFile } from './fixture.ts';
import { libraryOf } from './library.ts';

export interface AskedFixture {
  readonly question: Question;
  readonly files: readonly FixtureFile[];
  /** The file with the cursor. */
  readonly file: FixtureFile;
}

/**
 * The question at the cursor, with all files of the fixture in the library.
 *
 * @param known entries of a catalogue
 */
export function askIn(fixture: string, known: readonly KnownResolution[] = []): AskedFixture {
  const files = parseFixture(fixture);
  const file = fileWithCursor(files);
  return { question: questionAt(file, file.cursor, libraryOf(files, known)), files, file };
}

/** The question at any place of a file. */
export function questionAt(
  { name, text }: Pick<FixtureFile, 'name' | 'text'>,
  offset: number,
  library: Library,
): Question {
  const model = analyser.analyse(text, { fileName: name });
  const document = libraryDocument(name, model, { title: null, aliases: [] });
  return { model, document, offset, library };
}

/** Where a range of places lies in a text, in offsets. */
export function offsetsOf(text: string, range: PlaceRange): { start: number; end: number } {
  const lines = text.split('\n');
  const offset = ({ line, character }: PlaceRange['start']): number =>
    lines.slice(0, line).reduce((sum, before) => sum + before.length + 1, character);
  return { start: offset(range.start), end: offset(range.end) };
}
