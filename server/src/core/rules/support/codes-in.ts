/** The codes that a text holds, its own included. */
import type { CodeParts, ResolutionModel } from '../../model/model.ts';
import type { Range } from '../../text/range.ts';

/** A code where it is written. */
export interface WrittenCode {
  readonly text: string;
  readonly range: Range;
  readonly canonical: string;
  readonly parts: CodeParts;
}

/**
 * Every code in order of the text. The document's own is left out where the text does not write it:
 * it comes from the file name, or was put together from the heading's number and the session.
 */
export function codesIn({ identity, citations, heading }: ResolutionModel): readonly WrittenCode[] {
  const own: readonly WrittenCode[] =
    identity?.range == null || identity.range.start === heading?.range.start
      ? []
      : [
          {
            text: identity.written,
            range: identity.range,
            canonical: identity.canonical,
            parts: identity.parts,
          },
        ];
  return [
    ...own,
    ...citations.flatMap(({ text, range, canonical, parts }) =>
      canonical === null || parts === null ? [] : [{ text, range, canonical, parts }],
    ),
  ];
}
