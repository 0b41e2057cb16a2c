/** Reads the marker of repetition that a keyword bears, and writes the keyword with another. */
import type { Language } from '../lexicon/language.ts';
import type { Clause, Keyword } from '../model/model.ts';
import type { TextEdit } from '../text/edits.ts';
import { isPhrase, phraseWords, rewording, wordsIn, type PlacedWord } from './keyword-words.ts';
import { inCase, letterCaseOf } from './letter-case.ts';

/** A step of the chain: X, X also, X further; or the step that closes it. */
export type Step = 'bare' | 'second' | 'third' | 'closing';

/** A keyword taken apart. */
export interface ChainWords {
  readonly words: readonly PlacedWord[];
  /** Index of the first word of the head, and behind its last. */
  readonly head: { readonly from: number; readonly to: number };
  readonly step: Step;
  /** Where the marker stands among the words; null for a bare keyword. */
  readonly marker: { readonly from: number; readonly to: number } | null;
  /** The keyword without its marker, as it is compared. */
  readonly core: string;
  /** The same without an object that the chain drops, for the heads that do so. */
  readonly base: string | null;
  /** False when the marker stands behind the keyword, where it is read and left alone. */
  readonly isMendable: boolean;
}

/** Takes a keyword of a text apart. */
export type ChainReader = (source: string, keyword: Keyword) => ChainWords;

/** How far behind a keyword a marker may stand: "Decides further to". */
const BEHIND = 40;

/** Prepares the taking apart of keywords in one language. */
export function createChainReader(language: Language): ChainReader {
  const phrases = markerPhrases(language);
  const after = language.file.modifiers.after.map(phraseWords).filter(({ length }) => length > 1);
  return (source, keyword) => readChainWords(source, keyword, language, phrases, after);
}

function readChainWords(
  source: string,
  { range, head }: Keyword,
  language: Language,
  phrases: readonly MarkerPhrase[],
  after: readonly (readonly string[])[],
): ChainWords {
  const words = wordsIn(source, range);
  const found = findMarker(words, phrases, after);
  const next = wordsIn(source, { start: range.end, end: range.end + BEHIND });
  const behind = phrases.find(({ phrase }) => isPhrase(next, 0, phrase));
  const rest = words.filter(
    (_, index) => found === null || index < found.from || index >= found.to,
  );
  const inHead = words.flatMap((word, index) =>
    word.range.start >= head.range.start && word.range.end <= head.range.end ? [index] : [],
  );
  return {
    words,
    head: { from: inHead[0] ?? 0, to: (inHead.at(-1) ?? words.length - 1) + 1 },
    step: found?.step ?? behind?.step ?? 'bare',
    marker: found,
    core: joined(rest),
    base: baseOf(words, rest, head, language),
    isMendable: found !== null || behind === undefined,
  };
}

/** "Reaffirms its commitment" may go on as "Also reaffirms": there the object is none of the keyword. */
function baseOf(
  words: readonly PlacedWord[],
  rest: readonly PlacedWord[],
  { range }: Keyword['head'],
  { object }: Language,
): string | null {
  const own = words.find((word) => word.range.start >= range.start)?.folded ?? '';
  if (!object.bareAfterChain.has(own)) return null;
  return joined(rest.filter((word) => word.range.end <= range.end));
}

function joined(words: readonly PlacedWord[]): string {
  return words.map(({ folded }) => folded).join(' ');
}

/** The words with another marker, or with none. */
export function withStep(
  { words, head, marker }: Pick<ChainWords, 'words' | 'head' | 'marker'>,
  step: Step,
  { part }: Clause,
  { file }: Language,
): readonly string[] {
  const { repetition } = file;
  const written = words.map(({ text }) => text);
  const headCase = letterCaseOf(written[head.from] ?? '');
  const label = step === 'bare' ? undefined : repetition[step][0];
  const put =
    label === undefined ? [] : label.split(' ').map((word) => inMarkerCase(headCase, word));
  const isBefore = repetition.side[part] === 'before';
  const standsRight = marker !== null && put.length > 0 && isBefore === marker.from < head.from;
  if (standsRight) {
    const isFirst = marker.from === 0;
    const [first = '', ...more] = put;
    const opening = isFirst ? inCase(letterCaseOf(written[0] ?? ''), first.toLowerCase()) : first;
    return [...written.slice(0, marker.from), opening, ...more, ...written.slice(marker.to)];
  }
  const bare = withoutMarker(written, marker);
  if (put.length === 0) return bare;
  if (isBefore) return inFront(put, bare);
  const removedBefore = marker !== null && marker.from < head.from ? marker.to - marker.from : 0;
  const removedInside = marker !== null && marker.from >= head.from && marker.to <= head.to;
  const to = head.to - removedBefore - (removedInside ? marker.to - marker.from : 0);
  const from = head.from - removedBefore;
  const at = leavesBehindFirst(bare.slice(from, to), file) ? from + 1 : to;
  return [...bare.slice(0, at), ...put, ...bare.slice(at)];
}

/** The edit that gives a clause's keyword another marker; null where it cannot be made. */
export function stepEdit(
  source: string,
  clause: Clause,
  chained: ChainWords,
  step: Step,
  language: Language,
): TextEdit | null {
  if (!chained.isMendable) return null;
  return rewording(source, chained.words, withStep(chained, step, clause, language));
}

/** Markers are never capitalised by themselves, but go with a keyword in capitals. */
function inMarkerCase(headCase: ReturnType<typeof letterCaseOf>, word: string): string {
  return headCase === 'capitals' ? word.toUpperCase() : word;
}

/** "Having also considered", "prie également instamment": the marker goes behind the first word. */
function leavesBehindFirst(head: readonly string[], file: Language['file']): boolean {
  const [first = '', ...rest] = head.map((word) => word.toLowerCase());
  return (
    file.repetition.auxiliaries.includes(first) || file.modifiers.after.includes(rest.join(' '))
  );
}

function inFront(put: readonly string[], bare: readonly string[]): readonly string[] {
  const [first = '', ...rest] = bare;
  const [marker = '', ...more] = put;
  const letterCase = letterCaseOf(first);
  const lowered =
    letterCase === 'capitalised' ? first.charAt(0).toLowerCase() + first.slice(1) : first;
  return [inCase(letterCase, marker.toLowerCase()), ...more, lowered, ...rest];
}

function withoutMarker(
  written: readonly string[],
  marker: ChainWords['marker'],
): readonly string[] {
  if (marker === null) return written;
  const rest = [...written.slice(0, marker.from), ...written.slice(marker.to)];
  if (marker.from > 0) return rest;
  const [first = '', ...more] = rest;
  return [
    letterCaseOf(written[0] ?? '') === 'capitalised' ? inCase('capitalised', first) : first,
    ...more,
  ];
}

interface MarkerPhrase {
  readonly step: Exclude<Step, 'bare'>;
  readonly phrase: readonly string[];
}

function markerPhrases({ file: { repetition } }: Language): readonly MarkerPhrase[] {
  return (['second', 'third', 'closing'] as const).flatMap((step) =>
    repetition[step].map((marker) => ({ step, phrase: phraseWords(marker) })),
  );
}

/** Finds the marker; "de plus" in "une fois de plus" is none. */
function findMarker(
  words: readonly PlacedWord[],
  phrases: readonly MarkerPhrase[],
  after: readonly (readonly string[])[],
): { readonly from: number; readonly to: number; readonly step: Exclude<Step, 'bare'> } | null {
  for (let from = 0; from < words.length; from += 1) {
    const found = phrases.find(({ phrase }) => isPhrase(words, from, phrase));
    if (found !== undefined) return { from, to: from + found.phrase.length, step: found.step };
    const other = after.find((phrase) => isPhrase(words, from, phrase));
    if (other !== undefined) from += other.length - 1;
  }
  return null;
}
