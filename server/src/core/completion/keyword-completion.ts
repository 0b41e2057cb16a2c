/** The keywords that may open a clause where one is being typed. */
import type { Analyser } from '../analyse.ts';
import type { BodyFile } from '../lexicon/body-schema.ts';
import type { Part, ResolutionModel } from '../model/model.ts';
import { createMarkWriter, type Mark } from '../writing/mark-edits.ts';
import { inCase, type LetterCase, letterCaseOf } from '../writing/letter-case.ts';
import { fold } from '../text/fold.ts';
import type { Range } from '../text/range.ts';
import { beginningAt, clausePlace, type ClausePlace } from './clause-place.ts';
import { fitOf, type Fit } from './keyword-matching.ts';
import { rankOffers, type RankedOffer } from './keyword-ranking.ts';

/** A keyword that is offered. */
export interface KeywordProposal {
  /** The keyword as it is put down: "RAPPELANT ÉGALEMENT". */
  readonly text: string;
  readonly part: Part;
  /** Id of the entry of its head. */
  readonly entry: string;
  /** The number that goes before it; null where one stands or the body sets none. */
  readonly number: string | null;
  /** What closes the clause, with the space before it; null where the rest of one stands. */
  readonly end: string | null;
  /** What an editor compares with what is typed; it begins with what is typed now. */
  readonly filter: string;
}

export interface KeywordCompletion {
  /** What an accepted proposal replaces; it lies within one line. */
  readonly range: Range;
  /** The likeliest first; never empty. */
  readonly proposals: readonly KeywordProposal[];
  readonly place: ClausePlace;
}

/** A longer list would not be read. */
const MOST_PROPOSALS = 60;

/**
 * The keywords that may stand at an offset.
 *
 * @returns null where no clause can begin, and where no keyword begins as is typed
 */
export function keywordCompletion(
  model: ResolutionModel,
  offset: number,
  analyser: Analyser,
): KeywordCompletion | null {
  const beginning = beginningAt(model, offset, analyser);
  const profile = analyser.lexicon.bodies.get(model.body)?.file;
  if (beginning === null || profile === undefined) return null;
  const typed = fold(beginning.typed)
    .replace(/\u00a0/g, ' ')
    .trimStart();
  const offers = analyser.keywordOffers(model.body, model.language, model.opener?.gender ?? null);
  const fits = (text: string): boolean => fitOf(typed, fold(text)) !== null;
  // Most lines are prose: whether a clause may begin there need not be known.
  const mayFit = [...offers.preamble, ...offers.operative].some(({ text }) => fits(text));
  if (!mayFit && typed !== '') return null;
  const place = clausePlace(model, beginning, analyser);
  if (place === null) return null;
  const ranked = place.parts
    .flatMap((part) => rankOffers(offers[part], place, part, analyser, model.body))
    .flatMap((offer) => {
      const fit = fitOf(typed, fold(offer.text));
      return fit === null ? [] : [{ ...offer, fit }];
    })
    .toSorted(byFit)
    .slice(0, MOST_PROPOSALS);
  if (ranked.length === 0) return null;
  const write = createWriter(model, place, profile, analyser);
  return {
    range: beginning.range,
    place,
    proposals: ranked.map(write).map((proposal) => ({
      ...proposal,
      filter: filterText(beginning.typed, proposal.text),
    })),
  };
}

function byFit(
  a: RankedOffer & { readonly fit: Fit },
  b: RankedOffer & { readonly fit: Fit },
): number {
  return a.fit - b.fit || b.weight - a.weight || (a.text < b.text ? -1 : 1);
}

/** Writes an offer as the text and its body do. */
function createWriter(
  model: ResolutionModel,
  place: ClausePlace,
  profile: BodyFile,
  analyser: Analyser,
): (offer: RankedOffer) => Omit<KeywordProposal, 'filter'> {
  const { source, clauses } = model;
  const language = analyser.lexicon.languages.get(model.language);
  const marks = createMarkWriter(model, language);
  const isCurly = source.includes('’') || !source.includes("'");
  const following = clauses.find(({ range }) => range.start > place.range.end);
  const endOf = (part: Part): string | null => {
    const [mark] = usualMarks(part, following?.part === part, profile);
    if (!place.endsLine || mark === undefined) return null;
    const at = { start: 0, end: 0 };
    return marks.close({ mark: null, range: at }, mark).text;
  };
  const ends = { preamble: endOf('preamble'), operative: endOf('operative') };
  const number = numberFor(place, profile);
  return ({ text, part, entry }) => ({
    text: inCase(caseFor(part, place, profile), isCurly ? text.replace(/'/g, '’') : text),
    part,
    entry,
    number: part === 'operative' ? number : null,
    end: ends[part],
  });
}

function usualMarks(part: Part, isFollowed: boolean, { ends }: BodyFile): readonly Mark[] {
  if (part === 'preamble') return ends.recital;
  return isFollowed ? ends.operative : ends.last;
}

/** "3. " where the body numbers its decisions and none stands there. */
function numberFor(
  { number, above, before, endsLine }: ClausePlace,
  { numbering }: BodyFile,
): string | null {
  if (number !== null || numbering !== 'arabic' || !endsLine) return null;
  const last = above.clauses.findLast(({ part }) => part === 'operative');
  if (last === undefined) return '1. ';
  if (before?.part !== 'operative' || last.number === null) return null;
  return `${Number.parseInt(last.number, 10) + 1}. `;
}

/** The body's style; the text's own where the body has none. */
function caseFor(part: Part, { above }: ClausePlace, { keywordStyle }: BodyFile): LetterCase {
  const style = keywordStyle[part];
  if (style !== 'any') return style;
  const own = above.clauses.findLast((clause) => clause.part === part)?.keyword;
  return own == null ? 'capitalised' : letterCaseOf(own.head.text);
}

/** An editor keeps showing a proposal only while what is typed stands in its filter text. */
function filterText(typed: string, text: string): string {
  return [...new Set([typed, text, fold(text)])].filter((part) => part !== '').join(' ');
}
