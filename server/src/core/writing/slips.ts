/**
 * What is wrong with the words that open a clause and are no keyword: a slip in one, or a keyword of
 * another language. One place is one or the other, so that one mistake is found once.
 */
import type { Analyser } from '../analyse.ts';
import type { Language } from '../lexicon/language.ts';
import type { Clause, ResolutionModel } from '../model/model.ts';
import { readListedKeyword } from '../syntax/keyword.ts';
import type { Slip } from '../syntax/slips.ts';
import { cleanText } from '../text/clean-text.ts';
import { fold } from '../text/fold.ts';
import type { LanguageTools } from '../toolset.ts';
import { wordsIn, type PlacedWord } from './keyword-words.ts';
import { openingsOf, unreadOpenings, type Opening } from './openings.ts';

/** An opening that is no keyword of the text's language. */
export type PlacedSlip = Slip & {
  readonly words: readonly PlacedWord[];
  readonly opening: Opening;
};

/** How much of a clause is read. */
const REACH = 120;

/** All slips of a text, in order. */
export function slipsIn(model: ResolutionModel, analyser: Analyser): readonly PlacedSlip[] {
  const tools = analyser.tools.get(model.language);
  if (tools === undefined) return [];
  const openings = [
    ...unreadOpenings(model),
    ...openingsOf(model.clauses.filter((clause) => lacksAccents(clause, tools.language))),
  ].toSorted((a, b) => a.at - b.at);
  return openings.flatMap((opening) => readSlip(model, opening, tools) ?? []);
}

/** "Decides" is read as "décidés" in French; without accents it may be another language's word. */
function lacksAccents({ keyword }: Clause, language: Language): boolean {
  if (keyword?.entry == null) return false;
  const entry = language.keyword(keyword.entry);
  const written = keyword.head.text.toLowerCase();
  const forms =
    entry === undefined ? [] : [...Object.values(entry.forms), ...(entry.variants ?? [])];
  return forms.some((form) => form !== undefined && form !== written && fold(form) === written);
}

/** True for a keyword of another language that looks like one of the text's own. */
export function isForeign(model: ResolutionModel, clause: Clause, analyser: Analyser): boolean {
  const tools = analyser.tools.get(model.language);
  if (tools === undefined || !lacksAccents(clause, tools.language)) return false;
  return openingsOf([clause]).some(
    ({ at }) => tools.slips.foreign(cleanText(model.source.slice(at, at + REACH)), 0) !== null,
  );
}

function readSlip(
  model: ResolutionModel,
  opening: Opening,
  { language, slips }: LanguageTools,
): PlacedSlip | null {
  const range = { start: opening.at, end: opening.at + REACH };
  const clean = cleanText(model.source.slice(range.start, range.end));
  const words = wordsIn(model.source, range);
  if (readListedKeyword(clean, language, 0) !== null) {
    const isOwn = opening.clause?.keyword?.entry == null;
    const foreign = isOwn ? null : slips.foreign(clean, 0);
    return foreign === null ? null : { kind: 'foreign', foreign, words, opening };
  }
  const place = { part: opening.part, gender: model.opener?.gender ?? null };
  const slip = slips.read(clean, 0, words, place);
  return slip === null ? null : { ...slip, words, opening };
}
