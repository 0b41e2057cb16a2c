/** Places of a sound text at which faults are made, and small edits there. */
import type { Clause, Keyword, Part } from '../../../server/src/core/model/model.ts';
import type { TextEdit } from '../../../server/src/core/rules/fix.ts';
import type { Range } from '../../../server/src/core/text/range.ts';
import type { Fault, SoundText } from './fault.ts';

/** A clause whose keyword was read. */
export interface KeyedClause extends Clause {
  readonly keyword: Keyword;
}

/** The clauses with a keyword, of one part or of both. */
export function keyed({ model }: SoundText, part?: Part): readonly KeyedClause[] {
  return model.clauses.flatMap((clause) =>
    clause.keyword === null || (part !== undefined && clause.part !== part)
      ? []
      : [{ ...clause, keyword: clause.keyword }],
  );
}

/** The clauses with a keyword that stands in the text as it was read, without markup or line break. */
export function plain(text: SoundText, part?: Part): readonly KeyedClause[] {
  return keyed(text, part).filter(
    ({ keyword }) => wordsAt(text, keyword.range) === keyword.written,
  );
}

export function wordsAt({ text }: SoundText, { start, end }: Range): string {
  return text.slice(start, end);
}

export function at(offset: number): Range {
  return { start: offset, end: offset };
}

export function put(range: Range, text: string): TextEdit {
  return { range, text };
}

/** A fault of one edit. */
export function replacing(range: Range, by: string, text: SoundText): Fault {
  return { edits: [put(range, by)], what: `“${wordsAt(text, range)}” → “${by}”` };
}

/** A word in the look of another: in capitals, with one capital, or small. */
export function inLook(like: string, word: string): string {
  if (like.length > 1 && like === like.toUpperCase()) return word.toUpperCase();
  const [first = ''] = like;
  return first === first.toUpperCase()
    ? word.charAt(0).toUpperCase() + word.slice(1)
    : word.toLowerCase();
}

/** Small letters without accents, and one apostrophe. */
export function folded(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'");
}

/** White space on the line before an offset. */
export function spaceBefore({ text }: SoundText, offset: number): string {
  return /[ \u00a0\u2009\u202f]*$/.exec(text.slice(Math.max(0, offset - 20), offset))?.[0] ?? '';
}

/** A clause with the blank lines before it; null where it does not fill lines of its own. */
export function blockOf(clause: Clause, { text }: SoundText): Range | null {
  const { start, end } = clause.range;
  const before = /\s*\n[ \t*_]*$/.exec(text.slice(Math.max(0, start - 60), start))?.[0];
  const isClosed = /^[ \t]*(?:\r?\n|$)/.test(text.slice(end, end + 40));
  return before === undefined || /[*_]/.test(before) || !isClosed
    ? null
    : { start: start - before.length, end };
}

/** Short names in capitals that a stretch holds. */
const CAPITALS = /(?<!\p{L})\p{Lu}[\p{Lu}\d-]+(?!\p{Ll})/gu;

/**
 * True where a stretch can go without the rest missing it: it cites nothing that is cited elsewhere,
 * and introduces no short name.
 */
export function standsAlone(stretch: Range, text: SoundText): boolean {
  const { model } = text;
  const isInside = ({ start }: Range): boolean => stretch.start <= start && start < stretch.end;
  const keys = model.citations.flatMap(({ canonical, range }) =>
    canonical === null ? [] : [{ canonical, isOwn: isInside(range) }],
  );
  const own = new Set(keys.filter(({ isOwn }) => isOwn).map(({ canonical }) => canonical));
  if (keys.some(({ canonical, isOwn }) => !isOwn && own.has(canonical))) return false;
  const words = wordsAt(text, stretch);
  const rest = text.text.slice(0, stretch.start) + text.text.slice(stretch.end);
  const known = new Set([...text.language.drafting.acronyms, ...(text.profile.acronyms ?? [])]);
  const names = (words.match(CAPITALS) ?? []).filter((name) => !known.has(name));
  return !/\(\p{Lu}{2,}/u.test(words) && !names.some((name) => rest.includes(name));
}

/** True where nothing but white space stands between a clause and the next one. */
export function isFollowedAtOnce({ range }: Clause, { model, text }: SoundText): boolean {
  const next = model.clauses.find(({ range: { start } }) => start >= range.end);
  return next !== undefined && text.slice(range.end, next.range.start).trim() === '';
}

/** True for a keyword without a marker of repetition. */
export function isUnmarked({ keyword }: KeyedClause, { language }: SoundText): boolean {
  const words = ` ${folded(keyword.written)} `;
  return !language.file.modifiers.chain.some((marker) => words.includes(` ${folded(marker)} `));
}

/** True where a keyword is neither repeated nor continued by another. */
export function isUnchained(clause: KeyedClause, text: SoundText): boolean {
  const own = folded(clause.keyword.head.text);
  const isAlike = (other: KeyedClause): boolean =>
    other.range.start !== clause.range.start && folded(other.keyword.written).includes(own);
  return isUnmarked(clause, text) && !keyed(text).some(isAlike);
}
