/**
 * Words that have a colour of their own because of what they mean, beyond what a grammar can see: a
 * citation that leads to a text at hand, and one that leads nowhere.
 */
import { emptyLibrary, type Library } from '../library/library.ts';
import { holdersOf } from '../library/graph.ts';
import type { CitationKind, ResolutionModel } from '../model/model.ts';
import { overlaps, type Range } from '../text/range.ts';

/** The kinds of tokens and what qualifies them, in the order in which they are numbered. */
export const TOKEN_TYPES = ['citation'] as const;
export const TOKEN_MODIFIERS = ['resolved', 'unresolved'] as const;

export interface SemanticToken {
  readonly range: Range;
  readonly type: (typeof TOKEN_TYPES)[number];
  readonly modifiers: readonly (typeof TOKEN_MODIFIERS)[number][];
}

/** Only of these is it asked whether their text is at hand; reports and treaties seldom are. */
const LOOKED_FOR: ReadonlySet<CitationKind> = new Set(['resolution', 'decision']);

/**
 * The tokens of a text that touch a range, sorted, none over another.
 *
 * @param library `emptyLibrary` where nothing can be said of what is missing: then there are none
 */
export function semanticTokens(
  { citations }: ResolutionModel,
  range: Range,
  library: Library,
): readonly SemanticToken[] {
  if (library === emptyLibrary) return [];
  return citations.flatMap((citation) => {
    const { kind, canonical } = citation;
    if (canonical === null || !LOOKED_FOR.has(kind) || !overlaps(citation.range, range)) return [];
    const isResolved = holdersOf(library, canonical).length > 0;
    return [
      {
        range: citation.range,
        type: 'citation',
        modifiers: [isResolved ? 'resolved' : 'unresolved'],
      },
    ];
  });
}
