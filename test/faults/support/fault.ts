/** What a fault is: one mistake that a tired drafter makes in a text that was sound before. */
import type { Analyser } from '../../../server/src/core/analyse.ts';
import type { BodyFile } from '../../../server/src/core/lexicon/body-schema.ts';
import type { Language } from '../../../server/src/core/lexicon/language.ts';
import type { ResolutionModel } from '../../../server/src/core/model/model.ts';
import type { TextEdit } from '../../../server/src/core/rules/fix.ts';
import type { Range } from '../../../server/src/core/text/range.ts';
import type { CorpusText } from '../../support/corpus.ts';
import type { Chance } from '../../support/random.ts';

/** A text before the fault, and what is known of it. */
export interface SoundText extends CorpusText {
  /** The set that it comes from: "unga/en". */
  readonly set: string;
  readonly model: ResolutionModel;
  readonly language: Language;
  readonly profile: BodyFile;
  readonly analyser: Analyser;
}

/**
 * What the fix of the finding must do: give back the text, byte for byte; leave a text without the
 * finding, where nobody can know how it was; or nothing, where only the author can mend it.
 */
export type Mended = 'original' | 'gone' | 'none';

export interface Fault {
  /** Of the sound text. */
  readonly edits: readonly TextEdit[];
  /**
   * Where the finding must stand: this stretch of the sound text with all that was put at its
   * borders; absent where it is that of the edits.
   */
  readonly place?: Range;
  /** What was done, for people. */
  readonly what: string;
  /** Where it differs from that of the kind. */
  readonly mended?: Mended;
  /** Other files of the library, before and after. */
  readonly beside?: readonly CorpusText[];
  /** Files that come into the library with the fault; only where `beside` is given. */
  readonly intruders?: readonly CorpusText[];
}

/** One way to break a text. */
export interface FaultKind {
  /** In a few words, as the table shows it. */
  readonly name: string;
  /** Id of the rule that must find it. */
  readonly rule: string;
  readonly mended: Mended;
  /** Breaks a text once; null where the text has no place for such a fault. */
  inject(text: SoundText, chance: Chance): Fault | null;
}
