/** Everything in one text that means the same as the words at a place. */
import { clauseByNumber } from '../library/document.ts';
import type { Clause, ResolutionModel } from '../model/model.ts';
import { touches, type Range } from '../text/range.ts';
import { isOwnClause, keysOf, keysOfHolder, meaningOf, type ClauseName } from './meaning.ts';
import type { Question } from './question.ts';
import { subjectAt } from './subject-at.ts';

export interface Highlight {
  readonly range: Range;
  /** The text's own code, or the opening of the clause; everything else only names it. */
  readonly isDeclaration: boolean;
}

/**
 * The places in the asking text that mean what the words at the offset mean: citations under any
 * alias, the words that refer back to them, the text's own code; or the pinpoints of one clause,
 * and the clause.
 *
 * @returns in the order of the text; null where the words themselves are not among them, as in
 *   plain prose
 */
export function highlights(question: Question): readonly Highlight[] | null {
  const { model, offset } = question;
  const subject = subjectAt(model, offset);
  const meaning = subject === null ? null : meaningOf(model, subject);
  if (meaning === null) return null;
  const found =
    meaning.kind === 'resolutions'
      ? ofResolutions(question, meaning.canonicals)
      : ofClause(question, meaning.name);
  return found.some(({ range }) => touches(range, offset))
    ? found.toSorted((a, b) => a.range.start - b.range.start)
    : null;
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
