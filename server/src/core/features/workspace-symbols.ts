/** Resolutions and clauses of the whole library, found by a few words in any order. */
import type { LibraryClause, LibraryDocument } from '../library/document.ts';
import { gramHashes, mayHold } from '../text/grams.ts';
import { symbolCode, symbolWords, type SymbolKeys } from './symbol-keys.ts';

/** A resolution, or one clause of it. */
export interface FoundSymbol {
  readonly document: LibraryDocument;
  /** Null for the resolution itself. */
  readonly clause: LibraryClause | null;
}

/** One word of the query, in the forms in which it is looked for. */
interface Sought {
  readonly code: string;
  /** With a space before it. */
  readonly words: string;
  /** What every key holds in which either form is found. */
  readonly hashes: readonly number[];
}

/**
 * The resolutions in whose codes, titles and sessions every word of the query is found, and behind
 * them the clauses that begin with some of the words and whose resolutions have the others.
 *
 * @param table searched and answered in this order, as far as answers are equally good: codes come
 *   before other words, and beginnings before what stands within
 * @param limit the most that is wanted
 * @returns all resolutions for a query without words
 */
export function findSymbols(
  table: readonly SymbolKeys[],
  query: string,
  limit: number,
): readonly FoundSymbol[] {
  const sought = soughtIn(query);
  const hashes = sought.flatMap((word) => word.hashes);
  const candidates = table.filter(({ grams }) => mayHold(grams, hashes));
  const found = resolutionsIn(candidates, sought);
  for (const keys of sought.length === 0 ? [] : candidates) {
    if (found.length >= limit) break;
    found.push(...clausesIn(keys, sought));
  }
  return found.slice(0, limit);
}

function soughtIn(query: string): readonly Sought[] {
  return query.split(/\s+/).flatMap((word) => {
    const words = symbolWords(word);
    if (words === '') return [];
    const hashes = words.trim().split(' ').flatMap(gramHashes);
    return [{ code: symbolCode(word), words, hashes }];
  });
}

function resolutionsIn(table: readonly SymbolKeys[], sought: readonly Sought[]): FoundSymbol[] {
  const ranked = Array.from({ length: NOT_FOUND }, (): FoundSymbol[] => []);
  for (const keys of table) {
    ranked[worstRank(keys, sought)]?.push({ document: keys.document, clause: null });
  }
  return ranked.flat();
}

function worstRank(keys: SymbolKeys, sought: readonly Sought[]): number {
  let worst = 0;
  for (const word of sought) {
    worst = Math.max(worst, rankOf(keys, word));
    if (worst === NOT_FOUND) break;
  }
  return worst;
}

/** How badly a word is found in what names a resolution; most are not, so that is asked first. */
function rankOf({ codes, words }: SymbolKeys, sought: Sought): number {
  if (codes.includes(sought.code)) return codes.includes(`\n${sought.code}`) ? 0 : 1;
  if (isWithin(words, sought)) return words.includes(sought.words) ? 2 : 3;
  return NOT_FOUND;
}

const NOT_FOUND = 4;

function isWithin(words: string, sought: Sought): boolean {
  return words.includes(sought.words.slice(1));
}

function clausesIn(keys: SymbolKeys, sought: readonly Sought[]): readonly FoundSymbol[] {
  const { document, clauses } = keys;
  const isThere = (word: Sought): boolean => isWithin(clauses, word);
  const left = sought.filter((word) => rankOf(keys, word) === NOT_FOUND);
  if (!left.every(isThere) || !sought.some(isThere)) return [];
  const lines = clauses.split('\n');
  return document.clauses.flatMap((clause, index) => {
    const holds = (word: Sought): boolean => isWithin(lines[index] ?? '', word);
    return left.every(holds) && sought.some(holds) ? [{ document, clause }] : [];
  });
}
