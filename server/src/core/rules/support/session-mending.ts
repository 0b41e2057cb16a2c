/** Tells which of two readings of a session is right, where the text leaves no doubt. */
import type { Codes, ReadCode } from '../../citations/codes.ts';
import type { CodeFault, CodeParts, ResolutionModel } from '../../model/model.ts';
import { englishEnding } from '../../wording/dates.ts';
import type { TextEdit } from '../fix.ts';
import type { CheckContext } from '../rule.ts';
import { codeEdit } from './code-mending.ts';
import type { WrittenCode } from './codes-in.ts';
import { daysInWords } from '../../writing/days-in-words.ts';
import { daysOf, meets, rowOf, type Formula } from '../../writing/formula.ts';
import { standingOfCity } from '../../writing/places.ts';

/** The two sound codes that a contradictory one may have meant; null for what there cannot be. */
export interface Readings {
  readonly byYear: ReadCode | null;
  readonly bySession: ReadCode | null;
}

type SessionFault = Extract<CodeFault, { readonly kind: 'session-year' }>;

/** What a code means if its year is right, and if its session is. */
export function readingsOf(
  { body, number }: CodeParts,
  { session, year }: SessionFault,
  codes: Codes,
): Readings {
  const sound = (code: ReadCode | null): ReadCode | null =>
    code === null || code.parts.faults.length > 0 ? null : code;
  return {
    byYear: sound(codes.compose(body, { number, year: String(year) })),
    bySession: sound(codes.compose(body, { number, session: String(session) })),
  };
}

/**
 * The one reading that can be right: that of the text's own session for its own code; for a cited
 * code the one that is not later than the text, or the one of which something is known.
 *
 * @returns null when both can
 */
export function certainReading(
  { byYear, bySession }: Readings,
  code: WrittenCode,
  { identity, session, body }: ResolutionModel,
  { library }: Pick<CheckContext, 'library'>,
): ReadCode | null {
  const isOwn = identity?.range?.start === code.range.start;
  // A text does not cite itself.
  const readings = [byYear, bySession]
    .filter((reading) => reading !== null)
    .filter(({ canonical }) => isOwn || canonical !== identity?.canonical);
  const only = (test: (reading: ReadCode) => boolean): ReadCode | null => {
    const [first, ...others] = readings.filter(test);
    return first === undefined || others.length > 0 ? null : first;
  };
  if (isOwn) return only(({ parts }) => parts.session === session?.number);
  const last = body === code.parts.body ? (session?.year ?? null) : null;
  return (
    only(({ parts }) => last === null || parts.year === null || parts.year <= last) ??
    only(({ canonical }) => library.find(canonical).length > 0) ??
    only(({ canonical }) => library.known(canonical) !== null)
  );
}

/**
 * The edit that puts the formula right, where its place, its days or the code of the text tell
 * which part of it is wrong.
 */
export function formulaEdit(
  formula: Formula,
  model: ResolutionModel,
  { analyser, profile }: Pick<CheckContext, 'analyser' | 'profile'>,
): TextEdit | null {
  const { session, expected, days, row, mention } = formula;
  const meant = rowOf(profile, expected);
  const { place, country } = model.session ?? { place: null, country: null };
  const isIn = (other: Formula['row']): boolean =>
    other !== null && place !== null && standingOfCity(place, country, other, profile) === 'same';
  if (expected === session) {
    const recorded = daysOf(row);
    const language = analyser.lexicon.languages.get(model.language);
    if (days === null || recorded === null || language === undefined || !isIn(row)) return null;
    const text = daysInWords(recorded, language);
    return text === null ? null : { range: days.range, text };
  }
  const own = model.identity?.origin === 'code-line' ? model.identity.parts.session : null;
  const isMeant = isIn(meant) === isIn(row) ? own === expected : isIn(meant);
  if (isMeant && expected !== null) return numberEdit(model.source, mention.range, expected);
  return isIn(row) || own === session ? yearEdit(formula, model.source) : null;
}

/** The code of the text made one of the session that the formula names in all its parts. */
export function ownCodeEdit(
  { session, days, row }: Formula,
  model: ResolutionModel,
  { analyser, profile }: Pick<CheckContext, 'analyser' | 'profile'>,
): TextEdit | null {
  const { identity } = model;
  const recorded = daysOf(row);
  if (identity?.range == null || days === null || recorded === null) return null;
  if (!meets(days, recorded) || profile.id !== identity.parts.body) return null;
  const { number, body } = identity.parts;
  const right = analyser.codes.compose(body, { number, session: String(session) });
  return right === null
    ? null
    : codeEdit(model, { ...identity, range: identity.range }, right, analyser);
}

const FIGURES = /^(\d{1,3})([ \t]{0,2}(?:\^\{|<sup>)?)(st|nd|rd|th)?/;

/** Another number in the place of a session's; null for one that is written out. */
function numberEdit(source: string, range: TextEdit['range'], number: number): TextEdit | null {
  const match = FIGURES.exec(source.slice(range.start, range.end));
  if (match === null) return null;
  const [whole, , markup = '', ending] = match;
  const right = ending === undefined ? '' : englishEnding(number);
  return {
    range: { start: range.start, end: range.start + whole.length },
    text: `${number}${markup}${right}`,
  };
}

/** The year of the session that is named, in the place of another behind the same days. */
function yearEdit({ days, row }: Formula, source: string): TextEdit | null {
  const recorded = daysOf(row);
  if (days === null || row === null || recorded === null) return null;
  const moved = (date: string): string => `${row.year}${date.slice(4)}`;
  const isRight = meets({ start: moved(days.start), end: moved(days.end) }, recorded);
  const written = source.slice(days.range.start, days.range.end);
  if (!isRight || !/\D\d{4}$/.test(written)) return null;
  return { range: { start: days.range.end - 4, end: days.range.end }, text: String(row.year) };
}
