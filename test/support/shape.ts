/** Writes a model down as short lines, so that a test can show a text beside what it is read as. */
import assert from 'node:assert/strict';
import type { DocumentHint } from '../../server/src/core/analyse.ts';
import type { Clause, ResolutionModel } from '../../server/src/core/model/model.ts';
import { analyser } from './analyser.ts';

/**
 * The clauses of a text, one a line: part with count, printed number, keyword, closing mark, items
 * as markers set in by their level. Apostrophes are straight.
 */
export function shapeOf(model: ResolutionModel): string {
  return model.clauses.flatMap(clauseLines).join('\n');
}

function clauseLines(clause: Clause): readonly string[] {
  const name = `${clause.part === 'preamble' ? 'P' : 'O'}${clause.index}`;
  const number = clause.number === null ? [] : [`${clause.number}.`];
  const words = [
    name,
    ...number,
    clause.keyword?.written.replace(/’/g, "'") ?? '(no keyword)',
    clause.end.mark ?? '(open)',
  ];
  return [
    words.join(' '),
    ...clause.items.map(({ marker, level }) => `${'  '.repeat(level)}${marker}`),
  ];
}

/** Checks the shape of a text; both are moved to the left margin first. */
export function checkShape(
  text: string,
  expected: string,
  hint: DocumentHint = {},
): ResolutionModel {
  const model = analyser.analyse(dedent(text), hint);
  assert.equal(shapeOf(model), dedent(expected).trim());
  return model;
}

/** Takes the common indentation of a template literal away, and its first line break. */
export function dedent(text: string): string {
  const lines = text.replace(/^\n/, '').replace(/\n *$/, '\n').split('\n');
  const indents = lines
    .filter((line) => line.trim() !== '')
    .map((line) => line.length - line.trimStart().length);
  const margin = Math.min(...indents);
  return lines.map((line) => line.slice(margin)).join('\n');
}
