/** The line of an original text around a place. */
import type { Range } from './range.ts';

/** The line around a place, without its line break. */
export function lineAround(source: string, offset: number): Range {
  const start = source.lastIndexOf('\n', offset - 1) + 1;
  const found = source.indexOf('\n', offset);
  const end = found === -1 ? source.length : found;
  return { start, end: end > start && source.charAt(end - 1) === '\r' ? end - 1 : end };
}

/** The nearest place among the signs of the line: out of its indentation and the spaces that end it. */
export function intoLine(source: string, offset: number): number {
  const { start, end } = lineAround(source, offset);
  const line = source.slice(start, end);
  const first = start + line.length - line.trimStart().length;
  return Math.min(Math.max(offset, first), Math.max(first, start + line.trimEnd().length));
}
