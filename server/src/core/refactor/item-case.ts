/** The first letter of an item whose words go on with those that lead its list in: "To act". */
import { nextWord } from '../text/words.ts';
import { fold } from '../text/fold.ts';
import type { TextEdit } from '../text/edits.ts';
import type { Draft } from './draft.ts';
import type { ItemPart } from './item-parts.ts';

const REACH = 40;

/** Makes the capital of "To act" small within a sentence; names and other words keep theirs. */
export function inMidSentence(at: number, draft: Draft): readonly TextEdit[] {
  return recased(at, draft, (letter) => letter.toLowerCase());
}

/** Gives "to act" the capital that the items of a list have. */
export function asItem(at: number, parts: readonly ItemPart[], draft: Draft): readonly TextEdit[] {
  const { source } = draft.model;
  const [first] = parts;
  const letter = first === undefined ? '' : source.charAt(first.wordsAt);
  const isCapital = letter !== letter.toLowerCase();
  return isCapital ? recased(at, draft, (own) => own.toUpperCase()) : [];
}

function recased(
  at: number,
  { model, language }: Draft,
  change: (letter: string) => string,
): readonly TextEdit[] {
  const words = model.source.slice(at, at + REACH);
  const word = nextWord(words, 0);
  if (word?.start !== 0) return [];
  const { leads } = language.file.drafting.acts;
  if (!leads.includes(fold(words.slice(0, word.end)))) return [];
  const letter = words.charAt(0);
  return [{ range: { start: at, end: at + 1 }, text: change(letter) }];
}
