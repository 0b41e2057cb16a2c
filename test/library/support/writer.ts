/** Writes a text piece by piece and remembers where everything stands. */
import type { Span } from './truth.ts';

export interface Writer {
  /** Adds words; says where they stand. */
  write(words: string): Span;
  /** The words as they would stand in the text. */
  lines(words: string): string;
  /** The offset where the next words go. */
  at(): number;
  text(): string;
}

/** @param lineEnd what stands for each line break */
export function createWriter(lineEnd: string): Writer {
  let text = '';
  const lines = (words: string): string => words.replaceAll('\n', lineEnd);
  return {
    lines,
    write: (words) => {
      const start = text.length;
      text += lines(words);
      return { start, end: text.length };
    },
    at: () => text.length,
    text: () => text,
  };
}
