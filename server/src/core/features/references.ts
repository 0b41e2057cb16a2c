/** Every place where a resolution is cited, or a clause named. */
import { clauseByNumber, type LibraryDocument } from '../library/document.ts';
import { holdersOf } from '../library/graph.ts';
import type { Library } from '../library/library.ts';
import { inOrder, placesIn, type LibraryPlace } from './library-places.ts';
import { holdersOfAny, keysOf, keysOfHolder, meaningOf, type ClauseName } from './meaning.ts';
import type { Question } from './question.ts';
import { subjectAt } from './subject-at.ts';

/**
 * The places that cite what stands at an offset, under every alias and in every document, the
 * asking one included: of a citation, a back-reference or the text's own header those that cite the
 * resolution, of a pinpoint or a clause the pinpoints of that clause.
 *
 * @param includesDeclaration adds the headers, or clauses, of the documents that have it
 * @returns in the order of documents and of their texts; null where nothing of the kind stands
 */
export function references(
  question: Question,
  includesDeclaration: boolean,
): readonly LibraryPlace[] | null {
  const subject = subjectAt(question.model, question.offset);
  const meaning = subject === null ? null : meaningOf(question.model, subject);
  switch (meaning?.kind) {
    case undefined:
      return null;
    case 'resolutions': {
      const { library } = question;
      const headers = includesDeclaration ? headersOf(library, meaning.canonicals) : [];
      return inOrder([...headers, ...citationsOf(library, meaning.canonicals)]);
    }
    case 'clause': {
      const clauses = includesDeclaration ? clausesOf(question, meaning.name) : [];
      return inOrder([...clauses, ...pinpointsOf(question, meaning.name)]);
    }
  }
}

function headersOf(library: Library, canonicals: readonly string[]): readonly LibraryPlace[] {
  return holdersOfAny(library, canonicals).map(({ uri, header }) => ({ uri, range: header }));
}

function citationsOf(library: Library, canonicals: readonly string[]): readonly LibraryPlace[] {
  const keys = keysOf(library, canonicals);
  return [...keys]
    .flatMap((key) => library.citing(key))
    .flatMap((document) =>
      placesIn(
        document,
        document.citations.filter(({ canonical }) => keys.has(canonical)),
      ),
    );
}

/** The documents that have the clause that is named; the asking one where it has no code. */
function holdersOfClause(
  question: Question,
  { canonical }: ClauseName,
): readonly LibraryDocument[] {
  return canonical === null ? [question.document] : holdersOf(question.library, canonical);
}

function clausesOf(question: Question, name: ClauseName): readonly LibraryPlace[] {
  return holdersOfClause(question, name).flatMap((document) => {
    const clause = clauseByNumber(document.clauses, name.part, name.number);
    return clause === null ? [] : [{ uri: document.uri, range: clause.opening }];
  });
}

/** Those of other texts by key, and those in which a text names a clause of its own. */
function pinpointsOf(question: Question, name: ClauseName): readonly LibraryPlace[] {
  const { library } = question;
  const keys = keysOfHolder(library, name);
  const named = (
    documents: readonly LibraryDocument[],
    isHolder: (canonical: string | null) => boolean,
  ): readonly LibraryPlace[] =>
    documents.flatMap((document) =>
      placesIn(
        document,
        document.pinpoints.filter(
          ({ canonical, part, number }) =>
            isHolder(canonical) && part === name.part && number === name.number,
        ),
      ),
    );
  return [
    ...named(holdersOfClause(question, name), (canonical) => canonical === null),
    ...named(
      [...keys].flatMap((key) => library.citing(key)),
      (canonical) => canonical !== null && keys.has(canonical),
    ),
  ];
}
