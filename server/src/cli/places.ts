/** Turns offsets into lines and characters, as editors count them: from zero, in UTF-16 units. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Range } from '../core/text/range.ts';

interface Place {
  readonly line: number;
  readonly character: number;
}

/** A stretch of text; the end is behind its last character. */
export interface PlaceRange {
  readonly start: Place;
  readonly end: Place;
}

/** Says where ranges of one text lie. */
export type Locate = (range: Range) => PlaceRange;

/** The locator of a text. Lines end where they do in the editor, so that both name the same place. */
export function createLocate(source: string): Locate {
  const document = TextDocument.create('', '', 0, source);
  return ({ start, end }) => ({
    start: document.positionAt(start),
    end: document.positionAt(end),
  });
}
