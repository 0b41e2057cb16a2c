/** Tells whether a session that a text names is one of the organ that speaks. */
import type { Analyser } from '../analyse.ts';
import type { BodyFile, BodySession } from '../lexicon/body-schema.ts';
import type { ResolutionModel, SessionMention } from '../model/model.ts';
import { fold } from '../text/fold.ts';
import { anyOf } from '../text/patterns.ts';
import { rowOf } from './formula.ts';
import { standingOfCity } from './places.ts';
import { firstEndingBehind } from './ranges.ts';

/** The organ that speaks, by its profile, and the tools to find others. */
interface Organ {
  readonly analyser: Analyser;
  readonly profile: BodyFile;
}

/**
 * True for a session that is surely one of the text's own organ: that of the formula, or one named
 * with its year or place, or with a possessive, and with no other organ around.
 */
export function isOfOwnOrgan(
  mention: SessionMention,
  model: ResolutionModel,
  context: Organ,
): boolean {
  if (mention.isFormula) return true;
  const row = rowOf(context.profile, mention.number);
  if (row === null || namesOtherOrgan(mention, model, context)) return false;
  return mention.year === row.year || isOwn(mention, row, model, context);
}

/** How far from a session the organ may be named whose session it is. */
const ORGAN_REACH = 400;

/** True when the clause names an organ that is not the text's own: the session may be that one's. */
export function namesOtherOrgan(
  { range }: SessionMention,
  { clauses, source, language }: ResolutionModel,
  { analyser, profile }: Organ,
): boolean {
  const clause = firstEndingBehind(clauses, range.start);
  const organs = analyser.tools.get(language)?.organs;
  if (clause === null || clause.range.start > range.start || organs === undefined) return true;
  const from = Math.max(clause.range.start, range.start - ORGAN_REACH);
  const to = Math.min(clause.range.end, range.end + ORGAN_REACH);
  const folded = fold(source.slice(from, to));
  const ownNames = profile.organs.flatMap(({ opener }) => opener.map(fold));
  return organs.scan(folded).some(({ start, end, bodies }) => {
    const name = folded.slice(start, end).replace(/\s+/g, ' ');
    return !bodies.includes(profile.id) && !ownNames.some((own) => own.endsWith(name));
  });
}

/** True when a possessive leads to the session, or its place is that on record. */
export function isOwn(
  { range, place, country }: SessionMention,
  row: BodySession,
  { source, language }: ResolutionModel,
  { analyser, profile }: Organ,
): boolean {
  if (place !== null) return standingOfCity(place, country, row, profile) === 'same';
  const words = analyser.lexicon.languages.get(language)?.file.citation.possessives ?? [];
  const before = fold(source.slice(Math.max(0, range.start - 20), range.start));
  return new RegExp(`(?<!\\p{L})${anyOf(words)}\\s{1,9}$`, 'u').test(before);
}
