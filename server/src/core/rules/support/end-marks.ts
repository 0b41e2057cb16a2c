/** Which marks may close each clause of a text: the habit of its body, place by place. */
import type { Analyser } from '../../analyse.ts';
import type { BodyFile } from '../../lexicon/body-schema.ts';
import type { Clause, ResolutionModel } from '../../model/model.ts';
import type { Mark } from '../../writing/mark-edits.ts';
import { misplacedClauses, standsBehindEnd } from './order.ts';

/** Where a clause stands, as far as its ending goes. */
export type Place = 'recital' | 'operative' | 'last';

/** What is expected of the end of one clause. */
export interface Expectation {
  readonly clause: Clause;
  readonly place: Place;
  /** The marks that may close the clause, the usual one first. */
  readonly marks: readonly Mark[];
}

/** The body whose habits are not known. */
export const UNKNOWN_BODY = 'unknown';
/** From how many recitals on their common mark is taken for a habit. */
const HABIT = 3;

/** One expectation for each clause whose end can be judged, in order of the text. */
export function endMarks(
  model: ResolutionModel,
  profile: BodyFile,
  analyser: Analyser,
): readonly Expectation[] {
  const { clauses, adoption } = model;
  if (profile.id === UNKNOWN_BODY) return consistency(clauses);
  const misplaced = misplacedIn(model, analyser);
  const inPlace = clauses.filter((clause) => !misplaced.has(clause));
  const last = inPlace.findLast(({ part }) => part === 'operative');
  // A clause that has been moved away has taken the mark that closes the text with it.
  const away = [...misplaced];
  const isEndAway = away.some(({ part, end }) => part === 'operative' && end.mark === '.');
  const isLastRecitalAway = away.some(({ part }) => part === 'preamble');
  const closers = lastRecitals(inPlace);
  return clauses.flatMap((clause, index) => {
    // Normative prose (a declaration, a statute) is written in sentences, not in clauses.
    if (misplaced.has(clause) || clause.keyword === null) return [];
    if (standsBehindEnd(clause, clauses[index - 1])) return [];
    const next = clauses[index + 1];
    const place = clause === last ? 'last' : placeOf(clause, profile);
    const usual = usualMarks(clause, place, next, closers.has(clause), model, profile);
    if (usual.length === 0) return [];
    const isAdopted =
      adoption !== null && next !== undefined && liesBetween(adoption, clause, next);
    const mayClose =
      place !== 'recital' &&
      (isAdopted || closesRun(clause, next) || (clause === last && isEndAway));
    const { operative, last: closing, recital } = profile.ends;
    const mayGoOn = closers.has(clause) && isLastRecitalAway;
    const marks = mayClose ? [...operative, ...closing] : mayGoOn ? [...usual, ...recital] : usual;
    return [{ clause, place, marks }];
  });
}

function misplacedIn(model: ResolutionModel, analyser: Analyser): ReadonlySet<Clause> {
  return new Set(
    misplacedClauses(model, analyser).flatMap(({ lateRecitals, earlyOperatives }) => [
      ...lateRecitals,
      ...earlyOperatives,
    ]),
  );
}

/** The recitals behind which the preamble of their section ends. */
function lastRecitals(clauses: readonly Clause[]): ReadonlySet<Clause> {
  return new Set(
    clauses.filter(({ part, section }, index) => {
      const next = clauses[index + 1];
      return part === 'preamble' && next?.part === 'operative' && next.section === section;
    }),
  );
}

/** A number makes a clause a decision where decisions alone are numbered, whatever its keyword. */
function placeOf({ part, number }: Clause, { numbering }: BodyFile): Place {
  const isDecision = part === 'operative' || (number !== null && numbering === 'arabic');
  return isDecision ? 'operative' : 'recital';
}

/** A colon announces what follows; where the next decision or the end does, it announces nothing. */
function usualMarks(
  clause: Clause,
  place: Place,
  next: Clause | undefined,
  isLastRecital: boolean,
  { annexes, adoption }: ResolutionModel,
  { ends }: BodyFile,
): readonly Mark[] {
  const withoutColon = (marks: readonly Mark[]): readonly Mark[] =>
    marks.filter((mark) => mark !== ':');
  switch (place) {
    case 'recital':
      return isLastRecital ? (ends.lastRecital ?? ends.recital) : ends.recital;
    case 'operative': {
      const isNext = next?.part === 'operative' && next.keyword !== null && next.number !== '1';
      return isNext && (clause.number !== null) === (next.number !== null)
        ? withoutColon(ends.operative)
        : ends.operative;
    }
    case 'last':
      return annexes.length === 0 && adoption !== null ? withoutColon(ends.last) : ends.last;
  }
}

function liesBetween(
  { range }: NonNullable<ResolutionModel['adoption']>,
  clause: Clause,
  next: Clause,
): boolean {
  return clause.range.end <= range.start && range.end <= next.range.start;
}

/**
 * The last decision before a part, a stray recital or a second series may close either way; where
 * the numbers go on behind a heading, so does the sentence.
 */
function closesRun(clause: Clause, next: Clause | undefined): boolean {
  if (next === undefined) return false;
  const goesOn = clause.number !== null && next.number !== null && next.number !== '1';
  return (
    next.part !== clause.part || next.number === '1' || (next.section !== clause.section && !goesOn)
  );
}

/** For an unknown body: the mark that all recitals but one share. */
function consistency(clauses: readonly Clause[]): readonly Expectation[] {
  const recitals = clauses.filter(({ part }) => part === 'preamble');
  return ([',', ';'] as const).flatMap((mark) => {
    const shared = recitals.filter(({ end }) => end.mark === mark).length;
    // Some bodies close their last recital with a mark of its own.
    const isLastOdd = recitals.at(-1)?.end.mark !== mark;
    if (shared < HABIT || shared !== recitals.length - 1 || isLastOdd) return [];
    return recitals.map((clause) => ({ clause, place: 'recital', marks: [mark] }));
  });
}
