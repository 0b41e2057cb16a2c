/** What the segmenter reads, and the state it shows to the recognisers that it asks. */
import type { BodyFile } from '../lexicon/body-schema.ts';
import type { Language } from '../lexicon/language.ts';
import type { Part } from '../model/model.ts';
import type { CleanText } from '../text/clean-text.ts';
import type { Line } from '../text/lines.ts';
import type { ClosingMark } from './closing.ts';
import type { ContentLine } from './content.ts';
import type { PlacedMarker } from './items.ts';
import type { StructureWords } from './landmarks.ts';
import type { OpenerFinder, OpenerMatch } from './openers.ts';
import type { SlipReader } from './slips.ts';

export interface SegmentInput {
  readonly clean: CleanText;
  readonly lines: readonly Line[];
  readonly content: readonly ContentLine[];
  readonly language: Language;
  readonly profile: BodyFile | null;
  readonly words: StructureWords;
  readonly slips: SlipReader;
  readonly openers: OpenerFinder;
  /** The first opener, which may stand inside a line. */
  readonly first: OpenerMatch | null;
  /** Index into `content` at which clauses may begin. */
  readonly from: number;
  readonly headEnd: number;
  /** True when paragraphs stand on one line each. */
  readonly isUnwrapped: boolean;
}

/** Where in the sentence a line stands. */
export type Zone = 'preamble' | 'operative' | 'adopted' | 'annex';

/** How things stand before a line: what is open, and how it closes so far. */
export interface SegmentState {
  readonly zone: Zone;
  /** The clause that is still being read, or null between clauses. */
  readonly open: {
    readonly part: Part;
    readonly isNumbered: boolean;
    readonly hasItems: boolean;
    readonly markers: readonly PlacedMarker[];
  } | null;
  /** The mark with which the open clause closes so far. */
  readonly mark: ClosingMark | null;
  /** True when the text before ends in a word that cannot end a clause: "et", "de", "the". */
  readonly endsOpen: boolean;
  /** The last clause number, 0 before the first; numbers may go on over section headings. */
  readonly lastNumber: number;
  /** True when the section already has a numbered clause. */
  readonly isNumbered: boolean;
  readonly hasOpener: boolean;
}

/** True when layout sets the line off as a paragraph of its own. */
export function hasGap({ isUnwrapped }: SegmentInput, line: ContentLine): boolean {
  return line.afterBlank || line.isIndented || isUnwrapped;
}

/** True when the text before the line has closed, or nothing is open. */
export function isClosed(state: SegmentState): boolean {
  return state.open === null || state.mark !== null;
}

/** True for a letter that is upper case; false for what has no case. */
export function isCapital(text: string, at: number): boolean {
  const letter = text.charAt(at);
  return letter !== letter.toLowerCase();
}

/** True for a letter that is lower case; false for what has no case. */
export function isLower(text: string, at: number): boolean {
  const letter = text.charAt(at);
  return letter !== letter.toUpperCase();
}
