/** Finds the reports that clauses speak of, with the number of the annex that is meant. */
import type { Analyser } from '../../analyse.ts';
import type { Citation, ResolutionModel } from '../../model/model.ts';
import { fold } from '../../text/fold.ts';
import { anyOf } from '../../text/patterns.ts';
import type { Range } from '../../text/range.ts';

/** A report, or another paper, where a clause names it. */
export interface CitedAnnex {
  readonly citation: Citation;
  readonly canonical: string;
  readonly clause: number;
  readonly annex: { readonly number: string; readonly range: Range } | null;
  /** The words before it, folded: "le projet d accord de cooperation dont le texte figure en". */
  readonly words: readonly string[];
}

/** How far before a paper its annex may be named, and how far before that what is in it. */
const REACH = 70;
const CONTEXT = 140;

/** All papers that clauses cite by code, in order. */
export function annexesCited(
  { source, citations, clauses, language }: ResolutionModel,
  { lexicon }: Pick<Analyser, 'lexicon'>,
): readonly CitedAnnex[] {
  const nouns = lexicon.languages.get(language)?.file.structure.annexes ?? [];
  const named = new RegExp(
    `(?<!\\p{L})${anyOf(nouns)}\\s{1,9}(?:n[°º]\\s?)?(\\d{1,2}|[ivxl]{1,5}|[a-z](?![\\p{L}']))(?=\\s)(?:\\s{1,9}[\\p{L}'’]{1,20}){1,4}\\s{1,9}$`,
    'u',
  );
  return citations.flatMap((citation): readonly CitedAnnex[] => {
    const { canonical, kind, clause, range } = citation;
    const own = clause === null ? undefined : clauses[clause];
    if (canonical === null || clause === null || own === undefined) return [];
    if (kind !== 'report' && kind !== 'document') return [];
    const from = Math.max(own.range.start, range.start - REACH);
    const match = named.exec(fold(source.slice(from, range.start)));
    const number = match?.[1];
    const at = match === null ? range.start : from + match.index;
    const start = Math.max(own.range.start, at - CONTEXT);
    const words = fold(source.slice(start, at)).match(/[\p{L}\p{N}]+/gu) ?? [];
    if (match === null || number === undefined) {
      return [{ citation, canonical, clause, annex: null, words }];
    }
    const place = at + match[0].search(new RegExp(`(?<=\\s|[°º])${number}(?=\\s)`, 'u'));
    const numberRange = { start: place, end: place + number.length };
    return [{ citation, canonical, clause, annex: { number, range: numberRange }, words }];
  });
}

/** How many words in a row make two clauses speak of the same thing. */
const RUN = 5;

/** True when both have so many words in a row that they speak of the same thing. */
export function speaksOfSame(one: CitedAnnex, other: CitedAnnex): boolean {
  const runs = new Set(runsOf(one.words));
  return runsOf(other.words).some((run) => runs.has(run));
}

function runsOf(words: readonly string[]): readonly string[] {
  return words.flatMap((_, index) =>
    index + RUN <= words.length ? [words.slice(index, index + RUN).join(' ')] : [],
  );
}
