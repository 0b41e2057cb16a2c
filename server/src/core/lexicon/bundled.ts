/** The lexicon that ships with the product. */
import { bodyFiles, countFiles, languageFiles, templateFiles } from './data.generated.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';

/** Compiles every language and body that ships. Costly: make it once and pass it on. */
export function bundledLexicon(): Lexicon {
  return createLexicon(languageFiles, bodyFiles, countFiles, templateFiles);
}
