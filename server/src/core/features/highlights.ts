/** Everything in one text that means the same as the words at a place. */
import { clauseByNumber } from '../library/document.ts';
import type { Clause, Keyword, ResolutionModel } from '../model/model.ts';
import { fold } from '../text/fold.ts';
import { touches, type Range } from '../text/range.ts';
import {
  isOwnClause,
  keysOf,
  keysOfHolder,
  meaningOf,
  type ClauseName,
  type Meaning,
} from './meaning.ts';
import type { Question } from './question.ts';
import { subjectAt } from './subject-at.ts';

export interface Highlight {
  readonly range: Range;
  /** The text's own code, or the opening of the clause; everything else only names it. */
  readonly isDeclaration: boolean;
}

/**
 * The places in the asking text that mean what the words at the offset mean: citations under any
 * alias, the words that refer back to them, the text's own code; the pinpoints of one clause, and
 * the clause; or the openings of all clauses with one keyword.
 *
 * @returns in the order of the text; null where the words themselves are not among them, as in
 *   plain prose
 */
export function highlights(question: Question): readonly Highlight[] | null {
  const { model, offset } = question;
  const subject = subjectAt(model, offset);
  if (subject === null) return null;
  const keyword = subject.kind === 'clause' ? subject.clause.keyword : null;
  const found = [
    meaningOf(model, subject),
    keyword === null ? null : ({ kind: 'keyword', keyword } as const),
  ].map((meaning) => (meaning === null ? [] : placesOf(question, meaning)));
  const lit = found.find((places) => places.some(({ range }) => touches(range, offset)));
  return lit?.toSorted((a, b) => a.range.start - b.range.start) ?? null;
}

function placesOf(
  question: Question,
  meaning: Meaning | { readonly kind: 'keyword'; readonly keyword: Keyword },
): readonly Highlight[] {
  switch (meaning.kind) {
    case 'resolutions':
      return ofResolutions(question, meaning.canonicals);
    case 'clause':
      return ofClause(question, meaning.name);
    case 'keyword':
      return ofKeyword(question.model, meaning.keyword);
  }
}

function ofResolutions(
  { model, library }: Question,
  canonicals: readonly string[],
): readonly Highlight[] {
  const keys = keysOf(library, canonicals);
  const { identity, citations, backReferences } = model;
  const isMeant = (canonical: string | null | undefined): boolean =>
    canonical != null && keys.has(canonical);
  const code = isMeant(identity?.canonical) ? (identity?.range ?? null) : null;
  return [
    ...(code === null ? [] : [{ range: code, isDeclaration: true }]),
    ...named(citations.filter(({ canonical }) => isMeant(canonical))),
    ...named(
      backReferences.filter((reference) =>
        reference.citations.some((index) => isMeant(citations[index]?.canonical)),
      ),
    ),
  ];
}

/** The keywords of one entry, with whatever markers of a chain. */
function ofKeyword({ clauses }: ResolutionModel, keyword: Keyword): readonly Highlight[] {
  const wanted = entryOf(keyword);
  return named(
    clauses.flatMap(({ keyword: other }) =>
      other !== null && entryOf(other) === wanted ? [other] : [],
    ),
  );
}

/** The lexicon's entry, the one that was meant; for a word outside it the word. */
function entryOf({ entry, meant, head }: Keyword): string {
  return entry ?? meant ?? `"${fold(head.text)}"`;
}

function ofClause({ model, library }: Question, name: ClauseName): readonly Highlight[] {
  const isOwn = isOwnClause(name, model, library);
  const keys = keysOfHolder(library, name);
  const pinpoints = model.pinpoints.filter(({ part, number, citation }) => {
    if (part !== name.part || number !== name.number) return false;
    const canonical = citation === null ? null : model.citations[citation]?.canonical;
    return citation === null ? isOwn : canonical != null && keys.has(canonical);
  });
  if (pinpoints.length === 0) return [];
  const clause = isOwn ? ownClause(model, name) : null;
  return [...(clause === null ? [] : openingsOf(clause)), ...named(pinpoints)];
}

function ownClause({ clauses }: ResolutionModel, { part, number }: ClauseName): Clause | null {
  return clauseByNumber(clauses, part, number);
}

/** The number of a clause, or its keyword where none is printed. */
function openingsOf({ numberRange, keyword }: Clause): readonly Highlight[] {
  const range = numberRange ?? keyword?.range ?? null;
  return range === null ? [] : [{ range, isDeclaration: true }];
}

function named(ranged: readonly { readonly range: Range }[]): readonly Highlight[] {
  return ranged.map(({ range }) => ({ range, isDeclaration: false }));
}
