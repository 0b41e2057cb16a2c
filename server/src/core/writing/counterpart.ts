/** Writes a keyword as the other part of a resolution has it: "Recalling also", "Also recalls". */
import type { KeywordEntry } from '../lexicon/language-schema.ts';
import type { Language } from '../lexicon/language.ts';
import type { Clause, Gender, Keyword } from '../model/model.ts';
import { formFor } from '../lexicon/keyword-forms.ts';
import { placesOf } from './agreement.ts';
import { createChainReader, withStep, type ChainWords } from './chain-words.ts';
import { phraseWords, type PlacedWord } from './keyword-words.ts';
import { inCase, inCaseOf, letterCaseOf } from './letter-case.ts';

/** A keyword of the other part. */
export interface Rewritten {
  readonly words: readonly PlacedWord[];
  /** What the words become. */
  readonly right: readonly string[];
  /** True when one word stands for one word, so that nothing around it could disagree. */
  readonly isPlain: boolean;
}

/**
 * The keyword of a clause in the form that the other part calls for, agreeing with the organ.
 *
 * @returns null where the lexicon links no keyword of that part with it
 */
export function counterpartOf(
  source: string,
  clause: Clause,
  keyword: Keyword,
  language: Language,
  gender: Gender | null,
): Rewritten | null {
  const own = keyword.entry === null ? undefined : language.keyword(keyword.entry);
  const other = own?.counterpart === undefined ? undefined : language.keyword(own.counterpart);
  if (own === undefined || other === undefined) return null;
  const chained = createChainReader(language)(source, keyword);
  const swapped = swapHead(chained, own, formFor(other, gender));
  if (swapped === null) return null;
  return {
    words: chained.words,
    right: withMarkerOf(chained, swapped, { ...clause, part: other.part }, language),
    isPlain: swapped.isPlain && chained.marker === null,
  };
}

interface Swapped {
  readonly written: readonly string[];
  readonly head: ChainWords['head'];
  readonly isPlain: boolean;
}

/**
 * Puts another head in the place of the keyword's own. A verb of several words takes the modifiers
 * of an adjective in behind its first: "Deeply concerned", "Remains deeply concerned".
 */
function swapHead(chained: ChainWords, own: KeywordEntry, form: string): Swapped | null {
  const { words, head, marker } = chained;
  const isMarker = (index: number): boolean =>
    marker !== null && index >= marker.from && index < marker.to;
  const inner = words.slice(head.from, head.to);
  const ownPlaces = listedForms(own)
    .map((listed) => placesOf(phraseWords(listed), inner))
    .find((places) => places !== null);
  if (ownPlaces === undefined) return null;
  const isHead = new Set(ownPlaces.map((place) => place + head.from));
  const text = (from: number, to: number): readonly string[] =>
    words
      .slice(from, to)
      .flatMap(({ text: word }, index) =>
        isMarker(from + index) || isHead.has(from + index) ? [] : [word],
      );
  const firstWritten = words[0]?.text ?? '';
  const headWritten = words[head.from]?.text ?? '';
  const put = form
    .split(' ')
    .map((word) => (letterCaseOf(headWritten) === 'capitals' ? word.toUpperCase() : word));
  const [verb = '', ...rest] = put;
  const lead = text(0, head.from).map(lowered);
  const extra = text(head.from, head.to);
  const takesIn = rest.length > 0 && lead.length > 0;
  const firstExtra = words.findIndex(
    (_, index) => index >= head.from && index < head.to && !isMarker(index) && !isHead.has(index),
  );
  // "Se déclarant gravement préoccupé", "se déclare gravement préoccupé"; "is deeply concerned",
  // "deeply concerned".
  const before =
    isHead.size === put.length
      ? [...isHead].filter((index) => index < firstExtra).length
      : Math.min(put.length - 1, 1);
  const front = takesIn
    ? [verb, ...lead, ...extra, ...rest]
    : [...lead, ...put.slice(0, before), ...extra, ...put.slice(before)];
  const [first = '', ...more] = front;
  return {
    written: [inFirstCase(firstWritten, first), ...more, ...text(head.to, words.length)],
    head: {
      from: takesIn ? 0 : lead.length + (before === 0 ? extra.length : 0),
      to: front.length,
    },
    isPlain: rest.length === 0 && isHead.size === 1,
  };
}

function withMarkerOf(
  chained: ChainWords,
  { written, head }: Swapped,
  clause: Clause,
  language: Language,
): readonly string[] {
  if (chained.marker === null) return written;
  const bare = {
    words: written.map((text) => ({ text, folded: text, range: { start: 0, end: 0 } })),
    head,
    marker: null,
  };
  return withStep(bare, chained.step, clause, language);
}

function listedForms({ forms, variants }: KeywordEntry): readonly string[] {
  return [forms.feminine, forms.masculine, forms.plural, ...(variants ?? [])].filter(
    (form) => form !== undefined,
  );
}

function lowered(word: string): string {
  return letterCaseOf(word) === 'capitalised' ? word.charAt(0).toLowerCase() + word.slice(1) : word;
}

function inFirstCase(written: string, word: string): string {
  return letterCaseOf(written) === 'capitalised'
    ? inCase('capitalised', word)
    : inCaseOf(written, word);
}
