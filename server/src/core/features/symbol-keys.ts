/** What a search over the whole workspace finds a document by, folded once for each of its versions. */
import type { Analyser } from '../analyse.ts';
import type { LibraryDocument } from '../library/document.ts';
import { documentKeys } from '../library/search-keys.ts';
import { fold } from '../text/fold.ts';
import { gramsOf, type Grams } from '../text/grams.ts';
import { createDateWriter } from '../wording/dates.ts';
import { sessionFor } from './session-for.ts';

export interface SymbolKeys {
  readonly document: LibraryDocument;
  /** Each way of writing each of its codes, folded, a line break before each. */
  readonly codes: string;
  /** The words of its title and of its session, folded, a space before each. */
  readonly words: string;
  /** The same of the beginning of each clause, a line for each. */
  readonly clauses: string;
  /** Of all of these. */
  readonly grams: Grams;
}

/** Reads documents for searches. */
export type SymbolReader = (document: LibraryDocument) => SymbolKeys;

/** A reader that knows sessions as each language of the product writes them. */
export function createSymbolReader(analyser: Analyser): SymbolReader {
  const writers = (['en', 'fr'] as const).map((messages) => ({
    messages,
    dates: createDateWriter(messages),
  }));
  return (document) => {
    const { summary } = document;
    const found = documentKeys(document, analyser);
    const codes = found === null ? '' : `${found.codes}${found.shortCodes}`;
    const sessions = writers.map(({ messages, dates }) => {
      const session = sessionFor(summary, { analyser, messages });
      return session === null ? null : dates.session(session);
    });
    const said = [summary.title, ...sessions].filter((part) => part !== null);
    const words = symbolWords(said.join(' '));
    const clauses = document.clauses
      .map((clause) => symbolWords(`${clause.keyword ?? ''} ${clause.words}`))
      .join('\n');
    return {
      document,
      codes,
      words,
      clauses,
      grams: gramsOf(`${codes}${words}\n${clauses}`),
    };
  };
}

/** The words of a text as they stand in the keys; "oeuvre" and "œuvre" are one word. */
export function symbolWords(text: string): string {
  return fold(` ${text}`.normalize('NFC'))
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(BETWEEN_WORDS, ' ')
    .trimEnd();
}

/** The signs of ASCII, Latin-1 and general punctuation: a pattern of letters takes far longer. */
const BETWEEN_WORDS = /[\0-/:-@[-`{-\u00bf\u2000-\u206f]+/g;

/** A code, or a piece of one, as codes stand in the keys. */
export function symbolCode(text: string): string {
  return fold(text).replace(/[‐‑–—]/g, '-');
}
