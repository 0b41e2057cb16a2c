/** The raw structure of a text in clean offsets, as the segmenter leaves it to the model builder. */
import type { Closing } from './closing.ts';
import type { KeywordMatch } from './keyword.ts';
import type { NumberMark, MarkerMark } from './markers.ts';
import type { OpenerMatch } from './openers.ts';
import type { Part } from '../model/model.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface RawItem extends Span {
  readonly marker: MarkerMark;
  readonly level: number;
}

export interface RawClause extends Span {
  readonly part: Part;
  readonly number: NumberMark | null;
  readonly keyword: KeywordMatch | null;
  readonly items: readonly RawItem[];
  readonly closing: Closing;
  readonly section: number;
  readonly cutByPage: boolean;
}

export interface RawSection extends Span {
  readonly heading: Span | null;
  readonly letter: string | null;
}

export interface RawStructure {
  readonly language: string;
  readonly opener: OpenerMatch | null;
  /** Where the head of the document ends and the sentence begins. */
  readonly headEnd: number;
  readonly clauses: readonly RawClause[];
  readonly sections: readonly RawSection[];
  readonly adoption: Span | null;
  /** Footnotes that stand between clauses without any sign of it. */
  readonly notes: readonly Span[];
  readonly annexes: readonly { readonly heading: Span; readonly range: Span }[];
}
