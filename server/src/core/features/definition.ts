/** Where the words of a text lead. */
import { clauseByNumber, type LibraryDocument } from '../library/document.ts';
import { citersOf } from '../library/graph.ts';
import { createLocate, type PlaceRange } from '../text/places.ts';
import type { Range } from '../text/range.ts';
import { placesIn } from './library-places.ts';
import { holdersOfAny, type ClauseName } from './meaning.ts';
import type { Question } from './question.ts';
import { subjectAt, type Subject } from './subject-at.ts';

export interface Definition {
  /** The words that were asked about. */
  readonly originRange: Range;
  /** Several when several documents have a code; none when it is not at hand. */
  readonly targets: readonly DefinitionTarget[];
}

export interface DefinitionTarget {
  readonly uri: string;
  readonly range: PlaceRange;
  /** Where a jump lands; in the range. */
  readonly selection: PlaceRange;
}

/**
 * Where the subject at an offset leads: a citation to the resolution, by whatever alias; a pinpoint
 * to the clause, or to the resolution when it has no such clause; a back-reference to the citations
 * that it stands for; the text's own code, heading or title to the places that cite it.
 *
 * @returns null where nothing stands that leads anywhere
 */
export function definition(question: Question): Definition | null {
  const subject = subjectAt(question.model, question.offset);
  const targets = subject === null ? null : targetsOf(question, subject);
  return subject === null || targets === null ? null : { originRange: subject.range, targets };
}

function targetsOf(question: Question, subject: Subject): readonly DefinitionTarget[] | null {
  const { library } = question;
  switch (subject.kind) {
    case 'citation':
      return holdersOfAny(library, [subject.canonical]).map(header);
    case 'back-reference':
      return citationTargets(question, subject.reference.citations);
    case 'pinpoint': {
      const { part, number } = subject.pinpoint;
      return clauseTargets(question, { canonical: subject.canonical, part, number });
    }
    case 'header':
      return subject.canonical === null ? null : citerTargets(question, subject.canonical);
    case 'clause':
      return null;
  }
}

function header({ uri, header: range }: LibraryDocument): DefinitionTarget {
  return { uri, range, selection: range };
}

function citationTargets(
  { document: { uri }, model }: Question,
  indexes: readonly number[],
): readonly DefinitionTarget[] {
  const locate = createLocate(model.source);
  return indexes.flatMap((index) => {
    const citation = model.citations[index];
    if (citation === undefined) return [];
    const range = locate(citation.range);
    return [{ uri, range, selection: range }];
  });
}

function citerTargets({ library }: Question, canonical: string): readonly DefinitionTarget[] {
  return citersOf(library, canonical)
    .flatMap(({ document, citations }) => placesIn(document, citations))
    .map(({ uri, range }) => ({ uri, range, selection: range }));
}

function clauseTargets(
  question: Question,
  { canonical, part, number }: ClauseName,
): readonly DefinitionTarget[] {
  const holders =
    canonical === null ? [question.document] : holdersOfAny(question.library, [canonical]);
  return holders.map((document) => {
    const clause = clauseByNumber(document.clauses, part, number);
    return clause === null
      ? header(document)
      : { uri: document.uri, range: clause.range, selection: clause.opening };
  });
}
