/**
 * Words that have a colour of their own because of what they mean, beyond what a grammar can see:
 * keywords by the part that they stand in, the markers of a chain, who is asked to act, organs, short
 * names that the text writes out, and citations that lead to a text at hand or nowhere.
 */
import type { Analyser } from '../analyse.ts';
import { emptyLibrary, type Library } from '../library/library.ts';
import { holdersOf } from '../library/graph.ts';
import type { Language } from '../lexicon/language.ts';
import type { CitationKind, Part, ResolutionModel } from '../model/model.ts';
import { addresseeIn } from '../writing/addressee.ts';
import { createChainReader } from '../writing/chain-words.ts';
import { cleanText, type CleanText } from '../text/clean-text.ts';
import { overlaps, trimmed, type Range } from '../text/range.ts';
import { definedAcronyms } from './defined-acronyms.ts';
import { laidOver } from './layers.ts';

/** The kinds of tokens and what qualifies them, in the order in which they are numbered. */
export const TOKEN_TYPES = [
  'citation',
  'preambularKeyword',
  'operativeKeyword',
  'chainMarker',
  'addressee',
  'organ',
  'acronym',
] as const;
export const TOKEN_MODIFIERS = ['resolved', 'unresolved', 'definition'] as const;

export interface SemanticToken {
  readonly range: Range;
  readonly type: (typeof TOKEN_TYPES)[number];
  readonly modifiers: readonly (typeof TOKEN_MODIFIERS)[number][];
}

export interface TokenContext {
  readonly analyser: Analyser;
  /** `emptyLibrary` where nothing can be said of what is missing: then no citation has a token. */
  readonly library: Library;
}

/** Only of these is it asked whether their text is at hand; reports and treaties seldom are. */
const LOOKED_FOR: ReadonlySet<CitationKind> = new Set(['resolution', 'decision']);

const KEYWORDS: Readonly<Record<Part, SemanticToken['type']>> = {
  preamble: 'preambularKeyword',
  operative: 'operativeKeyword',
};

/** The tokens of a text that touch a range, sorted, none over another. */
export function semanticTokens(
  model: ResolutionModel,
  range: Range,
  { analyser, library }: TokenContext,
): readonly SemanticToken[] {
  const language = analyser.lexicon.languages.get(model.language);
  const cited = citations(model, library);
  if (language === undefined) return cited.filter((token) => overlaps(token.range, range));
  const clean = cleanText(model.source);
  const layers = [
    cited,
    keywords(model, language),
    acronyms(model, clean, analyser),
    organs(model, clean, analyser),
    addressees(model, language),
  ];
  return layers
    .reduce<readonly SemanticToken[]>(laidOver, [])
    .map((cut) => ({ ...cut, range: trimmed(model.source, cut.range) }))
    .filter((token) => overlaps(token.range, range));
}

function citations(model: ResolutionModel, library: Library): readonly SemanticToken[] {
  if (library === emptyLibrary) return [];
  return model.citations.flatMap(({ kind, canonical, range }) => {
    if (canonical === null || !LOOKED_FOR.has(kind)) return [];
    const isResolved = holdersOf(library, canonical).length > 0;
    return [{ range, type: 'citation', modifiers: [isResolved ? 'resolved' : 'unresolved'] }];
  });
}

/** Keywords, and the markers in them. */
function keywords(
  { clauses, source }: ResolutionModel,
  language: Language,
): readonly SemanticToken[] {
  const read = createChainReader(language);
  return clauses.flatMap(({ keyword, part }) => {
    if (keyword === null) return [];
    const { words, marker } = read(source, keyword);
    if (marker === null) return [token(KEYWORDS[part], keyword.range)];
    return [
      ...tokenOver(KEYWORDS[part], words.slice(0, marker.from)),
      ...tokenOver('chainMarker', words.slice(marker.from, marker.to)),
      ...tokenOver(KEYWORDS[part], words.slice(marker.to)),
    ];
  });
}

function acronyms(
  model: ResolutionModel,
  clean: CleanText,
  analyser: Analyser,
): readonly SemanticToken[] {
  return definedAcronyms(model, clean, analyser).map(({ range, isWrittenOut }) => ({
    ...token('acronym', range),
    modifiers: isWrittenOut ? ['definition'] : [],
  }));
}

/** The organ that speaks, and others that are named in clauses. */
function organs(
  { opener, language }: ResolutionModel,
  clean: CleanText,
  { tools }: Analyser,
): readonly SemanticToken[] {
  const named = tools.get(language)?.organs.scan(clean.folded) ?? [];
  const own = opener === null ? [] : [token('organ', opener.organ.range)];
  return laidOver(
    own,
    named.map(({ start, end }) => token('organ', clean.toSource(start, end))),
  );
}

function addressees(
  { clauses, source }: ResolutionModel,
  language: Language,
): readonly SemanticToken[] {
  return clauses.flatMap((clause) => {
    const found = addresseeIn(source, clause, language);
    return found?.isWhole === true ? tokenOver('addressee', found.words) : [];
  });
}

function tokenOver(
  type: SemanticToken['type'],
  words: readonly { readonly range: Range }[],
): readonly SemanticToken[] {
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) return [];
  return [token(type, { start: first.range.start, end: last.range.end })];
}

function token(type: SemanticToken['type'], range: Range): SemanticToken {
  return { range, type, modifiers: [] };
}
