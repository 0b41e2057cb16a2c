/** What stands under the cursor, as far as it has to do with other resolutions. */
import type { BackReference, Citation, Clause, Pinpoint, ResolutionModel } from '../model/model.ts';
import { touches, type Range } from '../text/range.ts';

/** What a question about a place in the text is about. */
export type Subject =
  | {
      /** A citation with a canonical key. */
      readonly kind: 'citation';
      readonly range: Range;
      readonly canonical: string;
      readonly citation: Citation;
    }
  | {
      /** Words that stand for citations: "cette résolution". */
      readonly kind: 'back-reference';
      readonly range: Range;
      readonly reference: BackReference;
      /** What they stand for, as far as it has canonical keys; never empty. */
      readonly canonicals: readonly string[];
    }
  | {
      /** A clause named by its number. */
      readonly kind: 'pinpoint';
      readonly range: Range;
      readonly pinpoint: Pinpoint;
      /** The key of the text that holds the clause; null for the text itself. */
      readonly canonical: string | null;
    }
  | {
      /** The document's own code, heading or title. */
      readonly kind: 'header';
      readonly range: Range;
      readonly line: HeaderLine;
      /** Null for a text without a code. */
      readonly canonical: string | null;
    }
  | {
      /** Any other place in a clause. */
      readonly kind: 'clause';
      readonly range: Range;
      readonly clause: Clause;
    };

/** What stands in the header and names the whole text. */
export type HeaderLine = 'code' | 'heading' | 'title';

/**
 * The subject at an offset. Of two that touch in it the one that begins there is meant; of nested
 * ones the narrowest.
 *
 * @returns null where nothing of the kind stands
 */
export function subjectAt(model: ResolutionModel, offset: number): Subject | null {
  const touched = subjects(model).filter(({ range }) => touches(range, offset));
  return touched.toSorted(byClosenessTo(offset))[0] ?? null;
}

function byClosenessTo(offset: number): (a: Subject, b: Subject) => number {
  const isBefore = ({ range }: Subject): number => (range.end === offset ? 1 : 0);
  const length = ({ range }: Subject): number => range.end - range.start;
  return (a, b) =>
    RANKS[a.kind] - RANKS[b.kind] || isBefore(a) - isBefore(b) || length(a) - length(b);
}

/** A clause is meant only where nothing in it is. */
const RANKS: Readonly<Record<Subject['kind'], number>> = {
  citation: 0,
  'back-reference': 0,
  pinpoint: 0,
  header: 1,
  clause: 2,
};

function subjects(model: ResolutionModel): readonly Subject[] {
  const { citations, pinpoints, backReferences, clauses } = model;
  const keyOf = (index: number | null): string | null =>
    index === null ? null : (citations[index]?.canonical ?? null);
  return [
    ...headerOf(model),
    ...citations.flatMap((citation): readonly Subject[] => {
      const { canonical, range } = citation;
      return canonical === null ? [] : [{ kind: 'citation', range, canonical, citation }];
    }),
    ...backReferences.flatMap((reference): readonly Subject[] => {
      const canonicals = reference.citations.map(keyOf).filter((key) => key !== null);
      const { range } = reference;
      return canonicals.length === 0
        ? []
        : [{ kind: 'back-reference', range, reference, canonicals }];
    }),
    ...pinpoints.flatMap((pinpoint): readonly Subject[] => {
      const canonical = keyOf(pinpoint.citation);
      const isNamed = pinpoint.citation === null || canonical !== null;
      return isNamed ? [{ kind: 'pinpoint', range: pinpoint.range, pinpoint, canonical }] : [];
    }),
    ...clauses.map((clause): Subject => ({ kind: 'clause', range: clause.range, clause })),
  ];
}

function headerOf({ identity, heading, title }: ResolutionModel): readonly Subject[] {
  const canonical = identity?.canonical ?? null;
  const lines: readonly (readonly [HeaderLine, Range | null | undefined])[] = [
    ['code', identity?.range],
    ['heading', heading?.range],
    ['title', title?.range],
  ];
  return lines.flatMap(([line, range]): readonly Subject[] =>
    range == null ? [] : [{ kind: 'header', range, line, canonical }],
  );
}
