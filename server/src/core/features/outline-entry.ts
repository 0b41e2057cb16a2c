/** What an outline is made of. */
import type { Range } from '../text/range.ts';

export type OutlineKind =
  | 'marking'
  | 'heading'
  | 'code'
  | 'title'
  | 'opener'
  | 'section'
  | 'preamble'
  | 'operative-part'
  | 'recital'
  | 'operative-clause'
  | 'item'
  | 'adoption'
  | 'annex';

/** One thing in the outline. `selectionRange` lies in `range`, and the children's ranges do too. */
export interface OutlineEntry {
  readonly kind: OutlineKind;
  readonly name: string;
  readonly detail: string | null;
  readonly range: Range;
  readonly selectionRange: Range;
  readonly children: readonly OutlineEntry[];
}

/** An entry before it is known what it contains. */
export type FlatEntry = Omit<OutlineEntry, 'children'>;
