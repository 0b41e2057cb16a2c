/** Which form of a keyword agrees with the organ, and which words of a text are in another. */
import { formFor, formsOf } from '../lexicon/keyword-forms.ts';
import type { KeywordEntry } from '../lexicon/language-schema.ts';
import type { Gender } from '../model/model.ts';
import { fold } from '../text/fold.ts';
import { phraseWords, type PlacedWord } from './keyword-words.ts';
import { inLookOf } from './letter-case.ts';

/** A word in a form that does not agree. */
export interface Disagreement {
  /** Index of the word. */
  readonly index: number;
  readonly right: string;
}

/** The words of a keyword's head that are in another form than the one that agrees. */
export function disagreements(
  head: readonly PlacedWord[],
  entry: KeywordEntry,
  gender: Gender,
): readonly Disagreement[] {
  if (entry.agreesWithObject === true) return [];
  const right = formFor(entry, gender).split(' ');
  if (placesOf(right.map(fold), head) !== null) return [];
  for (const form of otherForms(entry, gender)) {
    const listed = form.split(' ');
    const places = listed.length === right.length ? placesOf(phraseWords(form), head) : null;
    if (places === null) continue;
    return places.flatMap((index, position) => {
      const [is = '', should = ''] = [listed[position], right[position]];
      const written = head[index]?.text ?? '';
      return fold(is) === fold(should) ? [] : [{ index, right: inLookOf(written, is, should) }];
    });
  }
  return [];
}

/**
 * Where the words of a form stand among those of a head, which modifiers may have opened: "se
 * déclare profondément préoccupée".
 */
export function placesOf(
  form: readonly string[],
  head: readonly PlacedWord[],
): readonly number[] | null {
  const places: number[] = [];
  for (const [index, { folded }] of head.entries()) {
    if (folded === form[places.length]) places.push(index);
  }
  return places.length === form.length ? places : null;
}

/** The feminine plural is listed as a variant: it is right beside a plural, wrong beside others. */
function otherForms(entry: KeywordEntry, gender: Gender): readonly string[] {
  const all = Object.values(formsOf(entry));
  const plurals = (entry.variants ?? []).filter((form) => form === `${entry.forms.feminine}s`);
  return gender === 'plural' ? all : [...all, ...plurals];
}
