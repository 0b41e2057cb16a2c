/** Runs of clauses that open alike, and the markers with which the chain of repetition goes on. */
import type { Language } from '../lexicon/language.ts';
import type { Clause, Keyword, ResolutionModel } from '../model/model.ts';
import type { TextEdit } from '../text/edits.ts';
import { addresseeOf } from './addressee.ts';
import {
  createChainReader,
  stepEdit,
  type ChainReader,
  type ChainWords,
  type Step,
} from './chain-words.ts';
import { clausesBySection } from './sections.ts';
import type { PlacedSlip } from './slips.ts';

/** A clause of a run. */
export interface Link {
  readonly clause: Clause;
  readonly keyword: Keyword;
  readonly chained: ChainWords;
  /** The clause before it in its section. */
  readonly before: Clause | null;
  /**
   * True when it may begin anew: it speaks to somebody else than the clause before it, or an aside
   * follows the keyword ("Takes note, in this regard, …").
   */
  readonly mayRestart: boolean;
  /** False when a slip before it in its section may hide what it goes on with. */
  readonly isSure: boolean;
}

/** Clauses of one part that follow one another and open with the same keyword, markers aside. */
export type Run = readonly Link[];

/** A link with the step at which it stands. */
export interface Placed {
  readonly link: Link;
  readonly expected: Step;
  readonly isRight: boolean;
}

/** The order of the chain: behind its third step it begins anew. */
const CYCLE = ['bare', 'second', 'third'] as const;

/**
 * All runs of a text, those of one clause included. A keyword with a slip ends a run: what follows it
 * goes on with something that shows only once the slip is mended.
 */
export function runsOf(
  model: ResolutionModel,
  language: Language,
  slips: readonly PlacedSlip[],
): readonly Run[] {
  const openings = slips.map(({ opening }) => opening);
  const read = createChainReader(language);
  return clausesBySection(model.clauses).flatMap((section) => {
    const runs: Link[][] = [];
    let before: Clause | null = null;
    let hasSlipped = false;
    for (const clause of section) {
      while ((openings[0]?.at ?? Infinity) < clause.range.start) {
        openings.shift();
        hasSlipped = true;
      }
      const [slip] = openings;
      const isSlip = slip !== undefined && slip.at < clause.range.end;
      if (before !== null && skipsNumbers(before, clause)) before = null;
      const link =
        isSlip && slip.clause !== null ? null : readLink(model, clause, before, language, read);
      const last = runs.at(-1)?.at(-1);
      if (link !== null && last !== undefined && goesOn(last, link)) runs.at(-1)?.push(link);
      else if (link !== null) runs.push([{ ...link, isSure: !hasSlipped }]);
      before = isSlip ? null : clause;
    }
    return runs;
  });
}

/** True where numbers tell that a clause has gone from between two. */
function skipsNumbers(before: Clause, { number }: Clause): boolean {
  return number !== null && before.number !== null && Number(number) > Number(before.number) + 1;
}

function goesOn(last: Link, { before, clause, chained }: Link): boolean {
  if (last.clause !== before || last.clause.part !== clause.part) return false;
  if (last.chained.core === chained.core) return true;
  const isMarked = last.chained.step !== 'bare' || chained.step !== 'bare';
  return isMarked && chained.base !== null && chained.base === last.chained.base;
}

/** Each link behind the first with its step, once those before it are mended. */
export function placed(run: Run, first: Step = run[0]?.chained.step ?? 'bare'): readonly Placed[] {
  let at = stepIndex(first);
  return run.slice(1).map((link) => {
    const { step } = link.chained;
    const restarts = step === 'bare' && link.mayRestart;
    const expected =
      step === 'closing' ? step : restarts ? 'bare' : (CYCLE[(at + 1) % 3] ?? 'bare');
    at = stepIndex(expected);
    return { link, expected, isRight: step === expected || !link.chained.isMendable };
  });
}

/** The edits that give every link behind the first its marker; null where one cannot be made. */
export function rebuilding(
  source: string,
  run: Run,
  language: Language,
  first?: Step,
): readonly TextEdit[] | null {
  const edits = placed(run, first)
    .filter(({ isRight }) => !isRight)
    .map(({ link, expected }) => stepEdit(source, link.clause, link.chained, expected, language));
  const sound = edits.filter((edit) => edit !== null);
  return sound.length === edits.length ? sound : null;
}

/** Behind "enfin" the chain is at its end. */
function stepIndex(step: Step): number {
  return step === 'closing' ? CYCLE.length - 1 : CYCLE.indexOf(step);
}

function readLink(
  { source }: ResolutionModel,
  clause: Clause,
  before: Clause | null,
  language: Language,
  read: ChainReader,
): Link | null {
  const { keyword } = clause;
  if (keyword === null) return null;
  const whom = addresseeOf(source, clause, language);
  const isSetApart = source.charAt(keyword.range.end) === ',';
  return {
    clause,
    keyword,
    chained: read(source, keyword),
    before,
    isSure: true,
    mayRestart:
      isSetApart ||
      (whom !== null && before !== null && whom !== addresseeOf(source, before, language)),
  };
}

/** By what an earlier keyword is known as the one that a marker goes back to, in either part's form. */
export function namesOf({ keyword, chained }: Link, language: Language): readonly string[] {
  const { words, head, marker } = chained;
  const verb = words.find(
    ({ folded }, index) =>
      index >= head.from &&
      index < head.to &&
      (marker === null || index < marker.from || index >= marker.to) &&
      folded.length > 2,
  );
  const entry = keyword.entry === null ? undefined : language.keyword(keyword.entry);
  const links = [entry?.id, entry?.counterpart].filter((id) => id !== undefined);
  return [...(verb === undefined ? [] : [verb.folded]), ...links.map((id) => `#${id}`)];
}
