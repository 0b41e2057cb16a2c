/** Which session and number the next resolution of a body has, by the sessions on record and the library. */
import type { Analyser } from '../analyse.ts';
import type { BodyFile } from '../lexicon/body-schema.ts';
import type { Library } from '../library/library.ts';
import type { Occasion } from './fields.ts';

/** What follows the last resolution of a body. */
export type NextResolution = Pick<Occasion, 'session' | 'number' | 'year'>;

/**
 * The next number in a session.
 *
 * @param session null for the latest that is on record or in the library
 */
export function nextResolution(
  body: BodyFile,
  session: number | null,
  library: Library,
  analyser: Pick<Analyser, 'codes'>,
): NextResolution {
  const held = heldBy(body, library, analyser);
  const latest = largest([
    ...body.sessions.map(({ number }) => number),
    ...held.flatMap(({ parts }) => (parts.session === null ? [] : [parts.session])),
  ]);
  const wanted = session ?? latest;
  if (wanted === null) return withoutSessions(held);
  const last = largest(
    held.filter(({ parts }) => parts.session === wanted).map(({ number }) => number),
  );
  return { session: wanted, number: String((last ?? 0) + 1), year: null };
}

/** A body that counts no sessions goes on with the numbers of its last year. */
function withoutSessions(held: readonly Held[]): NextResolution {
  const year = largest(held.flatMap(({ parts }) => (parts.year === null ? [] : [parts.year])));
  const last = largest(held.filter(({ parts }) => parts.year === year).map(({ number }) => number));
  return { session: null, number: last === null ? null : String(last + 1), year };
}

/** The sessions of a body that are on record or in the library, the latest first. */
export function knownSessions(
  body: BodyFile,
  library: Library,
  analyser: Pick<Analyser, 'codes'>,
): readonly number[] {
  const held = heldBy(body, library, analyser).map(({ parts }) => parts.session);
  const all = [...body.sessions.map(({ number }) => number), ...held];
  return [...new Set(all.filter((session) => session !== null))].toSorted((a, b) => b - a);
}

interface Held {
  readonly parts: { readonly session: number | null; readonly year: number | null };
  readonly number: number;
}

/** The codes of the body's resolutions that the library has. */
function heldBy(
  { id }: BodyFile,
  library: Library,
  { codes }: Pick<Analyser, 'codes'>,
): readonly Held[] {
  return [...library.documents()].flatMap(({ keys }): readonly Held[] => {
    const [canonical] = keys;
    const parts = canonical === undefined ? null : (codes.read(canonical)?.parts ?? null);
    if (parts?.body !== id || parts.kind !== 'resolution') return [];
    const number = Number.parseInt(parts.number, 10);
    return Number.isNaN(number) ? [] : [{ parts, number }];
  });
}

function largest(numbers: readonly number[]): number | null {
  return numbers.length === 0 ? null : numbers.reduce((a, b) => Math.max(a, b));
}
