/**
 * What the commands answer with `--format json`: a stable contract, described in docs/cli.md. The
 * other formats are made from the same values.
 */
import type { Analyser, DocumentHint } from '../core/analyse.ts';
import { holdersOf } from '../core/library/graph.ts';
import type { Library } from '../core/library/library.ts';
import type {
  Adoption,
  CitationKind,
  Clause,
  Identity,
  Item,
  Part,
  ResolutionModel,
  SessionFact,
} from '../core/model/model.ts';
import type { MessageLanguage } from '../core/wording/languages.ts';
import { createLocate, type Locate, type PlaceRange } from '../core/text/places.ts';
import type { Encoding } from '../files/decode.ts';

/** The version of the contract; it grows when a reader of the JSON would have to change. */
export const VERSION = 1;

/** A document that was asked for, read and analysed. */
export interface ReadDocument {
  /** Relative to the working directory, with slashes. */
  readonly path: string;
  /** Under which the library has it, if it has it. */
  readonly uri: string;
  readonly model: ResolutionModel;
  /** What the text was analysed with. */
  readonly hint: DocumentHint;
  /** The absolute path of the file; of the one that the standard input stands for. */
  readonly file: string;
  readonly encoding: Encoding;
  /** True for the text that came by the standard input. */
  readonly isInput: boolean;
}

/** What the commands know beside the documents they answer about. */
export interface Surroundings {
  readonly analyser: Analyser;
  readonly library: Library;
  readonly messages: MessageLanguage;
  /** The path, as the reports write it, of a document of the library. */
  readonly pathOf: (uri: string) => string;
}

/** The answer of a command: one entry for each document, in the order of their paths. */
export interface Report<Document> {
  readonly version: typeof VERSION;
  readonly documents: readonly Document[];
}

export interface OutlinedDocument {
  readonly path: string;
  readonly language: string;
  readonly body: string;
  readonly identity: Pick<Identity, 'canonical' | 'written'> | null;
  readonly title: string | null;
  readonly session: SessionFact | null;
  readonly clauses: readonly OutlinedClause[];
  readonly adoption: Pick<Adoption, 'text' | 'inFavour' | 'against' | 'abstentions'> | null;
}

interface OutlinedClause {
  readonly part: Part;
  readonly index: number;
  readonly number: string | null;
  readonly keyword: string | null;
  readonly range: PlaceRange;
  readonly items: readonly OutlinedItem[];
}

interface OutlinedItem {
  readonly marker: string;
  readonly level: number;
  readonly range: PlaceRange;
}

export interface CitingDocument {
  readonly path: string;
  readonly citations: readonly ReportedCitation[];
}

export interface ReportedCitation {
  readonly text: string;
  readonly canonical: string | null;
  readonly kind: CitationKind;
  readonly range: PlaceRange;
  /** The path of the cited document; null when it is not in the library. */
  readonly target: string | null;
}

/** Gathers the entries of all documents into one answer. */
export function report<Document>(
  documents: readonly ReadDocument[],
  entry: (document: ReadDocument) => Document,
): Report<Document> {
  return { version: VERSION, documents: documents.map(entry) };
}

/** How a document is built. */
export function outlineDocument({ path, model }: ReadDocument): OutlinedDocument {
  const { language, body, identity, title, session, clauses, adoption } = model;
  const locate = createLocate(model.source);
  return {
    path,
    language,
    body,
    identity: identity && { canonical: identity.canonical, written: identity.written },
    title: title?.text ?? null,
    session: session && sessionEntry(session),
    clauses: clauses.map((clause) => clauseEntry(clause, locate)),
    adoption: adoption && adoptionEntry(adoption),
  };
}

function clauseEntry(clause: Clause, locate: Locate): OutlinedClause {
  const { part, index, number, keyword, range, items } = clause;
  return {
    part,
    index,
    number,
    keyword: keyword?.written ?? null,
    range: locate(range),
    items: items.map((item) => itemEntry(item, locate)),
  };
}

function itemEntry({ marker, level, range }: Item, locate: Locate): OutlinedItem {
  return { marker, level, range: locate(range) };
}

/** Field by field, so that what the model adds for other readers does not enter the contract. */
function sessionEntry({ number, year, place, country, start, end }: SessionFact): SessionFact {
  return { number, year, place, country, start, end };
}

function adoptionEntry(adoption: Adoption): OutlinedDocument['adoption'] {
  const { text, inFavour, against, abstentions } = adoption;
  return { text, inFavour, against, abstentions };
}

/** What a document cites, and where the cited documents lie. */
export function citationsOf(
  { path, model }: ReadDocument,
  { library, pathOf }: Surroundings,
): CitingDocument {
  const locate = createLocate(model.source);
  const target = (canonical: string | null): string | null => {
    const found = canonical === null ? undefined : holdersOf(library, canonical)[0];
    return found === undefined ? null : pathOf(found.uri);
  };
  return {
    path,
    citations: model.citations.map(({ text, canonical, kind, range }) => ({
      text,
      canonical,
      kind,
      range: locate(range),
      target: target(canonical),
    })),
  };
}
