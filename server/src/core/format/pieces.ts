/** The smallest stretches of a resolution that are paragraphs, or blocks of lines, of their own. */
import type { Clause, ResolutionModel } from '../model/model.ts';
import type { Range } from '../text/range.ts';
import { countFront } from '../text/sorted.ts';

export interface Piece {
  readonly kind: 'head' | 'clause' | 'item' | 'note';
  readonly start: number;
  readonly end: number;
  /** False for notes whose line ends are meant. */
  readonly isOneParagraph: boolean;
}

/**
 * The pieces in the order of the text.
 *
 * @param shift how far the model's text begins before the one that is meant
 */
export function piecesOf(model: ResolutionModel, shift: number): readonly Piece[] {
  const { marking, heading, identity, title, opener, sections, clauses, adoption, annexes } = model;
  const heads = [marking?.range, heading?.range, identity?.range, title?.range, opener?.range];
  const found = [
    ...heads.filter((range) => range != null).map((range) => piece('head', range)),
    ...sections.flatMap(({ heading: line }) => (line === null ? [] : piece('head', line.range))),
    ...clauses.flatMap(piecesOfClause),
    ...(adoption === null ? [] : [piece('note', adoption.range)]),
    ...annexes.map((annex) => piece('head', annex.heading.range)),
  ];
  return found
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .map((one) => ({ ...one, start: one.start - shift, end: one.end - shift }))
    .filter(({ end }) => end > 0);
}

function piecesOfClause({ range, items }: Clause): readonly Piece[] {
  const own = { start: range.start, end: items[0]?.range.start ?? range.end };
  return [
    piece('clause', own),
    ...items.map((item, index) => {
      const next = items[index + 1]?.range.start ?? item.range.end;
      return piece('item', { start: item.range.start, end: Math.min(item.range.end, next) });
    }),
  ];
}

function piece(kind: Piece['kind'], { start, end }: Range): Piece {
  return { kind, start, end, isOneParagraph: kind !== 'note' };
}

/** The last piece that begins at or before an offset, if it reaches so far. */
export function pieceAt(pieces: readonly Piece[], offset: number): Piece | null {
  const count = countFront(pieces.length, (index) => (pieces[index]?.start ?? Infinity) <= offset);
  const last = pieces[count - 1];
  return last !== undefined && offset < last.end ? last : null;
}
