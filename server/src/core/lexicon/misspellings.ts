/** Finds the keyword that a misspelt word was meant to be. */
import type { Gender, Part } from '../model/model.ts';
import { editDistance, lettersOf, mustDiffer } from '../text/edit-distance.ts';
import { fold } from '../text/fold.ts';
import { formFor } from './keyword-forms.ts';
import { createWordTest, type WordTest, type WrittenWord } from './known-words.ts';
import type { KeywordEntry } from './language-schema.ts';
import type { Language } from './language.ts';

export type { WrittenWord };

/** A slip in a keyword. */
export interface Misspelling {
  /** Index of the word among those that were given. */
  readonly index: number;
  /** The word as the lexicon has it. */
  readonly right: string;
  /** The keyword that was meant. */
  readonly entry: KeywordEntry;
  /** One slip, or two in a long word. */
  readonly distance: number;
}

/** What is known of the place of a keyword. */
export interface Place {
  readonly part: Part;
  readonly gender: Gender | null;
}

/** Looks for the keyword that some words, which open a clause and are none, were meant to be. */
export type MisspellingFinder = (words: readonly WrittenWord[], place: Place) => Misspelling | null;

/** Shorter words have too many neighbours. */
const SHORTEST = 5;
/** Behind the right first word there are few. */
const SHORTEST_SECOND = 3;
/** From this length on a word may hold two slips. */
const LONG = 10;
const MOST_SLIPS = 2;
/** How many words may stand before the head. */
const LEADING = 4;
/** How many words may stand between two words of a head. */
const GAP = 4;

/** A form of a keyword. */
interface Candidate {
  readonly entry: KeywordEntry;
  /** Its words, folded. */
  readonly folded: readonly string[];
  readonly written: readonly string[];
  /** Index of the first word that is no reflexive or adverb, and its letters. */
  readonly head: number;
  readonly letters: number;
  /** True for a spelling that a drafter is not sent to. */
  readonly isVariant: boolean;
}

interface Near {
  readonly candidate: Candidate;
  /** Index of the written word. */
  readonly index: number;
  /** Which word of the form is near. */
  readonly position: number;
  readonly distance: number;
}

/** Prepares the search in one language. */
export function createMisspellingFinder(language: Language): MisspellingFinder {
  const test = createWordTest(language);
  const candidates = language.file.keywords.flatMap((entry) => candidatesOf(entry, test));
  return (words, place) => {
    const first = words.slice(0, LEADING).findIndex(({ folded }) => !test.isLeading(folded));
    if (first === -1) return null;
    const near =
      nearFirst(words, first, candidates, test) ?? nearSecond(words, first, candidates, test);
    return near === null ? null : choose(near, place, words);
  };
}

/** Keywords whose first word is near the one that is written. */
function nearFirst(
  words: readonly WrittenWord[],
  at: number,
  candidates: readonly Candidate[],
  test: WordTest,
): readonly Near[] | null {
  const word = words[at];
  if (word === undefined || test.isKnown(word)) return null;
  const letters = lettersOf(word.folded);
  const near = candidates.flatMap((candidate) => {
    const position = candidate.head;
    const meant = candidate.folded[position];
    if (mustDiffer(candidate.letters, letters, MOST_SLIPS)) return [];
    const distance = meant === undefined ? null : slips(word.folded, meant);
    const rest = candidate.folded.slice(position + 1);
    return distance === null || !follows(words, at + 1, rest)
      ? []
      : [{ candidate, index: at, position, distance }];
  });
  return near.length === 0 ? null : near;
}

/** Keywords of which only the second word is not the one that is written: "Prenant not". */
function nearSecond(
  words: readonly WrittenWord[],
  at: number,
  candidates: readonly Candidate[],
  test: WordTest,
): readonly Near[] | null {
  const first = words[at]?.folded;
  const word = words[at + 1];
  if (first === undefined || word === undefined || test.isKnownSecond(word)) return null;
  const near = candidates.flatMap((candidate) => {
    const [lead, meant = ''] = candidate.folded;
    const distance = lead === first ? slips(word.folded, meant, SHORTEST_SECOND) : null;
    return distance === 1 ? [{ candidate, index: at + 1, position: 1, distance }] : [];
  });
  return near.length === 0 ? null : near;
}

/** The one keyword that was meant; null when several are as near. */
function choose(
  near: readonly Near[],
  { part, gender }: Place,
  words: readonly WrittenWord[],
): Misspelling | null {
  const least = Math.min(...near.map(({ distance }) => distance));
  const nearest = near.filter(({ distance }) => distance === least);
  const alike = preferred(
    nearest,
    ({ candidate, index, position }) =>
      candidate.folded[position]?.charAt(0) === words[index]?.folded.charAt(0),
  );
  const longest = Math.max(...alike.map(({ candidate }) => candidate.folded.length));
  const whole = alike.filter(({ candidate }) => candidate.folded.length === longest);
  const fitting = preferred(whole, ({ candidate }) => candidate.entry.part === part);
  const usual = preferred(fitting, ({ candidate }) => !candidate.isVariant);
  const [one] = usual;
  if (one === undefined) return null;
  const right = rightWord(one, gender);
  if (usual.some((other) => rightWord(other, gender) !== right)) return null;
  return { index: one.index, right, entry: one.candidate.entry, distance: least };
}

function preferred<T>(all: readonly T[], test: (one: T) => boolean): readonly T[] {
  const some = all.filter(test);
  return some.length > 0 ? some : all;
}

/** The word that agrees with the organ, where the keyword has a form that does. */
function rightWord({ candidate, position }: Near, gender: Gender | null): string {
  const { entry, written, isVariant } = candidate;
  const own = written[position] ?? '';
  if (isVariant || gender === null || entry.agreesWithObject === true) return own;
  const agreeing = formFor(entry, gender).split(' ');
  return agreeing.length === written.length ? (agreeing[position] ?? own) : own;
}

/** How many slips lead from a written word to one of a keyword; null for too many. */
function slips(written: string, meant: string, shortest = SHORTEST): number | null {
  if (written.length < shortest || written === meant) return null;
  const isLong = written.length >= LONG && written.charAt(0) === meant.charAt(0);
  const distance = editDistance(written, meant, isLong ? MOST_SLIPS : 1);
  // Two slips at the end of a word make another word of it.
  return distance === 2 && written.slice(-2) !== meant.slice(-2) ? null : distance;
}

/** True when the words of the phrase stand in order among the next, with others between them. */
function follows(words: readonly WrittenWord[], from: number, rest: readonly string[]): boolean {
  let at = from;
  return rest.every((part) => {
    const found = words.findIndex(
      ({ folded }, index) => index >= at && index <= at + GAP && folded === part,
    );
    at = found + 1;
    return found !== -1;
  });
}

function candidatesOf(entry: KeywordEntry, test: WordTest): readonly Candidate[] {
  const { feminine, masculine, plural } = entry.forms;
  const forms = [feminine, masculine, plural].filter((form) => form !== undefined);
  const candidate = (form: string, isVariant: boolean): Candidate => {
    const folded = fold(form).split(' ');
    const head = Math.max(
      0,
      folded.findIndex((word) => !test.isLeading(word)),
    );
    const letters = lettersOf(folded[head] ?? '');
    return { entry, folded, written: form.split(' '), head, letters, isVariant };
  };
  return [
    ...forms.map((form) => candidate(form, false)),
    ...(entry.variants ?? []).map((form) => candidate(form, true)),
  ];
}
