/** Compares the names of cities and countries, however they are spelt. */
import type { BodyFile, BodySession } from '../lexicon/body-schema.ts';
import { editDistance } from '../text/edit-distance.ts';
import { fold } from '../text/fold.ts';

/** How a place that a text names stands to the record of its session. */
export type Standing = 'same' | 'other' | 'unknown';

/**
 * Whether a city is that of a session. A spelling is never another city: names are compared in all
 * languages, and what resembles one of them is the same.
 *
 * @param country as the text gives it; a city of which nothing is on record is another only where
 *   the country is another
 */
export function standingOfCity(
  city: string,
  country: string | null,
  row: BodySession,
  { sessions }: Pick<BodyFile, 'sessions'>,
): Standing {
  const written = letters(city);
  const isIn = (session: BodySession): boolean =>
    citiesOf(session).some((name) => letters(name) === written);
  if (isIn(row)) return 'same';
  if (sessions.some(isIn)) return 'other';
  if (citiesOf(row).some((name) => resembles(written, letters(name)))) return 'same';
  const standing = country === null ? 'unknown' : standingOfCountry(country, row, { sessions });
  return standing === 'other' ? 'other' : 'unknown';
}

/** Whether a country is that of a session; "unknown" for a name that no session has. */
export function standingOfCountry(
  country: string,
  row: BodySession,
  { sessions }: Pick<BodyFile, 'sessions'>,
): Standing {
  if (row.country === undefined) return 'unknown';
  const written = letters(country);
  const isIn = ({ country: names }: BodySession): boolean =>
    Object.values(names ?? {}).some((name) => letters(name) === written);
  if (isIn(row)) return 'same';
  return sessions.some(isIn) ? 'other' : 'unknown';
}

function citiesOf({ place, otherPlaces = [] }: BodySession): readonly string[] {
  return [...Object.values(place), ...otherPlaces];
}

/** Shorter names say too little to be told by a part of them. */
const SHORT = 4;
const SLIPS = 2;

function resembles(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) <= SHORT) return false;
  return a.includes(b) || b.includes(a) || editDistance(a, b, SLIPS) !== null;
}

function letters(name: string): string {
  return fold(name).replace(/[^\p{L}]+/gu, '');
}
