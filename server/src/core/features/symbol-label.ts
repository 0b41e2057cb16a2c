/**
 * How a found symbol reads in an editor's list. Editors sift the answers once more: they keep what
 * has the typed letters in its name in their order, accents and all. So a name shows code and title,
 * and what was typed behind them where they hold it only under another alias or without accents.
 */
import { excerpt } from './excerpt.ts';
import type { ReaderContext } from './reader-context.ts';
import { sessionFor, shortSession } from './session-for.ts';
import type { FoundSymbol } from './workspace-symbols.ts';

export interface SymbolLabel {
  readonly name: string;
  /** What tells it from others of that name; empty when nothing does. */
  readonly container: string;
}

/** Editors look no further into a name; see the limit of the scorer in VS Code. */
const LONGEST_NAME = 120;
const LONGEST_CONTAINER = 80;

/** The label of a symbol that was found by a query. */
export function symbolLabel(
  { document, clause }: FoundSymbol,
  query: string,
  context: ReaderContext,
): SymbolLabel {
  const { uri, keys, summary } = document;
  const named = [keys[0], summary.title].filter((part) => part != null);
  const called = named.length === 0 ? context.fileLabel(uri) : named.join(' · ');
  if (clause === null) {
    const session = shortSession(sessionFor(summary, context), context);
    return { name: sifted(called, query), container: session ?? '' };
  }
  const { number, keyword, words } = clause;
  const lead = [number === null ? null : `${number}.`, keyword, words];
  return {
    name: sifted(lead.filter((part) => part !== null).join(' '), query),
    container: excerpt(called, LONGEST_CONTAINER),
  };
}

function sifted(name: string, query: string): string {
  const short = excerpt(name, LONGEST_NAME);
  const missing = query.split(/\s+/).filter((word) => !hasLetters(short, word));
  if (missing.length === 0) return short;
  const added = ` (${missing.join(' ').slice(0, LONGEST_NAME / 2)})`;
  return `${excerpt(name, LONGEST_NAME - added.length)}${added}`;
}

/** True when the letters of a word stand in a name in their order, whatever stands between them. */
function hasLetters(name: string, word: string): boolean {
  const inName = name.toLowerCase();
  let at = 0;
  for (const letter of word.toLowerCase()) {
    at = inName.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
