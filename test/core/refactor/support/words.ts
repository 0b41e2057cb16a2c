/** The words of a clause, without what changes of clauses may change. */
import type { Clause } from '../../../../server/src/core/model/model.ts';

/** Without number, keyword, markers, marks, linking words at an end, and spacing. */
export function wordsOf({ range, keyword, items }: Clause, source: string): string {
  const from = keyword?.range.end ?? range.start;
  const pieces = [
    source.slice(from, items[0]?.markerRange.start ?? range.end),
    ...items.map(({ markerRange, range: own }) => source.slice(markerRange.end, own.end)),
  ];
  return pieces
    .map((piece) => piece.replace(/[\s,;:.]+(?:and|et)?\s*$/, '').replace(/\s+/g, ' '))
    .join(' | ')
    .replace(/\b\d{1,2}\b/g, 'N');
}
