/** The analyser of the product, made once for all tests of a run. */
import { createAnalyser } from '../../server/src/core/analyse.ts';
import { bundledLexicon } from '../../server/src/core/lexicon/bundled.ts';

export const analyser = createAnalyser(bundledLexicon());
