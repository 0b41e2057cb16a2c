/** The core's front door: a text in, the model of a resolution out. */
import { createCodes, type Codes } from './citations/codes.ts';
import { createCitationFinder, type CitationFinder } from './citations/find.ts';
import { createDateFinder, type DateFinder } from './facts/dates.ts';
import { createSessionFinder, type SessionFinder } from './facts/sessions.ts';
import type { Language } from './lexicon/language.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { buildModel } from './model/build.ts';
import type { ResolutionModel } from './model/model.ts';
import { structureWords, type StructureWords } from './syntax/landmarks.ts';
import { createOpenerFinder, type OpenerFinder } from './syntax/openers.ts';

/** What is known of a document beside its text. */
export interface DocumentHint {
  /** File name without folders; it may hold the document's code. */
  readonly fileName?: string;
  /** The code that the project file gives to this document. */
  readonly declaredCode?: string;
}

/** The finders of one language. */
export interface LanguageTools {
  readonly language: Language;
  readonly words: StructureWords;
  readonly dates: DateFinder;
  readonly sessions: SessionFinder;
  readonly citations: CitationFinder;
}

/** Everything compiled from a lexicon; immutable, made once by each host. */
export interface Analyser {
  readonly lexicon: Lexicon;
  readonly codes: Codes;
  readonly openers: OpenerFinder;
  readonly tools: ReadonlyMap<string, LanguageTools>;
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
  const codes = createCodes(lexicon);
  const tools = new Map(
    [...lexicon.languages.values()].map((language) => {
      const dates = createDateFinder(language);
      return [
        language.file.id,
        {
          language,
          words: structureWords(language),
          dates,
          sessions: createSessionFinder(language),
          citations: createCitationFinder(lexicon, language, codes, dates),
        },
      ] as const;
    }),
  );
  const compiled = { lexicon, codes, openers: createOpenerFinder(lexicon), tools };
  return { ...compiled, analyse: (source, hint = {}) => buildModel(compiled, source, hint) };
}
