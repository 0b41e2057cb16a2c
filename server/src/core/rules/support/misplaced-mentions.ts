/** Finds sessions that a text names with a place or days other than those on record. */
import { sessionFact } from '../../citations/codes.ts';
import type { BodySession } from '../../lexicon/body-schema.ts';
import type { ResolutionModel, SessionMention } from '../../model/model.ts';
import type { Range } from '../../text/range.ts';
import { createDateWriter } from '../../wording/dates.ts';
import type { TextEdit } from '../fix.ts';
import type { CheckContext } from '../rule.ts';
import { daysInWords } from '../../writing/days-in-words.ts';
import { daysOf, isSound, meets, readFormula, rowOf } from '../../writing/formula.ts';
import { isOwn, namesOtherOrgan } from '../../writing/own-organ.ts';
import { placeOfWords } from './place-of-words.ts';
import { standingOfCity, standingOfCountry } from '../../writing/places.ts';
import { firstEndingBehind } from '../../writing/ranges.ts';

type Context = Pick<CheckContext, 'analyser' | 'profile' | 'messages'>;

/** What is wrong with a place or days, and where. */
export interface Misplaced {
  readonly id: 'city' | 'country' | 'days';
  readonly range: Range;
  readonly values: Readonly<Record<'session' | 'right' | 'written', string>>;
  /** What would be right, when the record says how the text would write it. */
  readonly edits: readonly TextEdit[];
}

/** How far behind a session its place may stand. */
const REACH = 200;

/** The faults of the formula, and of every session that is surely one of the text's own organ. */
export function misplacedMentions(model: ResolutionModel, context: Context): readonly Misplaced[] {
  return [...inFormula(model, context), ...elsewhere(model, context)];
}

function inFormula(model: ResolutionModel, context: Context): readonly Misplaced[] {
  const { opener, session } = model;
  const { profile } = context;
  const formula = readFormula(model, profile);
  const mention = model.sessions.find(({ isFormula }) => isFormula);
  if (opener === null || session === null || mention === undefined) return [];
  // A formula that contradicts itself is the matter of the rule on sessions and years.
  if (profile.checksSessionYear && formula !== null && !isSound(formula)) return [];
  const row = rowOf(profile, session.number);
  const within = { start: mention.range.end, end: opener.range.end };
  return row === null ? [] : wrongPlace(session, row, within, model, context);
}

function elsewhere(model: ResolutionModel, context: Context): readonly Misplaced[] {
  const { profile } = context;
  if (!profile.checksSessionYear) return [];
  return model.sessions.flatMap((mention) => {
    const row = rowOf(profile, mention.number);
    if (mention.isFormula || row === null || mention.year === null) return [];
    if (namesOtherOrgan(mention, model, context)) return [];
    const end = Math.min(model.source.length, mention.range.end + REACH);
    const within = { start: mention.range.start, end };
    return mention.year === row.year
      ? [
          ...wrongPlace(mention, row, within, model, context),
          ...wrongDays(mention, row, model, context),
        ]
      : isOwn(mention, row, model, context)
        ? wrongDays(mention, row, model, context)
        : [];
  });
}

/** The city, or else the country, that is not on record for the session. */
function wrongPlace(
  named: Pick<SessionMention, 'number' | 'place' | 'country'>,
  row: BodySession,
  within: Range,
  model: ResolutionModel,
  { profile, messages }: Context,
): readonly Misplaced[] {
  const { place, country } = named;
  if (place === null) return [];
  const right = sessionFact(row, messages);
  const written = sessionFact(row, model.language);
  const cityAt = placeOfWords(model.source, place, within);
  if (cityAt === null) return [];
  // Some cities bear the name of their country.
  const countryAt =
    country === null
      ? null
      : placeOfWords(model.source, country, { start: cityAt.end, end: within.end });
  const edit = (at: Range | null, by: string | null): readonly TextEdit[] =>
    at === null || by === null ? [] : [{ range: at, text: by }];
  const session = String(row.number);
  const isOtherCountry = country !== null && standingOfCountry(country, row, profile) === 'other';
  if (standingOfCity(place, country, row, profile) === 'other') {
    const also = isOtherCountry ? edit(countryAt, written.country) : [];
    const edits = [...edit(cityAt, written.place), ...also];
    const values = { session, right: right.place ?? '', written: place };
    return [{ id: 'city', range: cityAt, values, edits }];
  }
  if (!isOtherCountry || countryAt === null || right.country === null) return [];
  const values = { session, right: right.country, written: country };
  return [{ id: 'country', range: countryAt, values, edits: edit(countryAt, written.country) }];
}

function wrongDays(
  mention: SessionMention,
  row: BodySession,
  { dates, language, source }: ResolutionModel,
  { analyser, messages }: Context,
): readonly Misplaced[] {
  const { start, end, range } = mention;
  const recorded = daysOf(row);
  const next = start === null || end === null ? null : firstEndingBehind(dates, range.end);
  const given = next?.start === start ? next : null;
  const isYearAlone = given === null && mention.year !== row.year;
  const isOff = given !== null && recorded !== null && !meets(given, recorded);
  if (!isOff && !isYearAlone) return [];
  const file = analyser.lexicon.languages.get(language);
  const text = recorded === null || file === undefined ? null : daysInWords(recorded, file);
  const right = createDateWriter(messages).session(sessionFact(row, messages)) ?? '';
  const edits = given === null || text === null ? [] : [{ range: given.range, text }];
  const at = given?.range ?? range;
  const written = source.slice(at.start, at.end);
  return [
    { id: 'days', range: at, values: { session: String(row.number), right, written }, edits },
  ];
}
