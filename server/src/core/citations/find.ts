/** Finds everything that a text cites: codes, numbers behind a head noun, articles, instruments. */
import type { DateFinder } from '../facts/dates.ts';
import type { Language } from '../lexicon/language.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { CitationKind } from '../model/model.ts';
import type { Codes, ReadCode } from './codes.ts';
import { createInstrumentFinder } from './instruments.ts';
import { createProseReader, type ProseContext } from './prose.ts';
import { anyOf, SPACE } from '../text/patterns.ts';

/** A cited thing; offsets are clean offsets. */
export interface FoundCitation {
  readonly start: number;
  readonly end: number;
  readonly kind: CitationKind;
  readonly code: ReadCode | null;
  readonly date: string | null;
  /** The head noun of the list that it belongs to; null for a thing cited by itself. */
  readonly list: number | null;
}

export interface CitationFinder {
  /** All citations of a clean text in order, none overlapping another. */
  find(text: Omit<ProseContext, 'codes'>): readonly FoundCitation[];
}

/** Compiles the citation words of a language. */
export function createCitationFinder(
  lexicon: Lexicon,
  language: Language,
  codes: Codes,
  dates: DateFinder,
): CitationFinder {
  const prose = createProseReader(lexicon, language, codes, dates);
  const { nouns, joiners } = language.file.citation;
  const articleNouns = nouns.filter(({ kind }) => kind === 'article').flatMap(({ words }) => words);
  const number = '\\d{1,3}(?:\\(\\d{1,2}\\))?(?![\\d/])';
  const articles = new RegExp(
    `(?<![\\p{L}])${anyOf(articleNouns)}${SPACE}(${number}(?:(?:,${SPACE}|${SPACE}${anyOf(joiners)}${SPACE})${number}){0,12})`,
    'gu',
  );
  const instruments = createInstrumentFinder(language);

  return {
    find: (text) => {
      const full = codes.scan(text.text);
      const inProse = prose.scan({ ...text, codes: full });
      const found: FoundCitation[] = [
        ...full.map((code) => ({
          start: code.start,
          end: code.end,
          kind: code.parts.kind,
          code,
          date: null,
          list: inProse.listOfCode.get(code.start) ?? null,
        })),
        ...inProse.citations,
      ];
      for (const match of text.folded.matchAll(articles)) {
        const list = match[1] ?? '';
        const from = match.index + match[0].length - list.length;
        for (const item of list.matchAll(new RegExp(number, 'g'))) {
          const start = from + item.index;
          found.push({
            start,
            end: start + item[0].length,
            kind: 'article',
            code: null,
            date: null,
            list: null,
          });
        }
      }
      for (const { start, end, kind } of instruments.scan(text.text, text.folded)) {
        found.push({ start, end, kind, code: null, date: null, list: null });
      }
      return settleParts(codes, withoutOverlaps(found));
    },
  };
}

/** A lettered part cited without its date has the date with which the text cites it elsewhere. */
function settleParts(codes: Codes, found: readonly FoundCitation[]): readonly FoundCitation[] {
  const dateOf = new Map<string, string>();
  for (const { code, date } of found) {
    if (code !== null && code.together !== null && date !== null) dateOf.set(code.canonical, date);
  }
  return found.map((citation) => {
    const { code, date } = citation;
    if (code === null || code.together === null) return citation;
    return { ...citation, code: codes.settle(code, date ?? dateOf.get(code.canonical) ?? null) };
  });
}

/** Of two citations in one place the longer stays: a code holds what looks like a number in it. */
function withoutOverlaps(found: readonly FoundCitation[]): readonly FoundCitation[] {
  const sorted = found.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: FoundCitation[] = [];
  for (const citation of sorted) {
    const last = kept.at(-1);
    if (last === undefined || citation.start >= last.end) kept.push(citation);
    else if (citation.end - citation.start > last.end - last.start)
      kept[kept.length - 1] = citation;
  }
  return kept;
}
