/** Finds the words that stand for something cited before: "cette résolution", "the said report". */
import type { Language } from '../lexicon/language.ts';
import type { CitationKind } from '../model/model.ts';
import { fold } from '../text/fold.ts';
import { flatten } from '../text/flatten.ts';
import { wholeWords } from '../text/patterns.ts';
import type { Reachable } from './reach.ts';

/** A citation for which such words may stand. */
export interface Citable extends Reachable {
  readonly kind: CitationKind;
}

/** Words that stand for citations; offsets are clean offsets. */
export interface FoundBackReference {
  readonly start: number;
  readonly end: number;
  /** Indexes into the citations. */
  readonly citations: readonly number[];
}

export interface BackReferenceFinder {
  /**
   * All back-references that have something to stand for.
   *
   * @param citations in the order of the text
   */
  scan(folded: string, citations: readonly Citable[]): readonly FoundBackReference[];
}

/** Compiles the words of a language. */
export function createBackReferenceFinder(language: Language): BackReferenceFinder {
  const rows = language.file.citation.backReferences;
  const meaning = new Map(
    rows.flatMap(({ kind, stands, words }) =>
      words.map((word) => [fold(word), { kind, stands }] as const),
    ),
  );
  const finder = new RegExp(wholeWords(meaning.keys()), 'gu');

  return {
    scan: (folded, citations) => {
      const found: FoundBackReference[] = [];
      /** The last citation of each kind before the place that is looked at. */
      const last = new Map<CitationKind, number>();
      let next = 0;
      for (const match of folded.matchAll(finder)) {
        while ((citations[next]?.start ?? Infinity) < match.index) {
          const citation = citations[next];
          if (citation !== undefined) last.set(citation.kind, next);
          next += 1;
        }
        const { kind, stands } = meaning.get(flatten(match[0])) ?? NOTHING;
        const index = kind === null ? undefined : last.get(kind);
        if (index === undefined) continue;
        const end = match.index + match[0].length;
        // "cette résolution 71/19": the number behind says which, and is a citation itself.
        if (isNamedBehind(citations[next], end)) continue;
        found.push({
          start: match.index,
          end,
          citations: stands === 'several' ? listOf(citations, index) : [index],
        });
      }
      return found;
    },
  };
}

const NOTHING = { kind: null, stands: 'one' } as const;

function isNamedBehind(citation: Citable | undefined, end: number): boolean {
  return citation !== undefined && citation.start - end <= 2;
}

/** The citations of the list that the one at the index ends. */
function listOf(citations: readonly Citable[], index: number): readonly number[] {
  const list = citations[index]?.list ?? null;
  let first = index;
  while (list !== null && citations[first - 1]?.list === list) first -= 1;
  return Array.from({ length: index - first + 1 }, (_, step) => first + step);
}
