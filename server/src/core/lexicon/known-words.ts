/** Tells the words that a language file knows from those that may be slips. */
import { fold } from '../text/fold.ts';
import type { Language } from './language.ts';

/** A word of a text, without its place. */
export interface WrittenWord {
  readonly folded: string;
}

/** Tests of single words. */
export interface WordTest {
  /** True for a word that stands before the head of a keyword: "profondément", "se", "also". */
  isLeading(folded: string): boolean;
  /** True for a word that is right at the head of a clause, whether it is a keyword or not. */
  isKnown(word: WrittenWord): boolean;
  /** True for a word that is right behind the first of a keyword. */
  isKnownSecond(word: WrittenWord): boolean;
}

/** Prepares the tests for one language. */
export function createWordTest({ file }: Language): WordTest {
  const { keywords, modifiers, repetition, form } = file;
  const forms = keywords.flatMap(({ forms: { feminine, masculine, plural }, variants }) => [
    feminine,
    masculine ?? feminine,
    plural ?? feminine,
    ...(variants ?? []),
  ]);
  const heads = wordSet(forms);
  const leading = wordSet([
    ...form.leading,
    ...modifiers.before,
    ...repetition.second,
    ...repetition.third,
    ...repetition.closing,
  ]);
  const verbs = new Set(
    forms.flatMap(
      (phrase) =>
        fold(phrase)
          .split(' ')
          .find((word) => !leading.has(word)) ?? [],
    ),
  );
  const listed = wordSet([
    ...modifiers.after,
    ...form.preamble.words,
    ...form.preamble.notWords,
    ...form.operative.words,
    ...form.operative.notWords,
    ...form.meant,
    ...file.adoption.openings,
  ]);
  const endings = form.inflections.map(fold);
  const isInflected = (folded: string): boolean =>
    endings.some((ending) => folded.endsWith(ending) && verbs.has(folded.slice(0, -ending.length)));
  return {
    isLeading: (folded) => leading.has(folded),
    isKnown: ({ folded }) => verbs.has(folded) || listed.has(folded) || isInflected(folded),
    isKnownSecond: ({ folded }) => heads.has(folded) || listed.has(folded),
  };
}

function wordSet(phrases: readonly string[]): ReadonlySet<string> {
  return new Set(phrases.flatMap((phrase) => fold(phrase).split(' ')));
}
