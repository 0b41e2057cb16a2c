/** Tells whether a day can be that on which a resolution was adopted. */
import type { Analyser } from '../../analyse.ts';
import { yearOfSession } from '../../citations/codes.ts';
import type { Library } from '../../library/library.ts';
import type { Citation, CodeParts } from '../../model/model.ts';
import { dayInWords } from '../../writing/days-in-words.ts';
import type { Sitting } from './sittings.ts';

/** Records of a session may be a day out at either end. */
const LENIENCY = 1;

/** True when a day lies before the first or behind the last day of a sitting. */
export function isOutside(day: string, { first, last }: Sitting): boolean {
  return (
    (first !== null && moved(day, LENIENCY) < first) ||
    (last !== null && moved(day, -LENIENCY) > last)
  );
}

/**
 * False for a code that looks older than its form: "resolution 6/8" is not one of the sixth session
 * of the General Assembly, which wrote its numbers otherwise, but another organ's.
 */
export function wasPossible(
  { body, kind, session, year }: CodeParts,
  { lexicon }: Pick<Analyser, 'lexicon'>,
): boolean {
  const file = lexicon.bodies.get(body)?.file;
  if (file === undefined) return false;
  const held = year ?? (session === null ? null : yearOfSession(file, session));
  const uses = file.codes
    .filter((code) => code.kind === kind)
    .flatMap((code) => code.aliases ?? []);
  const isUsed = ({ from, to }: (typeof uses)[number]): boolean =>
    held !== null && (from ?? held) <= held && held <= (to ?? held);
  return session === null || uses.length === 0 || uses.some(isUsed);
}

const ROMAN = /\(([IVXLC]{1,8})\)$/;

/** A citation without its date, and with the session that a symbol such as "2205 (XXI)" names. */
export function undated(citation: Citation, parts: CodeParts): Citation {
  const numeral = parts.session === null ? ROMAN.exec(citation.canonical ?? '')?.[1] : undefined;
  const session = numeral === undefined ? parts.session : valueOf(numeral);
  return { ...citation, date: null, parts: { ...parts, session } };
}

const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** "XXI" is 21: a smaller figure before a greater one is taken from it. */
function valueOf(numeral: string): number {
  const values = Array.from(numeral, (letter) => VALUES[letter] ?? 0);
  return values.reduce(
    (sum, value, index) => (value < (values[index + 1] ?? 0) ? sum - value : sum + value),
    0,
  );
}

/** The day on which a resolution was adopted, as a text writes it; null when nobody knows it. */
export function recordedDay(canonical: string, language: string, library: Library): string | null {
  const [held] = library.find(canonical).flatMap(({ summary }) => summary.adoptedOn ?? []);
  const day = held ?? library.known(canonical)?.adoptedOn ?? null;
  return day === null ? null : dayInWords(day, language);
}

function moved(day: string, by: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + by);
  return Number.isNaN(date.getTime()) ? day : date.toISOString().slice(0, 10);
}
