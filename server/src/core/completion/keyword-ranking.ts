/** Puts the keywords that may follow a clause in order: by how often they open one, and by what came before. */
import type { Analyser } from '../analyse.ts';
import type { BodyFile } from '../lexicon/body-schema.ts';
import type { Language } from '../lexicon/language.ts';
import type { Clause, Part } from '../model/model.ts';
import { createChainReader, withStep, type ChainWords, type Step } from '../writing/chain-words.ts';
import type { ClausePlace } from './clause-place.ts';
import type { KeywordOffer } from './keyword-offers.ts';

/** An offer with how likely it is at its place; the figures compare, and are no probabilities. */
export interface RankedOffer extends KeywordOffer {
  readonly weight: number;
}

/** How much of the openings of a part go on with the keyword before. Measured on adopted texts. */
const GOES_ON = {
  lower: { second: 0.01, third: 0.01 },
  marking: { second: 0.2, third: 0.4 },
  other: { second: 0.1, third: 0.15 },
};
/** A marker with nothing to go on from: 10 of 600 in adopted texts. */
const ORPHAN = { lower: 0.5, marking: 0.02, other: 0.1 };
/** A marker that skips a step: "further" behind a keyword without "also". */
const SKIPPED = 0.03;
/** The same keyword again without a marker: at least so many clauses, and its share so changed. */
const AGAIN = { preamble: 0.01, operative: 0.05 };
const AGAIN_FACTOR = { lower: 4, marking: 0.3, other: 0.6 };
/** How often a recital is followed by a decision; where decisions are numbered, one without its number. */
const TURNING = { numbered: 0.04, other: 0.15 };

/** The offers with what they weigh at a place, those that go on with the clause before included. */
export function rankOffers(
  offers: readonly KeywordOffer[],
  place: ClausePlace,
  part: Part,
  { lexicon }: Analyser,
  body: string,
): readonly RankedOffer[] {
  const language = lexicon.languages.get(place.above.language);
  const profile = lexicon.bodies.get(body)?.file;
  if (language === undefined || profile === undefined) return [];
  const before = place.before?.part === part ? place.before : null;
  const chained = chainOf(before, place, language);
  const next = before === null ? [] : nextOffers(before, chained, offers, profile, language);
  const chainedTexts = new Set(next.map(({ text }) => text));
  const others = offers
    .filter(({ text }) => !chainedTexts.has(text))
    .map((offer) => ({ ...offer, weight: weightOf(offer, chained, profile) }));
  const turn = turningOf(place, part, profile);
  return [...next, ...others].map((offer) => ({ ...offer, weight: turn * offer.weight }));
}

function turningOf({ parts }: ClausePlace, part: Part, { numbering }: BodyFile): number {
  if (parts.length === 1) return 1;
  const turning = numbering === 'arabic' ? TURNING.numbered : TURNING.other;
  return part === 'operative' ? turning : 1 - turning;
}

function chainOf(
  before: Clause | null,
  { above }: ClausePlace,
  language: Language,
): ChainWords | null {
  const keyword = before?.keyword ?? null;
  return keyword === null ? null : createChainReader(language)(above.source, keyword);
}

const NEXT: Readonly<Record<Step, readonly ('second' | 'third')[]>> = {
  bare: ['second', 'third'],
  second: ['third'],
  third: [],
  closing: [],
};

/** The keyword of the clause before with the markers that may come next: "rappelant également". */
function nextOffers(
  before: Clause,
  chained: ChainWords | null,
  offers: readonly KeywordOffer[],
  profile: BodyFile,
  language: Language,
): readonly RankedOffer[] {
  const entry = before.keyword?.entry ?? null;
  if (chained === null || entry === null) return [];
  const usual = GOES_ON[habitOf(profile)];
  return NEXT[chained.step].map((step, index) => {
    const text = withStep(chained, step, before, language).join(' ').toLowerCase();
    const share = offers.find((offer) => offer.text === text)?.share ?? 0;
    return {
      text,
      part: before.part,
      entry,
      share,
      chained: { core: chained.core, step },
      weight: Math.max(usual[step] * (index === 0 ? 1 : SKIPPED), share),
    };
  });
}

function weightOf(
  { chained, share, part }: KeywordOffer,
  before: ChainWords | null,
  profile: BodyFile,
): number {
  const habit = habitOf(profile);
  if (chained.step !== 'bare') return share * ORPHAN[habit];
  if (chained.core !== before?.core || before.step === 'third') return share;
  return Math.max(AGAIN[part], share * AGAIN_FACTOR[habit]);
}

/** How a body repeats keywords; "considérant", ten times over, is how some write. */
function habitOf({ keywordStyle, marksRepetition }: BodyFile): 'lower' | 'marking' | 'other' {
  if (keywordStyle.preamble === 'lower') return 'lower';
  return marksRepetition ? 'marking' : 'other';
}
