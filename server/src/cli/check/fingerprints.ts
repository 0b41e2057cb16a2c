/**
 * Marks by which a finding is known again after lines were added, taken away or wrapped anew: the
 * words around it, without the numbers that clauses and items carry.
 */
import { createHash } from 'node:crypto';
import type { ResolutionModel } from '../../core/model/model.ts';
import { fold } from '../../core/text/fold.ts';
import type { Range } from '../../core/text/range.ts';

const WORDS = /[\p{L}\p{N}]+/gu;
const LENGTH = 16;

/**
 * The mark of a place. Two findings in one clause may have the same; who changes the words of a
 * clause changes the marks of its findings. The words cannot be read in it: texts may be confidential.
 */
export function fingerprintOf({ start }: Range, model: ResolutionModel): string {
  const { source } = model;
  const unit = unitAround(start, model);
  const words = fold(source.slice(unit.start, unit.end).normalize('NFC')).match(WORDS) ?? [];
  return createHash('sha256').update(words.join(' ')).digest('hex').slice(0, LENGTH);
}

/** The item around a place, else the clause without its items, else the line. */
function unitAround(offset: number, { source, clauses }: ResolutionModel): Range {
  const clause = clauses.findLast(({ range }) => range.start <= offset && offset <= range.end);
  if (clause === undefined) return lineAround(offset, source);
  const { items, keyword, numberRange, range } = clause;
  const index = items.findLastIndex((item) => item.range.start <= offset);
  const end = items[index + 1]?.range.start ?? range.end;
  const start =
    items[index]?.markerRange.end ?? keyword?.range.start ?? numberRange?.end ?? range.start;
  return { start, end };
}

function lineAround(offset: number, source: string): Range {
  const end = source.indexOf('\n', offset);
  return {
    start: source.lastIndexOf('\n', offset - 1) + 1,
    end: end === -1 ? source.length : end,
  };
}
