/** What every change of clauses needs to know of the text: its model, its words and its habits. */
import type { Analyser, DocumentHint } from '../analyse.ts';
import type { BodyFile } from '../lexicon/body-schema.ts';
import type { Language } from '../lexicon/language.ts';
import type { ResolutionModel } from '../model/model.ts';
import { profileOf } from '../rules/check.ts';
import { createMarkWriter, type MarkWriter } from '../writing/mark-edits.ts';

/** A text whose clauses are to be moved or changed. */
export interface Draft {
  readonly model: ResolutionModel;
  readonly analyser: Analyser;
  /** What the text was analysed with. */
  readonly hint: DocumentHint;
  readonly profile: BodyFile;
  readonly language: Language;
  readonly writer: MarkWriter;
}

/** Prepares a text; null where it is no resolution or nothing is known of its language. */
export function createDraft(
  model: ResolutionModel,
  analyser: Analyser,
  hint: DocumentHint = {},
): Draft | null {
  const profile = profileOf(model, { analyser });
  const language = analyser.lexicon.languages.get(model.language);
  if (!model.isResolution || profile === null || language === undefined) return null;
  const writer = createMarkWriter(model, language);
  return { model, analyser, hint, profile, language, writer };
}
