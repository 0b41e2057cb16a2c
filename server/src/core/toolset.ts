/** What is compiled from a lexicon, once by each host: the finders that reading a text needs. */
import { createCodes, type Codes } from './citations/codes.ts';
import {
  createBackReferenceFinder,
  type BackReferenceFinder,
} from './citations/back-references.ts';
import { createCitationFinder, type CitationFinder } from './citations/find.ts';
import { createOrganFinder, type OrganFinder } from './citations/organs.ts';
import { createPinpointFinder, type PinpointFinder } from './citations/pinpoints.ts';
import { createReach } from './citations/reach.ts';
import { createRelationReader, type RelationReader } from './citations/relations.ts';
import { createDateFinder, type DateFinder } from './facts/dates.ts';
import { createSessionFinder, type SessionFinder } from './facts/sessions.ts';
import { createOfferTable, type OfferTable } from './completion/keyword-offers.ts';
import { createVoteFinder, type VoteFinder } from './facts/votes.ts';
import type { Language } from './lexicon/language.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { createCatalogue, type Catalogue } from './library/catalogue.ts';
import { structureWords, type StructureWords } from './syntax/landmarks.ts';
import { createOpenerFinder, type OpenerFinder } from './syntax/openers.ts';
import { createSlipReader, type SlipReader } from './syntax/slips.ts';

/** The finders of one language. */
export interface LanguageTools {
  readonly language: Language;
  readonly words: StructureWords;
  readonly slips: SlipReader;
  readonly dates: DateFinder;
  readonly sessions: SessionFinder;
  readonly votes: VoteFinder;
  readonly organs: OrganFinder;
  readonly citations: CitationFinder;
  readonly relations: RelationReader;
  readonly pinpoints: PinpointFinder;
  readonly backReferences: BackReferenceFinder;
}

/** Everything compiled from a lexicon; immutable. */
export interface Toolset {
  readonly lexicon: Lexicon;
  readonly codes: Codes;
  /** What is known of resolutions whose texts nobody has at hand. */
  readonly catalogue: Catalogue;
  readonly openers: OpenerFinder;
  /** The keywords with which a body opens clauses, with how often it does. */
  readonly keywordOffers: OfferTable;
  readonly tools: ReadonlyMap<string, LanguageTools>;
}

/** Compiles a lexicon. */
export function createToolset(lexicon: Lexicon): Toolset {
  const codes = createCodes(lexicon);
  const languages = [...lexicon.languages.values()];
  const tools = new Map(
    languages.map((language) => {
      const dates = createDateFinder(language);
      const { relationLinks, pinpoints } = language.file.citation;
      return [
        language.file.id,
        {
          language,
          words: structureWords(language, lexicon.bodies.values()),
          slips: createSlipReader(
            language,
            languages.filter((other) => other !== language),
          ),
          dates,
          sessions: createSessionFinder(language),
          votes: createVoteFinder(language),
          organs: createOrganFinder(lexicon, language.file.id),
          citations: createCitationFinder(lexicon, language, codes, dates),
          relations: createRelationReader(language, createReach(language, dates, relationLinks)),
          pinpoints: createPinpointFinder(
            language,
            createReach(language, dates, pinpoints.links),
            dates,
          ),
          backReferences: createBackReferenceFinder(language),
        },
      ] as const;
    }),
  );
  const catalogue = createCatalogue(lexicon, codes);
  return {
    lexicon,
    codes,
    catalogue,
    openers: createOpenerFinder(lexicon),
    keywordOffers: createOfferTable(lexicon),
    tools,
  };
}
