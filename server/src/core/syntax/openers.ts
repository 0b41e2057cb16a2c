/** Finds the opener: the line in which the organ names itself, at the head of the sentence. */
import type { Language } from '../lexicon/language.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { escapePattern } from '../text/patterns.ts';
import { readListedKeyword } from './keyword.ts';
import type { CleanText } from '../text/clean-text.ts';
import { fold } from '../text/fold.ts';
import type { Line } from '../text/lines.ts';
import type { Gender } from '../model/model.ts';

/** An opener in a clean text; offsets are clean offsets. */
export interface OpenerMatch {
  readonly start: number;
  /** Behind the closing comma or colon. */
  readonly end: number;
  readonly organStart: number;
  readonly organEnd: number;
  readonly language: string;
  /** Bodies whose organ bears this name, the highest rank first. */
  readonly bodies: readonly string[];
  readonly gender: Gender | null;
  /** Index of the last line that the opener reaches into. */
  readonly lastLine: number;
}

/** Looks for openers; compiled once for a lexicon and a language choice. */
export interface OpenerFinder {
  /** The opener that begins at the start of line `index`, if one does. */
  at(clean: CleanText, lines: readonly Line[], index: number): OpenerMatch | null;
  /**
   * The opener inside line `index`, behind a title that has run into it: "WHA66.9 Disability The
   * Sixty-sixth World Health Assembly, …".
   */
  inside(clean: CleanText, lines: readonly Line[], index: number): OpenerMatch | null;
}

interface OrganName {
  readonly pattern: RegExp;
  readonly language: string;
  readonly body: string;
  readonly gender: Gender | null;
  readonly rank: number;
}

/** Longest formula between the organ's name and the comma that closes the opener. */
const FORMULA_LINES = 8;
const FORMULA_LENGTH = 600;
const NAME_LENGTH = 240;
const SPACE = '(?: {1,80}| {0,3}\\n {0,80})';
const ORDINAL = '[\\p{L}\\d]{1,20}(?:[- ][\\p{L}]{1,20}){0,4}?';

/** Compiles the organ names of every body. */
export function createOpenerFinder(lexicon: Lexicon): OpenerFinder {
  const names: OrganName[] = [...lexicon.bodies.values()].flatMap(({ file }) =>
    file.organs.flatMap((organ) =>
      organ.opener.map((name) => ({
        pattern: new RegExp(`^${namePattern(name)}(?![\\p{L}\\d])`, 'u'),
        language: organ.language,
        body: file.id,
        gender: organ.gender,
        rank: file.rank,
      })),
    ),
  );
  const nouns = [...lexicon.languages.values()].flatMap(({ file }) =>
    file.sessions.nouns.map(fold),
  );
  const starts = new Set(
    [...lexicon.bodies.values()].flatMap(({ file }) =>
      file.organs.flatMap((organ) => organ.opener.map((name) => fold(name).charAt(0))),
    ),
  );
  const at = (
    clean: CleanText,
    lines: readonly Line[],
    index: number,
    from: number,
  ): OpenerMatch | null => {
    if (!starts.has(clean.folded.charAt(from))) return null;
    const first = clean.text.charAt(from);
    if (first === first.toLowerCase() && first !== first.toUpperCase()) return null;
    const window = clean.folded.slice(from, from + NAME_LENGTH);
    let length = 0;
    let named: OrganName[] = [];
    for (const name of names) {
      const found = name.pattern.exec(window)?.[0].length ?? 0;
      if (found > length) named = [];
      if (found >= length && found > 0) named.push(name);
      length = Math.max(length, found);
    }
    const ranked = named.toSorted((a, b) => b.rank - a.rank);
    const [best] = ranked;
    if (best === undefined) return null;
    const bodies = ranked.map(({ body }) => body);
    return complete(clean, lines, index, from, { ...best, bodies }, length, lexicon, nouns);
  };
  return {
    at: (clean, lines, index) => {
      const line = lines[index];
      return line === undefined || line.isBlank ? null : at(clean, lines, index, line.start);
    },
    inside: (clean, lines, index) => {
      const line = lines[index];
      if (line === undefined || line.end - line.start > NAME_LENGTH) return null;
      for (let from = line.start + 1; from < line.end; from += 1) {
        if (clean.text.charAt(from - 1) !== ' ') continue;
        const opener = at(clean, lines, index, from);
        if (opener !== null && clean.text.charAt(opener.organEnd) === ',') return opener;
      }
      return null;
    },
  };
}

function namePattern(name: string): string {
  return fold(name)
    .split(/ +/)
    .map((piece) => (piece === '{ordinal}' ? ORDINAL : escapePattern(piece)))
    .join(SPACE);
}

/**
 * Follows the opener to its end. A name alone on its line is an opener; with words behind it, it
 * is one only if a comma or colon follows at once or a session formula does.
 */
function complete(
  clean: CleanText,
  lines: readonly Line[],
  index: number,
  from: number,
  name: OrganName & { readonly bodies: readonly string[] },
  length: number,
  lexicon: Lexicon,
  nouns: readonly string[],
): OpenerMatch | null {
  const organEnd = from + length;
  const base = {
    start: from,
    organStart: from,
    organEnd,
    language: name.language,
    bodies: name.bodies,
    gender: name.gender,
  };
  let last = index;
  while (last + 1 < lines.length && (lines[last]?.end ?? 0) < organEnd) last += 1;
  const nameLine = lines[last];
  if (nameLine === undefined) return null;
  const rest = clean.folded.slice(organEnd, nameLine.end).trim();
  if (rest === '') return { ...base, end: organEnd, lastLine: last };
  if (rest === ',' || rest === ':') return { ...base, end: nameLine.end, lastLine: last };
  const language = lexicon.languages.get(name.language);
  if (rest === ';' || rest === '.') {
    const leadsIn =
      (lines[index - 1]?.isBlank ?? true) &&
      language !== undefined &&
      opensClause(clean, language, nextFilled(lines, last)?.start ?? nameLine.end);
    return leadsIn ? { ...base, end: organEnd, lastLine: last } : null;
  }
  const comma = /^ {0,3}[,:]/.exec(clean.folded.slice(organEnd, organEnd + 4))?.[0];
  const afterComma = comma === undefined ? null : organEnd + comma.length;
  const goesOn =
    afterComma !== null &&
    language !== undefined &&
    readListedKeyword(clean, language, afterComma) !== null;
  const formula = goesOn ? null : readFormula(clean, lines, last, organEnd, nouns, language);
  if (formula !== null) return { ...base, ...formula };
  return afterComma === null ? null : { ...base, end: afterComma, lastLine: last };
}

/**
 * The session formula behind the name, up to the line that ends in a comma or colon; where that is
 * missing, up to the clause that opens behind it.
 */
function readFormula(
  clean: CleanText,
  lines: readonly Line[],
  from: number,
  organEnd: number,
  nouns: readonly string[],
  language: Language | undefined,
): { readonly end: number; readonly lastLine: number } | null {
  let seen = 0;
  let before = from;
  for (let index = from; index < lines.length && seen < FORMULA_LINES; index += 1) {
    const line = lines[index];
    if (line === undefined) return null;
    if (line.isBlank) continue;
    seen += 1;
    if (index > from && language !== undefined && opensClause(clean, language, line.start)) {
      const end = lines[before]?.end ?? line.start;
      const words = clean.folded.slice(organEnd, end);
      return isFormula(words, nouns) ? { end, lastLine: before } : null;
    }
    before = index;
    if (line.end - organEnd > FORMULA_LENGTH) return null;
    const close = clean.text.charAt(line.end - 1);
    if (close !== ',' && close !== ':') continue;
    const words = clean.folded.slice(organEnd, line.end);
    if (isFormula(words, nouns)) return { end: line.end, lastLine: index };
    return null;
  }
  return null;
}

/** True where a listed keyword stands, with a capital at least. */
function opensClause(clean: CleanText, language: Language, at: number): boolean {
  const keyword = readListedKeyword(clean, language, at);
  return keyword !== null && keyword.case !== 'lower';
}

function nextFilled(lines: readonly Line[], index: number): Line | undefined {
  return lines.slice(index + 1, index + 1 + FORMULA_LINES).find(({ isBlank }) => !isBlank);
}

/** A formula names its session and says which or when, so it holds a figure. */
function isFormula(words: string, nouns: readonly string[]): boolean {
  return /\d/.test(words) && nouns.some((noun) => words.includes(noun));
}
