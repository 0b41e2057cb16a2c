/** What stands under the cursor: a citation, or the code of the document itself. */
import type { Citation, Identity, ResolutionModel } from '../model/model.ts';
import { touches, type Range } from '../text/range.ts';

/** A code in the text, whether it cites or names. */
export interface CodeAt {
  readonly range: Range;
  readonly canonical: string;
  readonly parts: NonNullable<Citation['parts']>;
}

/** The code at an offset; null where there is none, or only a citation without a key. */
export function codeAt(model: ResolutionModel, offset: number): CodeAt | null {
  const own = ownCode(model.identity);
  const codes = model.citations.flatMap(({ range, canonical, parts }) =>
    canonical === null || parts === null ? [] : [{ range, canonical, parts }],
  );
  const touched = [...(own === null ? [] : [own]), ...codes].filter(({ range }) =>
    touches(range, offset),
  );
  // A cursor between two codes is on both; the one that begins there is meant.
  return touched.at(-1) ?? null;
}

function ownCode(identity: Identity | null): CodeAt | null {
  if (identity?.range == null) return null;
  return { range: identity.range, canonical: identity.canonical, parts: identity.parts };
}
