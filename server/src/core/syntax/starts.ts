/** Decides whether a clause or an item begins at a place: by number, marker or keyword. */
import { longestPhrase } from '../lexicon/phrases.ts';
import type { BodyFile } from '../lexicon/body-schema.ts';
import type { Part } from '../model/model.ts';
import type { ContentLine } from './content.ts';
import { goesOn } from './items.ts';
import { readKeywordByForm, readListedKeyword, type KeywordMatch } from './keyword.ts';
import { readMarker, readNumber, type MarkerMark, type NumberMark } from './markers.ts';
import {
  hasGap,
  isCapital,
  isClosed,
  type SegmentInput,
  type SegmentState,
} from './segment-input.ts';
import { skipSpaces } from '../text/spaces.ts';

/** What begins at a place. */
export type Start =
  | {
      readonly kind: 'clause';
      readonly part: Part;
      readonly number: NumberMark | null;
      readonly keyword: KeywordMatch | null;
    }
  | { readonly kind: 'item'; readonly marker: MarkerMark }
  /** A first number with no keyword behind a sentence that has ended: the text of an annex. */
  | { readonly kind: 'annex' };

/** How many numbers may be missing before one is no longer taken for the next. */
const MISSING_NUMBERS = 5;

/**
 * Reads what begins at `at`, a place on content line `index`.
 *
 * @returns null when the text there goes on with what stands before it
 */
export function readStart(
  input: SegmentInput,
  state: SegmentState,
  index: number,
  at: number,
): Start | null {
  const current = input.content[index];
  if (current === undefined) return null;
  return (
    readNumbered(input, state, index, at) ??
    readItem(input, state, current, at) ??
    readUnnumbered(input, state, current, at)
  );
}

/** A clause that begins inside a line, behind the end of another. */
export interface Inside {
  /** Behind the mark that closes the clause before it. */
  readonly closedAt: number;
  readonly number: NumberMark;
  readonly keyword: KeywordMatch;
}

/** Finds the next clause that has run together with the one before it: "…; 9. Calls upon". */
export function readInside(
  { clean, language }: SegmentInput,
  from: number,
  end: number,
  lastNumber: number,
): Inside | null {
  if (lastNumber === 0) return null;
  for (const match of clean.text.slice(from, end).matchAll(/[;.] {1,3}(?=\d{1,3}\. )/g)) {
    const number = readNumber(clean.text, from + match.index + match[0].length);
    if (number?.value !== lastNumber + 1) continue;
    const keyword = readListedKeyword(clean, language, number.end);
    if (keyword?.form !== 'operative' || keyword.case === 'lower') continue;
    return { closedAt: from + match.index + 1, number, keyword };
  }
  return null;
}

/** True when the keyword's case is one that the body writes. */
export function fitsCase(profile: BodyFile | null, keyword: KeywordMatch): boolean {
  return keyword.case !== 'lower' || profile?.keywordStyle[keyword.form] === 'lower';
}

function readNumbered(
  input: SegmentInput,
  state: SegmentState,
  index: number,
  at: number,
): Start | null {
  const { clean, content, language, profile } = input;
  const current = content[index];
  const number = clauseNumber(input, state, at);
  if (number === null || current === undefined) return null;
  const behind = skipSpaces(
    clean.text,
    number.end >= current.line.end ? (content[index + 1]?.line.start ?? number.end) : number.end,
  );
  const capital = isCapital(clean.text, behind);
  if (listsUnder(state, profile, capital)) return itemAt(clean.text, at);
  const listed = readListedKeyword(clean, language, behind);
  const keyword =
    listed ?? readUnlisted(input, behind, 'operative') ?? readSlip(input, behind, 'operative');
  const closed = isClosed(state) || hasGap(input, current);
  const last = number.value === 1 && !state.isNumbered ? 0 : state.lastNumber;
  const follows = number.value === last + 1;
  const isNear = number.value > last && number.value <= last + MISSING_NUMBERS;
  const restartsBare = number.value === 1 && state.isNumbered && listed === null;
  if (restartsBare && capital && state.mark === '.' && !state.open?.hasItems) {
    return { kind: 'annex' };
  }
  const accepted =
    (listed !== null && (closed || follows)) ||
    ((capital || state.isNumbered) && !number.lacksStop && closed && follows) ||
    (keyword !== null && closed && isNear);
  if (!accepted) return null;
  const isRecital = listed?.form === 'preamble' && state.zone === 'preamble';
  return { kind: 'clause', part: isRecital ? 'preamble' : 'operative', number, keyword };
}

/** A number with its full stop; without it only where it is the next one: "26 Condemns". */
function clauseNumber(input: SegmentInput, state: SegmentState, at: number): NumberMark | null {
  const full = readNumber(input.clean.text, at);
  if (full !== null || state.lastNumber === 0) return full;
  const bare = readNumber(input.clean.text, at, true);
  return bare?.value === state.lastNumber + 1 ? bare : null;
}

/** Numbers under an unnumbered clause that announces a list are items, not clauses. */
function listsUnder(state: SegmentState, profile: BodyFile | null, capital: boolean): boolean {
  const { open, mark } = state;
  if (open === null || open.isNumbered) return false;
  return (open.hasItems || mark === ':') && (!capital || profile?.numbering === 'none');
}

function itemAt(text: string, at: number): Start | null {
  const marker = readMarker(text, at);
  return marker === null ? null : { kind: 'item', marker };
}

function readItem(
  input: SegmentInput,
  state: SegmentState,
  current: ContentLine,
  at: number,
): Start | null {
  if (state.open === null) return null;
  const marker = readMarker(input.clean.text, at);
  if (marker === null || marker.kind === 'capital') return null;
  if (marker.kind === 'digit' && !marker.style.includes(')')) return null;
  const isDue =
    marker.kind === 'bullet' ||
    ['a', 'i', '1'].includes(marker.label) ||
    goesOn(state.open.markers, marker);
  if (!isClosed(state) && !(isDue && hasGap(input, current))) return null;
  return { kind: 'item', marker };
}

function readUnnumbered(
  input: SegmentInput,
  state: SegmentState,
  current: ContentLine,
  at: number,
): Start | null {
  const { clean, language, profile } = input;
  const from = skipLink(input, at);
  const keyword =
    readListedKeyword(clean, language, from) ?? unlistedKeyword(input, state, current, from);
  if (keyword === null || !fitsCase(profile, keyword)) return null;
  if (!mayStart(input, state, current, keyword)) return null;
  return { kind: 'clause', part: keyword.form, number: null, keyword };
}

/** An unlisted word is trusted only where a paragraph begins. */
function unlistedKeyword(
  input: SegmentInput,
  state: SegmentState,
  current: ContentLine,
  from: number,
): KeywordMatch | null {
  if (!hasGap(input, current) || !isClosed(state)) return null;
  const closesAsRecital = input.clean.text.charAt(current.line.end - 1) === ',';
  switch (state.zone) {
    case 'preamble':
      return (
        readUnlisted(input, from, 'preamble') ??
        (closesAsRecital ? null : readUnlisted(input, from, 'operative')) ??
        readSlip(input, from, closesAsRecital ? 'preamble' : 'operative')
      );
    case 'operative':
      return state.isNumbered
        ? null
        : (readUnlisted(input, from, 'operative') ??
            inCapitals(readUnlisted(input, from, 'preamble')) ??
            readSlip(input, from, closesAsRecital ? 'preamble' : 'operative'));
    case 'adopted':
    case 'annex':
      return null;
  }
}

/** A keyword by its form; it may be a listed one with a slip. */
function readUnlisted(
  { clean, language, slips }: SegmentInput,
  at: number,
  part: Part,
): KeywordMatch | null {
  const keyword = readKeywordByForm(clean, language, at, part);
  if (keyword === null) return null;
  return { ...keyword, meant: slips.keyword(clean, at, { part, gender: null })?.meant ?? null };
}

/** A word with a capital that is a slip, or a keyword of another language. */
function readSlip({ clean, slips }: SegmentInput, at: number, part: Part): KeywordMatch | null {
  const keyword = slips.keyword(clean, at, { part, gender: null });
  return keyword?.case === 'lower' ? null : keyword;
}

/** A misplaced recital with a misspelt keyword is known by its capitals only: "RAPELLANT". */
function inCapitals(keyword: KeywordMatch | null): KeywordMatch | null {
  return keyword?.case === 'capitals' ? keyword : null;
}

/** Whether a clause may begin here, by how the text before it ends. */
function mayStart(
  input: SegmentInput,
  { open, mark, zone, endsOpen, isNumbered }: SegmentState,
  current: ContentLine,
  keyword: KeywordMatch,
): boolean {
  if (open === null) return zone !== 'adopted' || keyword.case === 'capitals';
  const gap = hasGap(input, current);
  if (endsOpen && !(gap && mark === ';')) return false;
  if (keyword.case === 'lower') return gap && mark !== ':';
  if (mark === null) return gap && keyword.entry !== null;
  if (open.part === 'preamble') return true;
  if (mark === ',') return gap;
  if (isNumbered && keyword.form === 'operative') return gap && mark !== ':';
  return true;
}

/** In bodies that write keywords in lower case, "et" or "and" may lead the last clause in. */
function skipLink({ clean, language, profile }: SegmentInput, at: number): number {
  if (profile?.keywordStyle.operative !== 'lower') return at;
  return longestPhrase(language.links, clean.folded, at)?.end ?? at;
}
