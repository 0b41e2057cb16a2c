/** Finds clauses that stand in the wrong part of their section. */
import type { BodyFile } from '../../lexicon/body-schema.ts';
import type { Bilingual } from '../../wording/languages.ts';
import type { Severity } from '../rule.ts';
import type { Analyser } from '../../analyse.ts';
import type { Clause, ResolutionModel } from '../../model/model.ts';
import { clausesBySection } from '../../writing/sections.ts';
import { standsAnywhere } from './exempt.ts';

/** The clauses of one section that would have to move for the recitals to come first. */
export interface Misplaced {
  /** Recitals behind the place where the operative part begins. */
  readonly lateRecitals: readonly Clause[];
  /** Operative clauses before the place where the preamble ends. */
  readonly earlyOperatives: readonly Clause[];
  /** The first operative clause that stands where it should; null when there is none. */
  readonly firstOperative: Clause | null;
  /** The last recital that stands where it should; null when there is none. */
  readonly lastRecital: Clause | null;
}

/** How grave a misplaced clause is. Keywords written like any other word are less sure to be some. */
export function orderSeverity({ keywordStyle }: BodyFile): Severity {
  return keywordStyle.preamble === 'lower' ? 'warning' : 'error';
}

/** Who says in which order the parts stand. */
export const orderAuthority: Bilingual = {
  en: 'UN Editorial Manual, order of the elements of a resolution: organ, preamble, operative part.',
  fr: 'Manuel de rédaction de l’ONU, ordre des éléments d’une résolution : organe, préambule, dispositif.',
};

/**
 * Draws the line between preamble and operative part of every section where it leaves the fewest
 * clauses on the wrong side, so that one misplaced clause is one finding, whichever part it is of.
 * Of two such lines the earlier wins, for a recital among decisions is the likelier slip; but a
 * decision is the slip where no recital stands before it, or where its number belongs further down.
 */
export function misplacedClauses(model: ResolutionModel, analyser: Analyser): readonly Misplaced[] {
  const lastOperative = model.clauses.findLastIndex(({ part }) => part === 'operative');
  const clauses = model.clauses.filter(
    (clause, index) =>
      // Behind the last decision even a power that may be named anywhere leads to nothing.
      !(index < lastOperative && standsAnywhere(clause, model, analyser)) &&
      !standsBehindEnd(clause, model.clauses[index - 1]),
  );
  return clausesBySection(clauses).map(divide);
}

/**
 * True for words that close like a sentence behind the full stop of the last decision: they belong
 * to an annex or a note, not to the sentence of the resolution.
 */
export function standsBehindEnd(clause: Clause, before: Clause | undefined): boolean {
  const goesOn = clause.end.mark === ',' || clause.end.mark === ';';
  if (goesOn || clause.part !== 'preamble' || before?.section !== clause.section) return false;
  return before.part === 'operative' && before.end.mark === '.';
}

/** For each clause the number of the next decision; 0 for a decision without one, null for none. */
function followingNumbers(clauses: readonly Clause[]): readonly (number | null)[] {
  let next: number | null = null;
  return clauses
    .toReversed()
    .map((clause) => {
      const following = next;
      if (clause.part === 'operative') next = numberOf(clause) ?? 0;
      return following;
    })
    .toReversed();
}

function numberOf({ number }: Clause): number | null {
  return number === null ? null : Number.parseInt(number, 10);
}

function divide(clauses: readonly Clause[]): Misplaced {
  let wrong = clauses.filter(({ part }) => part === 'preamble').length;
  let fewest = wrong;
  let border = 0;
  let highest = 0;
  const following = followingNumbers(clauses);
  for (const [index, clause] of clauses.entries()) {
    wrong += clause.part === 'operative' ? 1 : -1;
    highest = Math.max(highest, numberOf(clause) ?? 0);
    const next = following[index] ?? null;
    const isEarly = next !== null && (border === 0 || highest > next);
    if (wrong < fewest || (wrong === fewest && isEarly)) {
      fewest = wrong;
      border = index + 1;
      highest = 0;
    }
  }
  const before = clauses.slice(0, border);
  const behind = clauses.slice(border);
  return {
    lateRecitals: behind.filter(({ part }) => part === 'preamble'),
    earlyOperatives: before.filter(({ part }) => part === 'operative'),
    firstOperative: behind.find(({ part }) => part === 'operative') ?? null,
    lastRecital: before.findLast(({ part }) => part === 'preamble') ?? null,
  };
}
