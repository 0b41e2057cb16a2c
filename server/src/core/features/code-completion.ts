/** The resolutions that may be meant where a citation is being typed. */
import type { LibraryDocument } from '../library/document.ts';
import { mainKey } from '../library/graph.ts';
import { nameOf, type KnownResolution } from '../library/known.ts';
import type { Library } from '../library/library.ts';
import type { SearchKeys, SearchTable } from '../library/search-keys.ts';
import type { ResolutionSummary } from '../library/summary.ts';
import type { ResolutionModel } from '../model/model.ts';
import { fold } from '../text/fold.ts';
import type { Range } from '../text/range.ts';
import { citationPlaces, type CitationPlace } from './citation-place.ts';
import { createCitingForm, type CitingForm } from './citing-form.ts';
import { createMatcher } from './code-matching.ts';
import type { ReaderContext } from './reader-context.ts';
import { sessionFor, shortSession } from './session-for.ts';
import { createShortlist } from './shortlist.ts';

/** A resolution that is offered. */
export interface CodeProposal {
  readonly canonical: string;
  readonly title: string | null;
  /** Its session with place and dates; null when nothing is known of it. */
  readonly session: string | null;
  /** The code in the form that the text asks for. */
  readonly insert: string;
  /** What an editor compares with what is typed; it begins with what is typed now. */
  readonly filter: string;
}

export interface CodeCompletion {
  /** What an accepted proposal replaces; it lies within one line. */
  readonly range: Range;
  /** The likeliest first; never empty. */
  readonly proposals: readonly CodeProposal[];
}

export interface CompletionContext extends ReaderContext {
  readonly searchTable: SearchTable;
  /** The asking text as a document of the library. */
  readonly document: Pick<LibraryDocument, 'uri' | 'keys'>;
}

/** A longer list would not be read. */
const MOST_PROPOSALS = 100;

/**
 * What may be cited at an offset.
 *
 * @returns null where no citation can stand, and where nothing at hand begins as is typed
 */
export function codeCompletion(
  model: ResolutionModel,
  offset: number,
  context: CompletionContext,
): CodeCompletion | null {
  for (const place of citationPlaces(model, offset, context.analyser)) {
    const candidates = candidatesFor(place, model, context);
    if (candidates.length === 0) continue;
    const form = createCitingForm(model, place, context.analyser);
    const typed = model.source.slice(place.range.start, offset);
    return {
      range: place.range,
      proposals: candidates.map((candidate) => proposal(candidate, typed, form, context)),
    };
  }
  return null;
}

/** A resolution of the library, or one that is known without its text. */
interface Candidate {
  readonly canonical: string;
  readonly keys: SearchKeys;
  readonly title: string | null;
  /** Null where its text is not at hand. */
  readonly summary: ResolutionSummary | null;
}

/** Those that match, each once and the text itself left out, the likeliest first. */
function candidatesFor(
  place: CitationPlace,
  model: ResolutionModel,
  { analyser, library, searchTable, document: own }: CompletionContext,
): readonly Candidate[] {
  const language = analyser.tools.get(model.language)?.language;
  if (language === undefined) return [];
  const matches = createMatcher(place, language);
  const likely = [...place.bodies, model.body];
  const shortlist = createShortlist<Candidate>(MOST_PROPOSALS);
  for (const document of library.documents()) {
    const keys = document.uri === own.uri ? null : searchTable.ofDocument(document);
    if (keys === null || !matches(keys)) continue;
    shortlist.add(rankOf(keys, likely), () => documentCandidate(document, keys));
  }
  for (const known of library.knownResolutions()) {
    const keys = searchTable.ofKnown(known);
    if (keys === null || !matches(keys) || isAtHand(known, library)) continue;
    shortlist.add(rankOf(keys, likely), () => knownCandidate(known, keys, model.language));
  }
  const ownKeys = new Set(own.keys.flatMap((key) => library.sameAs(key)));
  const seen = new Set<string>();
  return shortlist.members().filter(({ canonical }) => {
    const key = mainKey(library, canonical);
    if (ownKeys.has(canonical) || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function documentCandidate(
  { keys: [canonical = ''], summary }: LibraryDocument,
  keys: SearchKeys,
): Candidate {
  return { canonical, keys, title: summary.title, summary };
}

function knownCandidate(known: KnownResolution, keys: SearchKeys, language: string): Candidate {
  return { canonical: known.canonical, keys, title: nameOf(known, language), summary: null };
}

function isAtHand({ canonical, aliases }: KnownResolution, library: Library): boolean {
  return [canonical, ...aliases].some((key) => library.find(key).length > 0);
}

/** Likely bodies first, then the latest adopted, then in the order of their numbers. */
function rankOf({ body, day, number }: SearchKeys, likely: readonly string[]): number {
  const index = likely.indexOf(body);
  const place = index === -1 ? likely.length : index;
  return (place * LATEST + LATEST - day) * MOST_NUMBERS + number;
}

/** Above any day, written as year, month and day in one number. */
const LATEST = 1e8;
/** Above the numbers of any year's resolutions. */
const MOST_NUMBERS = 1e5;

function proposal(
  candidate: Candidate,
  typed: string,
  form: CitingForm,
  context: CompletionContext,
): CodeProposal {
  const { canonical, title, summary } = candidate;
  const code = context.analyser.codes.read(canonical);
  const insert = code === null ? canonical : form(code);
  const listed =
    code === null ? null : context.analyser.codes.session(code.parts, context.messages);
  const session = (summary === null ? null : sessionFor(summary, context)) ?? listed;
  return {
    canonical,
    title,
    session: shortSession(session, context),
    insert,
    filter: filterText(typed, insert, candidate),
  };
}

/**
 * Editors show a proposal only while what is typed stands in its filter text, and some only while
 * the filter text begins with it. What matched here must not be lost there: an alias, a word from
 * the middle of the title, a word without its accents.
 */
function filterText(typed: string, insert: string, { canonical, title, keys }: Candidate): string {
  const lower = typed.toLowerCase();
  const codes = `${keys.codes}${keys.shortCodes}`.split('\n');
  const alias = typed === '' ? undefined : codes.find((code) => code.startsWith(lower));
  const words = (title ?? '').split(/\s+/);
  const accented = words.filter((word) => fold(word) !== word.toLowerCase());
  const parts = [alias ?? typed, insert, canonical, title ?? '', ...accented.map(fold)];
  return [...new Set(parts.filter((part) => part !== ''))].join(' ');
}
