/** The short names that a text itself writes out. */
import type { Analyser } from '../analyse.ts';
import type { ResolutionModel } from '../model/model.ts';
import { acronymsIn, type Acronym } from '../writing/acronyms.ts';
import type { CleanText } from '../text/clean-text.ts';

/** All uses of short names whose long names stand somewhere in the text, in its order. */
export function definedAcronyms(
  model: ResolutionModel,
  clean: CleanText,
  { lexicon }: Pick<Analyser, 'lexicon'>,
): readonly Acronym[] {
  const language = lexicon.languages.get(model.language);
  if (language === undefined) return [];
  const all = acronymsIn(model, clean, language, passedOver(model));
  const defined = new Set(
    all.flatMap(({ letters, isWrittenOut }) => (isWrittenOut ? letters : [])),
  );
  return all.filter(({ letters }) => defined.has(letters));
}

/** Codes and page matter; the names of treaties and rules are read too, unlike where faults are sought. */
function passedOver({
  citations,
  debris,
  sections,
}: ResolutionModel): Parameters<typeof acronymsIn>[3] {
  return [
    debris,
    citations.filter(({ canonical }) => canonical !== null),
    sections.flatMap(({ heading }) => heading ?? []),
  ];
}
