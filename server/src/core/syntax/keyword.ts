/** Reads the keyword that opens a clause: its head, and the modifiers that belong to it. */
import type { FormRule, HeadForm, Language } from '../lexicon/language.ts';
import { longestPhrase, type PhraseTable } from '../lexicon/phrases.ts';
import type { CleanText } from '../text/clean-text.ts';
import { fold } from '../text/fold.ts';
import { flatten } from '../text/flatten.ts';
import { nextWord, type Word } from '../text/words.ts';
import type { Part } from '../model/model.ts';

export type KeywordCase = 'capitals' | 'capitalised' | 'lower';

/** A keyword in a clean text; offsets are clean offsets. */
export interface KeywordMatch {
  readonly start: number;
  readonly end: number;
  readonly headStart: number;
  readonly headEnd: number;
  /** Lexicon entry, or null when the form of the word decided. */
  readonly entry: string | null;
  /** The lexicon entry that was meant, when the word is a slip or of another language. */
  readonly meant: string | null;
  readonly form: Part;
  readonly case: KeywordCase;
}

/** How many modifiers may stand between the words of a head. */
const INNER_MODIFIERS = 3;
/** How many modifiers may stand on one side of a head. */
const MODIFIERS = 8;

/**
 * Reads the keyword that begins at the next word, if the lexicon knows its head.
 *
 * @param at clean offset at or before the first word
 */
export function readListedKeyword(
  clean: CleanText,
  language: Language,
  at: number,
): KeywordMatch | null {
  const { folded } = clean;
  const first = nextWord(folded, at);
  if (first === null) return null;
  let best: KeywordMatch | null = null;
  let from = first.start;
  for (let step = 0; step < MODIFIERS; step += 1) {
    const head = readHead(clean, language, from);
    if (head !== null) {
      best = withTails(clean, language, first.start, head);
      break;
    }
    const skipped = leadingModifier(folded, language, from);
    if (skipped === null) break;
    from = skipped;
  }
  return best;
}

/**
 * Reads an unlisted keyword by the form of its first word, after the measured habit of each
 * language: an ending such as "-ing" or "-ant" in the preamble, of the present indicative in the
 * operative part.
 */
export function readKeywordByForm(
  clean: CleanText,
  language: Language,
  at: number,
  part: Part,
): KeywordMatch | null {
  const { folded } = clean;
  const first = nextWord(folded, at);
  if (first === null) return null;
  let from = first.start;
  for (let step = 0; step < MODIFIERS; step += 1) {
    const word = nextWord(folded, from);
    if (word === null) return null;
    if (showsForm(folded.slice(word.start, word.end), language.form[part])) {
      const head = { start: word.start, end: word.end, entry: null, form: part, written: '' };
      return withTails(clean, language, first.start, head);
    }
    const skipped =
      longestPhrase(language.leading, folded, from)?.end ?? leadingModifier(folded, language, from);
    if (skipped === null) return null;
    from = skipped;
  }
  return null;
}

/** The word as it is cased in the text. */
function caseOf(text: string): KeywordCase {
  const letters = text.replace(/[^\p{L}]/gu, '');
  if (
    letters.length > 1 &&
    letters === letters.toUpperCase() &&
    letters !== letters.toLowerCase()
  ) {
    return 'capitals';
  }
  const first = letters.charAt(0);
  return first === first.toLowerCase() ? 'lower' : 'capitalised';
}

/** The head of a keyword, before its modifiers are read. */
export interface Head {
  readonly written: string;
  readonly start: number;
  readonly end: number;
  readonly entry: string | null;
  readonly form: Part;
}

/** The longer head wins; of two that differ in accents only, the one that is written so. */
function readHead(clean: CleanText, language: Language, at: number): Head | null {
  const preamble = headWithGap(clean, language, 'preamble', at);
  const operative = headWithGap(clean, language, 'operative', at);
  if (preamble === null) return operative;
  if (operative === null) return preamble;
  if (operative.end !== preamble.end) return operative.end > preamble.end ? operative : preamble;
  const written = flatten(clean.text.slice(operative.start, operative.end)).toLowerCase();
  return written === preamble.written ? preamble : operative;
}

/**
 * A head of several words may be opened by modifiers: "prend également note", "calls once again
 * upon", "ayant également examiné".
 */
function headWithGap(clean: CleanText, language: Language, part: Part, at: number): Head | null {
  const { folded } = clean;
  let node: PhraseTable<HeadForm> = language.heads[part];
  let position = at;
  let start = -1;
  let best: Head | null = null;
  let gaps = INNER_MODIFIERS;
  for (;;) {
    const word = nextWord(folded, position);
    if (word === null) return best;
    const next = node.children.get(folded.slice(word.start, word.end));
    if (next !== undefined) {
      if (start === -1) start = word.start;
      const isWritten =
        next.value !== null && sameLastLetter(clean.text.slice(start, word.end), next.value);
      if (next.value !== null && isWritten) {
        best = {
          start,
          end: word.end,
          entry: next.value.entry.id,
          form: part,
          written: next.value.written,
        };
      }
      node = next;
      position = word.end;
      continue;
    }
    if (start === -1 || gaps === 0) return best;
    const gap = innerModifier(folded, language, position);
    if (gap === null) return best;
    gaps -= 1;
    position = gap;
  }
}

/** "Décidé" is not "décide"; capitals may have lost their accents. */
function sameLastLetter(text: string, { written }: HeadForm): boolean {
  const last = text.charAt(text.length - 1);
  const isAccented = last !== fold(last) && last.toLowerCase() !== fold(last);
  return !isAccented || last.toLowerCase() === written.charAt(written.length - 1);
}

function innerModifier(folded: string, language: Language, at: number): number | null {
  const found =
    longestPhrase(language.chain, folded, at) ??
    longestPhrase(language.after, folded, at) ??
    longestPhrase(language.before, folded, at);
  return found?.end ?? null;
}

/** A modifier before the head, or one set between commas: "Also, in this regard, calls upon". */
function leadingModifier(folded: string, language: Language, at: number): number | null {
  const plain =
    longestPhrase(language.before, folded, at) ?? longestPhrase(language.chain, folded, at);
  if (plain === null) return null;
  if (folded.charAt(plain.end) !== ',') return plain.end;
  const aside = longestPhrase(language.after, folded, plain.end + 1);
  if (aside?.start !== plain.end + 2 || folded.charAt(aside.end) !== ',') return null;
  return aside.end + 1;
}

/** The keyword that a head makes with the modifiers around it. */
export function withTails(
  clean: CleanText,
  language: Language,
  start: number,
  head: Head,
): KeywordMatch {
  const { folded } = clean;
  const { object } = language;
  let { end } = head;
  let headWord = folded.slice(head.start, head.end);
  let isChained = chainEnd(folded, language, start) !== null;
  for (let step = 0; step < MODIFIERS; step += 1) {
    const chain = longestPhrase(language.chainBehind[head.form], folded, end);
    isChained ||= chain !== null;
    const takesObject =
      object.heads.has(headWord) && !(isChained && object.bareAfterChain.has(headWord));
    const plain =
      chain?.end ??
      longestPhrase(language.after, folded, end)?.end ??
      readManner(folded, language, end) ??
      (takesObject ? readObject(folded, language, end) : null);
    if (plain !== null) {
      end = plain;
      continue;
    }
    const linked = readLinkedHead(folded, language, end, head.form);
    if (linked === null) break;
    end = linked.end;
    headWord = folded.slice(linked.start, linked.end);
  }
  return {
    start,
    end,
    headStart: head.start,
    headEnd: head.end,
    entry: head.entry,
    meant: null,
    form: head.form,
    case: caseOf(clean.text.slice(start, head.end)),
  };
}

/** The end of a marker of the chain that opens the keyword. */
function chainEnd(folded: string, language: Language, at: number): number | null {
  return longestPhrase(language.chain, folded, at)?.end ?? null;
}

/** "with deep concern", "avec une vive préoccupation". */
function readManner(folded: string, language: Language, at: number): number | null {
  const { manner } = language;
  const lead = longestPhrase(manner.lead, folded, at);
  if (lead === null) return null;
  const nouns = readNouns(folded, manner, language.links, lead.end);
  if (nouns === null) return null;
  return longestPhrase(manner.tails, folded, nouns)?.end ?? nouns;
}

/** "its commitment", "its call upon"; a number behind the noun makes it a thing cited instead. */
function readObject(folded: string, language: Language, at: number): number | null {
  const { object } = language;
  const determiner = longestPhrase(object.determiners, folded, at);
  const nouns = readNouns(folded, object, language.links, determiner?.end ?? at);
  if (nouns === null || /^\s{1,3}\d/.test(folded.slice(nouns, nouns + 4))) return null;
  return longestPhrase(object.particles, folded, nouns)?.end ?? nouns;
}

interface NounPhrase {
  readonly degrees: PhraseTable<true>;
  readonly nouns: PhraseTable<true>;
}

function readNouns(
  folded: string,
  { degrees, nouns }: NounPhrase,
  links: PhraseTable<true>,
  at: number,
): number | null {
  let end: number | null = null;
  let position = at;
  for (let step = 0; step < MODIFIERS; step += 1) {
    const noun = longestPhrase(nouns, folded, position);
    if (noun !== null) {
      end = noun.end;
      const link = longestPhrase(links, folded, noun.end);
      if (link === null) return end;
      position = link.end;
      continue;
    }
    const degree = longestPhrase(degrees, folded, position);
    if (degree === null) return end;
    position = degree.end;
  }
  return end;
}

/** "Welcomes and encourages", "Deplores and strongly condemns". */
function readLinkedHead(folded: string, language: Language, at: number, form: Part): Word | null {
  const from = folded.charAt(at) === ',' ? at + 1 : at;
  const link = longestPhrase(language.links, folded, from);
  if (link === null) return null;
  let position = link.end;
  for (let step = 0; step < MODIFIERS; step += 1) {
    const head = longestPhrase(language.heads[form], folded, position);
    if (head !== null) return head;
    const modifier = leadingModifier(folded, language, position);
    if (modifier === null) return null;
    position = modifier;
  }
  return null;
}

function showsForm(word: string, rule: FormRule): boolean {
  if (rule.words.has(word)) return true;
  if (rule.notWords.has(word)) return false;
  return rule.endings.some((ending) => word.length > ending.length + 1 && word.endsWith(ending));
}
