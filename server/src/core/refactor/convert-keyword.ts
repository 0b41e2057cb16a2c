/** Writes a clause's keyword as the other part has it: RAPPELANT, RAPPELLE. */
import { formsOf } from '../lexicon/keyword-forms.ts';
import type { KeywordEntry } from '../lexicon/language-schema.ts';
import type { Clause, Gender, Keyword, Part, ResolutionModel } from '../model/model.ts';
import { counterpartOf } from '../writing/counterpart.ts';
import { rewording } from '../writing/keyword-words.ts';
import type { TextEdit } from '../text/edits.ts';
import { fold } from '../text/fold.ts';
import type { Draft } from './draft.ts';

/** A keyword that has a form in the other part. */
export interface Conversion {
  readonly to: Part;
  /** The new keyword, as it will stand: "RAPPELLE". */
  readonly written: string;
  readonly edit: TextEdit;
}

/** What the keyword of a clause becomes; null where the other part has no such keyword. */
export function conversionOf(clause: Clause, { model, language }: Draft): Conversion | null {
  const { keyword } = clause;
  const entry = keyword?.entry == null ? undefined : language.keyword(keyword.entry);
  if (keyword === null || entry === undefined) return null;
  const gender = genderOf(keyword, entry, model);
  const other = counterpartOf(model.source, clause, keyword, language, gender);
  if (other === null) return null;
  const edit = rewording(model.source, other.words, other.right);
  if (edit === null) return null;
  const to = entry.part === 'preamble' ? 'operative' : 'preamble';
  return { to, written: other.right.join(' '), edit };
}

/** Some keywords agree with what follows them: "faisant siennes les conclusions". */
function genderOf(
  { head }: Keyword,
  entry: KeywordEntry,
  { opener }: ResolutionModel,
): Gender | null {
  if (entry.agreesWithObject !== true) return opener?.gender ?? null;
  const forms = formsOf(entry);
  const written = fold(head.text);
  const shown = (['feminine', 'masculine', 'plural'] as const).find((gender) =>
    written.endsWith(fold(forms[gender]).split(' ').at(-1) ?? ''),
  );
  return shown ?? opener?.gender ?? null;
}
