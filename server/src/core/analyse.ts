/** The core's front door: a text in, the model of a resolution out. */
import type { Lexicon } from './lexicon/lexicon.ts';
import { buildModel } from './model/build.ts';
import type { DocumentHint } from './model/identity.ts';
import type { ResolutionModel } from './model/model.ts';
import { createToolset, type Toolset } from './toolset.ts';

export type { DocumentHint };

/** Reads texts with one lexicon; made once by each host. */
export interface Analyser extends Toolset {
  /**
   * Reads a text. Never throws, always returns a model, takes time linear in the text.
   *
   * @param source the text as it stands, any layout
   * @param hint file name and declared code, for the identity of texts that carry no code
   */
  analyse(source: string, hint?: DocumentHint): ResolutionModel;
}

/** Compiles a lexicon into an analyser. */
export function createAnalyser(lexicon: Lexicon): Analyser {
  const toolset = createToolset(lexicon);
  return { ...toolset, analyse: (source, hint = {}) => buildModel(toolset, source, hint) };
}
