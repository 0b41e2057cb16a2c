/** Reads the titles of texts, for the rules about them. */
import type { Analyser } from '../../analyse.ts';
import type { ResolutionModel } from '../../model/model.ts';
import { fold } from '../../text/fold.ts';
import { anyOf } from '../../text/patterns.ts';
import type { Range } from '../../text/range.ts';

/** A full stop with markup behind it at most. */
const STOP = /\.(?:[*_]{1,3}|<\/[a-z]{1,8}>|\s){0,6}$/;
/** The last word, where its stop may be one of its own: "O.I.P.C.", "etc.", "vol. II, no. 3.". */
const ABBREVIATION =
  /(?:^|[^\p{L}])(?:\p{L}|\p{L}\.\p{L}|[\p{L}.]{0,12}\.\p{L}{1,4}|etc|co|inc|ltd|al)$/iu;
const READ = 60;

/** Where the full stop stands that closes the title; null when none does. */
export function titleStop({
  title,
  source,
}: Pick<ResolutionModel, 'title' | 'source'>): Range | null {
  if (title === null) return null;
  const from = Math.max(title.range.start, title.range.end - READ);
  const end = source.slice(from, title.range.end);
  const match = STOP.exec(end);
  if (match === null) return null;
  const words = end.slice(0, match.index);
  if (/[.…]$/.test(words) || ABBREVIATION.test(words)) return null;
  const start = from + match.index;
  return { start, end: start + 1 };
}

/** True for a text with a title; its code and the label "Subject:" are none. */
export function hasTitle(
  { title, identity, language }: Pick<ResolutionModel, 'title' | 'identity' | 'language'>,
  { lexicon }: Pick<Analyser, 'lexicon'>,
): boolean {
  if (title === null) return false;
  const labels = lexicon.languages.get(language)?.file.structure.subjectLabels ?? [];
  const code = title.text.replace(identity?.written ?? '', '').trim();
  return !new RegExp(`^(?:${anyOf(labels)})?\\s{0,9}:?$`).test(fold(code));
}

/** A title as it is compared: letter case, accents, quotes, signs and spaces do not count. */
export function titleKey(title: string): string {
  return fold(title)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
