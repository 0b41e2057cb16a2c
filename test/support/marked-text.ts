/**
 * Marked-up texts: a line of carets and a label points at the words above it.
 *
 *     1. Recalling its resolution;
 *        ^^^^^^^^^ warning keyword-form
 */
import assert from 'node:assert/strict';
import type { Range } from '../../server/src/core/text/range.ts';

/** A place in a text, with what the test says of it. */
export interface Mark {
  readonly range: Range;
  readonly label: string;
}

export interface MarkedText {
  /** The text without the marker lines, moved to the left margin. */
  readonly text: string;
  readonly marks: readonly Mark[];
}

const MARKER = /^( *)(\^+) +(\S.*)$/;

/** Takes the marker lines out of a text; the text of a template literal loses its indentation. */
export function parseMarkedText(marked: string): MarkedText {
  const kept: string[] = [];
  const marks: Mark[] = [];
  let lineStart = 0;
  let nextStart = 0;
  for (const line of dedent(marked)) {
    const [, indent = '', carets = '', label = ''] = MARKER.exec(line) ?? [];
    if (carets === '') {
      kept.push(line);
      lineStart = nextStart;
      nextStart += line.length + 1;
      continue;
    }
    const start = lineStart + indent.length;
    const end = start + carets.length;
    assert.ok(end < nextStart, `the marker of "${label}" points behind the end of its line`);
    marks.push({ range: { start, end }, label });
  }
  return { text: kept.join('\n'), marks };
}

/** Writes the markers under the words again, so that two sets of marks can be compared as texts. */
export function renderMarkedText(text: string, marks: readonly Mark[]): string {
  let lineStart = 0;
  return text
    .split('\n')
    .flatMap((line) => {
      const end = lineStart + line.length;
      const here = marks
        .toSorted((a, b) => a.range.start - b.range.start || a.label.localeCompare(b.label))
        .filter(({ range }) => range.start >= lineStart && range.start <= end)
        .map(({ range, label }) => {
          const indent = ' '.repeat(range.start - lineStart);
          return `${indent}${'^'.repeat(Math.min(range.end, end) - range.start)} ${label}`;
        });
      lineStart = end + 1;
      return [line, ...here];
    })
    .join('\n');
}

function dedent(text: string): readonly string[] {
  const lines = text.replace(/^\n/, '').replace(/\n *$/, '\n').split('\n');
  const indents = lines
    .filter((line) => line.trim() !== '')
    .map((line) => line.length - line.trimStart().length);
  const margin = Math.min(...indents);
  return lines.map((line) => line.slice(margin));
}
