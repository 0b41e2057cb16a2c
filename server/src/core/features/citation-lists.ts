/** What a text cites and by whom it is cited, as lists for a reader, with the places in the texts. */
import type { LibraryCitation, LibraryDocument } from '../library/document.ts';
import { citedBy, citersOf, type Cited, type CitingPlaces } from '../library/graph.ts';
import { nameOf } from '../library/known.ts';
import type { CitationKind, SessionFact } from '../model/model.ts';
import { citationListsWording } from './citation-lists-wording.ts';
import { clauseLabel } from './clause-label.ts';
import { hoverWording } from './hover-wording.ts';
import type { LibraryPlace } from './library-places.ts';
import type { ReaderContext } from './reader-context.ts';
import { relationWording } from './relation-wording.ts';
import { sessionFor } from './session-for.ts';

export interface CitationList {
  readonly id: 'cites' | 'cited-by';
  readonly label: string;
  /** How many entries there are, and how many of them are not at hand. */
  readonly detail: string;
  /** What is not at hand comes last. */
  readonly entries: readonly CitationEntry[];
}

/** Another text that cites or is cited. */
export interface CitationEntry {
  /** Null for a text without a code. */
  readonly canonical: string | null;
  /** The code, else the title or the file. */
  readonly label: string;
  /** The title behind the label, with what sets the entry apart from an ordinary citation. */
  readonly detail: string;
  /** All that is known of it, line by line. */
  readonly card: readonly string[];
  /** False when the library is known whole and no document has it. */
  readonly isAtHand: boolean;
  /** Where a click leads: the headers of the documents that have it. */
  readonly targets: readonly LibraryPlace[];
  /** The official address, or null. */
  readonly address: string | null;
  /** The citations, in the order of the text; never empty. */
  readonly places: readonly CitingPlace[];
}

export interface CitingPlace extends LibraryPlace {
  /** "PP7"; null outside the clauses. */
  readonly clause: string | null;
}

export interface CitationListsContext extends ReaderContext {
  /** False while files are still unread, or when there are none: then nothing is called missing. */
  readonly isComplete: boolean;
}

/** Both lists of a document. */
export function citationLists(
  document: LibraryDocument,
  context: CitationListsContext,
): readonly CitationList[] {
  const words = citationListsWording[context.messages];
  const cites = citedBy(context.library, document)
    .map((cited) => citedEntry(document, cited, context))
    .toSorted((a, b) => Number(b.isAtHand) - Number(a.isAtHand));
  const missing = cites.filter(({ isAtHand }) => !isAtHand).length;
  const citers = citersOfDocument(document, context).map((citer) => citerEntry(citer, context));
  return [
    {
      id: 'cites',
      label: words.cites,
      detail: joined([String(cites.length), missing === 0 ? null : words.missing(missing)]),
      entries: cites,
    },
    { id: 'cited-by', label: words.citedBy, detail: String(citers.length), entries: citers },
  ];
}

/** The oldest first; those without a year last. */
function citersOfDocument(
  { keys }: LibraryDocument,
  { library }: CitationListsContext,
): readonly CitingPlaces[] {
  const byUri = new Map(
    keys
      .flatMap((key) => citersOf(library, key))
      .map((citing) => [citing.document.uri, citing] as const),
  );
  const yearOf = ({ document }: CitingPlaces): number => document.summary.session?.year ?? Infinity;
  return [...byUri.values()].toSorted((a, b) => {
    const [one, other] = [yearOf(a), yearOf(b)];
    return one === other ? 0 : one < other ? -1 : 1;
  });
}

function citedEntry(
  citing: LibraryDocument,
  { canonical, kind, documents, known, citations }: Cited,
  context: CitationListsContext,
): CitationEntry {
  const { analyser, messages } = context;
  const [document] = documents;
  const code = analyser.codes.read(canonical);
  const isAtHand = document !== undefined || !context.isComplete;
  const title = document?.summary.title ?? (known === null ? null : nameOf(known, messages));
  const session =
    document === undefined
      ? code && analyser.codes.session(code.parts, messages)
      : sessionFor(document.summary, context);
  return {
    canonical,
    label: canonical,
    ...described({ kind: code?.parts.kind ?? kind, title, session, isAtHand, citations }, context),
    isAtHand,
    targets: documents.map(headerOf),
    address: known?.address ?? (code === null ? null : analyser.codes.address(code)),
    places: citations.map((citation) => placeOf(citing, citation)),
  };
}

function citerEntry(
  { document, citations }: CitingPlaces,
  context: CitationListsContext,
): CitationEntry {
  const { analyser } = context;
  const { uri, keys, summary } = document;
  const canonical = keys[0] ?? null;
  const code = canonical === null ? null : analyser.codes.read(canonical);
  const label = canonical ?? summary.title ?? context.fileLabel(uri);
  const title = label === summary.title ? null : summary.title;
  const session = sessionFor(summary, context);
  return {
    canonical,
    label,
    ...described({ kind: 'resolution', title, session, isAtHand: true, citations }, context),
    isAtHand: true,
    targets: [headerOf(document)],
    address: code === null ? null : analyser.codes.address(code),
    places: citations.map((citation) => placeOf(document, citation)),
  };
}

interface Facts {
  readonly kind: CitationKind;
  readonly title: string | null;
  readonly session: SessionFact | null;
  readonly isAtHand: boolean;
  readonly citations: readonly LibraryCitation[];
}

/** What the entry says beside its label, in short and in full. */
function described(
  { kind, title, session, isAtHand, citations }: Facts,
  { messages, dates }: CitationListsContext,
): Pick<CitationEntry, 'detail' | 'card'> {
  const words = citationListsWording[messages];
  const notHere = isAtHand ? null : words.notHere;
  const relations = [...new Set(citations.map(({ relation }) => relation))]
    .filter((relation) => relation !== 'cites')
    .map((relation) => relationWording[messages][relation]);
  const relation = relations.length === 0 ? null : relations.join(', ');
  const sitting = session === null ? null : dates.session(session);
  const year = session?.year == null ? null : String(session.year);
  return {
    detail: joined([isAtHand ? null : words.absent, relation, title ?? (isAtHand ? null : year)]),
    card: [
      title,
      joined([hoverWording[messages].kind[kind], sitting]),
      joined([relation, words.places(citations.length), notHere]),
    ].filter((line) => line !== null),
  };
}

function placeOf(
  { uri, clauses }: LibraryDocument,
  { range, clause: index }: LibraryCitation,
): CitingPlace {
  const clause = index === null ? undefined : clauses[index];
  return { uri, range, clause: clause === undefined ? null : clauseLabel(clause) };
}

function headerOf({ uri, header }: LibraryDocument): LibraryPlace {
  return { uri, range: header };
}

function joined(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join(' · ');
}
