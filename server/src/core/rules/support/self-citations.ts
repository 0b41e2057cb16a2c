/** Finds clauses that cite the code of their own text, and how such a text speaks of itself. */
import type { Analyser } from '../../analyse.ts';
import type { Citation, ResolutionModel } from '../../model/model.ts';
import { fold } from '../../text/fold.ts';
import { anyOf } from '../../text/patterns.ts';
import type { TextEdit } from '../fix.ts';
import { createCitedDates } from './cited-dates.ts';

/** A citation of the text by itself. */
export interface SelfCitation {
  readonly citation: Citation;
  /** "the present resolution". */
  readonly own: string;
  /** Writes that; null where the words around do not allow it. */
  readonly edit: TextEdit | null;
}

/** How far before a code its noun and what leads to it may stand. */
const REACH = 60;

/** All of them, in order; none for a text that does not write its code. */
export function selfCitations(model: ResolutionModel, analyser: Analyser): readonly SelfCitation[] {
  const { identity, citations, language } = model;
  const words = analyser.lexicon.languages.get(language)?.file.citation;
  if (identity?.range == null || words === undefined) return [];
  const found = citations.filter(
    ({ canonical, clause }) => clause !== null && canonical === identity.canonical,
  );
  if (found.length === 0) return [];
  const dateOf = createCitedDates(model, analyser);
  const leads = words.nouns
    .filter(({ kind }) => kind === identity.parts.kind)
    .flatMap((noun) => noun.words)
    .flatMap((noun) => {
      const own = words.own.find((phrase) => phrase.endsWith(` ${noun}`));
      return own === undefined ? [] : [{ noun, own }];
    });
  const determiners = [...words.possessives, ...words.articles].filter((word) => !/\s/.test(word));
  const patterns = leads.map(({ noun, own }) => ({
    own,
    pattern: new RegExp(
      `(?<![\\p{L}])(?:${anyOf(determiners)}\\s{1,9})?${anyOf([noun])}\\s{1,9}(?:${anyOf(words.numberWords)}\\s{0,9})?$`,
      'u',
    ),
  }));
  return found.map((citation) => {
    const { start } = citation.range;
    const before = fold(model.source.slice(Math.max(0, start - REACH), start));
    for (const { pattern, own } of patterns) {
      const lead = pattern.exec(before)?.[0];
      if (lead === undefined) continue;
      const end = dateOf(citation)?.words.end ?? citation.range.end;
      return { citation, own, edit: { range: { start: start - lead.length, end }, text: own } };
    }
    return { citation, own: leads[0]?.own ?? '', edit: null };
  });
}
