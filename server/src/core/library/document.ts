/**
 * One document of the library: its card, its clauses and what it cites, small and without its text.
 * Places are lines and characters, so that an answer about thousands of files need not read them.
 */
import type { CitationKind, Clause, Part, Relation, ResolutionModel } from '../model/model.ts';
import { createLocate, type PlaceRange } from '../text/places.ts';
import type { Range } from '../text/range.ts';
import { summarise, type ResolutionSummary } from './summary.ts';

export interface LibraryDocument {
  /** The document's URI, opaque to the core. */
  readonly uri: string;
  readonly summary: ResolutionSummary;
  /** The canonical keys of the document itself: of its code, and of declared aliases. */
  readonly keys: readonly string[];
  /** Where a jump to the document lands: its code, else heading, title or opener. */
  readonly header: PlaceRange;
  /** Its own code, where it is written in the text. */
  readonly ownCode: { readonly written: string; readonly range: PlaceRange } | null;
  /** What it cites under a canonical key, in the order of the text. */
  readonly citations: readonly LibraryCitation[];
  /** The clauses of other texts that it names, in the order of the text. */
  readonly pinpoints: readonly LibraryPinpoint[];
  readonly clauses: readonly LibraryClause[];
}

export interface LibraryCitation {
  readonly canonical: string;
  readonly kind: CitationKind;
  /** Exactly as it stands in the text, markup and line breaks included. */
  readonly written: string;
  readonly range: PlaceRange;
  readonly relation: Relation;
  /** Index into `clauses`; null outside the clauses. */
  readonly clause: number | null;
}

export interface LibraryPinpoint {
  /** The canonical key of the text that holds the clause; null for the text itself. */
  readonly canonical: string | null;
  readonly part: Part;
  /** As the citing text gives it. */
  readonly number: string;
  readonly range: PlaceRange;
  /** Index into `clauses` of the clause that cites. */
  readonly clause: number | null;
}

export interface LibraryClause {
  readonly part: Part;
  /** Counted from 1 within the part. */
  readonly index: number;
  readonly number: string | null;
  readonly keyword: string | null;
  /** The first words behind the keyword, spaces folded, cut at a word. */
  readonly words: string;
  /** Where a jump to the clause lands: its number and keyword, else its first word. */
  readonly opening: PlaceRange;
  /** The whole clause. */
  readonly range: PlaceRange;
}

/** What a document's own text does not say, from its project file. */
export interface Declared {
  readonly title: string | null;
  /** Canonical keys beside the one of its code. */
  readonly aliases: readonly string[];
}

/** Reduces a model to the document of the library. */
export function libraryDocument(
  uri: string,
  model: ResolutionModel,
  declared: Declared,
): LibraryDocument {
  const locate = createLocate(model.source);
  const summary = summarise(model);
  const { identity } = model;
  return {
    uri,
    summary: { ...summary, title: summary.title ?? declared.title },
    keys: [...new Set([...(identity === null ? [] : [identity.canonical]), ...declared.aliases])],
    header: locate(summary.headerRange),
    ownCode:
      identity?.range == null
        ? null
        : {
            written: model.source.slice(identity.range.start, identity.range.end),
            range: locate(identity.range),
          },
    citations: model.citations.flatMap(({ canonical, kind, range, relation, clause }) =>
      canonical === null
        ? []
        : [
            {
              canonical,
              kind,
              written: model.source.slice(range.start, range.end),
              range: locate(range),
              relation,
              clause,
            },
          ],
    ),
    pinpoints: model.pinpoints.flatMap(({ part, number, range, citation, clause }) => {
      const canonical = citation === null ? null : model.citations[citation]?.canonical;
      // A pinpoint in something without a key leads nowhere.
      if (canonical === undefined || (citation !== null && canonical === null)) return [];
      return [{ canonical, part, number, range: locate(range), clause }];
    }),
    clauses: model.clauses.map((clause) => ({
      part: clause.part,
      index: clause.index,
      number: clause.number,
      keyword: clause.keyword?.written ?? null,
      words: firstWords(
        model.source.slice(
          clause.keyword?.range.end ?? clause.numberRange?.end ?? clause.range.start,
          clause.range.end,
        ),
      ),
      opening: locate(openingOf(clause, model.source)),
      range: locate(clause.range),
    })),
  };
}

function openingOf({ range, numberRange, keyword }: Clause, source: string): Range {
  const start = numberRange?.start ?? keyword?.range.start ?? range.start;
  const word = /^\S{1,60}/.exec(source.slice(start, start + 60))?.[0] ?? '';
  return { start, end: keyword?.range.end ?? numberRange?.end ?? start + word.length };
}

const WORDS_LENGTH = 90;

function firstWords(text: string): string {
  const folded = text
    .slice(0, WORDS_LENGTH * 3)
    .replace(/<[^<>]{0,40}>|[*^{}]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[ .)]+/, '')
    .trim();
  if (folded.length <= WORDS_LENGTH) return folded.replace(/[\s,;:.]+$/, '');
  const cut = folded.slice(0, WORDS_LENGTH);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 20))}…`;
}

/**
 * The clause that a number names: the one that prints it, else the one that stands at that place in
 * a part that prints no numbers.
 */
export function clauseByNumber<Clause extends Pick<LibraryClause, 'part' | 'index' | 'number'>>(
  clauses: readonly Clause[],
  part: Part,
  number: string,
): Clause | null {
  const own = clauses.filter((clause) => clause.part === part);
  const printed = own.find((clause) => clause.number === number);
  if (printed !== undefined) return printed;
  const isNumbered = own.some((clause) => clause.number !== null);
  return isNumbered ? null : (own.find(({ index }) => String(index) === number) ?? null);
}
