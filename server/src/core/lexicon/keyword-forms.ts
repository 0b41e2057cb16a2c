/** The forms of a keyword, and the one that stands beside an organ. */
import type { Gender } from '../model/model.ts';
import type { KeywordEntry } from './language-schema.ts';

/** Each form; a keyword without forms of its own has one for all. */
export function formsOf({ forms }: KeywordEntry): Readonly<Record<Gender, string>> {
  const { feminine, masculine = feminine, plural = feminine } = forms;
  return { feminine, masculine, plural };
}

/** The form of a keyword beside an organ; the first one listed where nobody knows its gender. */
export function formFor(entry: KeywordEntry, gender: Gender | null): string {
  return gender === null ? entry.forms.feminine : formsOf(entry)[gender];
}
