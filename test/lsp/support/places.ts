/** Positions as a client counts them, found without the server's own code. */
import assert from 'node:assert/strict';
import type { Position, Range } from 'vscode-languageserver/node';

export type Units = 'utf-8' | 'utf-16' | 'utf-32';

/** The position of an offset, by splitting the text into lines and counting. */
export function positionAt(text: string, offset: number, units: Units = 'utf-16'): Position {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  const before = lines.at(-1) ?? '';
  const counts = {
    'utf-8': Buffer.byteLength(before, 'utf8'),
    'utf-16': before.length,
    'utf-32': Array.from(before).length,
  };
  return { line: lines.length - 1, character: counts[units] };
}

/** The words that a range covers. */
export function wordsAt(text: string, { start, end }: Range, units: Units = 'utf-16'): string {
  return text.slice(offsetAt(text, start, units), offsetAt(text, end, units));
}

/** The range of words that occur once in a text. */
export function rangeOf(text: string, words: string, units: Units = 'utf-16'): Range {
  const start = text.indexOf(words);
  assert.ok(start !== -1 && start === text.lastIndexOf(words), `"${words}" is not there once`);
  return {
    start: positionAt(text, start, units),
    end: positionAt(text, start + words.length, units),
  };
}

/** The offset of a position; fails for one that the text does not have. */
export function offsetAt(text: string, position: Position, units: Units = 'utf-16'): number {
  for (let offset = 0; offset <= text.length; offset += 1) {
    const { line, character } = positionAt(text, offset, units);
    const isBetween = text[offset - 1] === '\r' && text[offset] === '\n';
    if (line === position.line && character === position.character && !isBetween) return offset;
  }
  throw new assert.AssertionError({ message: `no place ${JSON.stringify(position)} in the text` });
}
