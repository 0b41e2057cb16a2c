/** What several rules read out of a text: each reading is made once, when the first of them asks. */
import type { Analyser } from '../analyse.ts';
import type { ResolutionModel } from '../model/model.ts';
import { cleanText, type CleanText } from '../text/clean-text.ts';
import { runsOf, type Run } from '../writing/chain.ts';
import { slipsIn, type PlacedSlip } from '../writing/slips.ts';

/** The readings of one text, for one check. */
export interface Readings {
  /** The whole text, clean. */
  clean(): CleanText;
  /** What stands where keywords should. */
  slips(): readonly PlacedSlip[];
  /** Clauses that open alike, in a row; none in a language that nobody knows. */
  runs(): readonly Run[];
}

/** The readings of a text, none of them made yet. */
export function createReadings(model: ResolutionModel, analyser: Analyser): Readings {
  const language = analyser.lexicon.languages.get(model.language);
  const slips = once(() => slipsIn(model, analyser));
  return {
    clean: once(() => cleanText(model.source)),
    slips,
    runs: once(() => (language === undefined ? [] : runsOf(model, language, slips()))),
  };
}

function once<Value extends object>(read: () => Value): () => Value {
  let value: Value | null = null;
  return () => (value ??= read());
}
