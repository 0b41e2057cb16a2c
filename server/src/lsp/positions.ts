/**
 * Offsets and positions: the core counts UTF-16 units from the beginning of the text, a client
 * counts lines and, within a line, the units that it and the server have agreed upon.
 */
import type { Position, Range as LspRange } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Range } from '../core/text/range.ts';

/** The units in which a position counts the characters of a line. */
export type Encoding = 'utf-8' | 'utf-16' | 'utf-32';

/** Translates for one encoding; what lies outside a text is moved to its nearest place inside. */
export interface Positions {
  readonly encoding: Encoding;
  offset(document: TextDocument, position: Position): number;
  position(document: TextDocument, offset: number): Position;
  range(document: TextDocument, range: Range): LspRange;
  /** The range in UTF-16, as the document itself counts. */
  toUtf16(document: TextDocument, range: LspRange): LspRange;
}

/** A translator for the encoding that was agreed upon. */
export function createPositions(encoding: Encoding): Positions {
  const toUtf16 = (document: TextDocument, position: Position): Position => {
    const line = lineText(document, position.line);
    return { line: position.line, character: toUnits(line, position.character, encoding) };
  };
  const position = (document: TextDocument, offset: number): Position => {
    const { line, character } = document.positionAt(offset);
    if (encoding === 'utf-16') return { line, character };
    const before = lineText(document, line).slice(0, character);
    return { line, character: lengthIn(before, encoding) };
  };
  return {
    encoding,
    offset: (document, at) => document.offsetAt(toUtf16(document, at)),
    position,
    range: (document, { start, end }) => ({
      start: position(document, start),
      end: position(document, end),
    }),
    toUtf16: (document, { start, end }) => ({
      start: toUtf16(document, start),
      end: toUtf16(document, end),
    }),
  };
}

function lineText(document: TextDocument, line: number): string {
  const start = { line, character: 0 };
  return document.getText({ start, end: { line, character: Number.MAX_SAFE_INTEGER } });
}

/** The UTF-16 length of the first `count` units of a line; a unit inside a character counts for it. */
function toUnits(line: string, count: number, encoding: Encoding): number {
  if (encoding === 'utf-16') return count;
  let left = count;
  let units = 0;
  for (const character of line) {
    if (left <= 0) break;
    left -= lengthIn(character, encoding);
    units += character.length;
  }
  return units;
}

function lengthIn(text: string, encoding: Encoding): number {
  switch (encoding) {
    case 'utf-16':
      return text.length;
    case 'utf-8':
      return new TextEncoder().encode(text).length;
    case 'utf-32':
      return Array.from(text).length;
  }
}
