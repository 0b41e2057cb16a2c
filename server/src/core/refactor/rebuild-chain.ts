/** Gives repeated keywords the markers of their chain: X, X also, X further. */
import type { Clause } from '../model/model.ts';
import { rebuilding, runsOf, type Run } from '../writing/chain.ts';
import { stepEdit } from '../writing/chain-words.ts';
import { slipsIn } from '../writing/slips.ts';
import type { Draft } from './draft.ts';
import { asExpected, tidied, type Plan } from './plan.ts';

/**
 * Rebuilds the chain in which a clause stands. A run that begins with a marker though nothing stands
 * before it to go back to begins bare. Null where the chain is as it should be.
 */
export function rebuildChain(clause: Clause, draft: Draft): Plan | null {
  const { model, language, analyser } = draft;
  const runs = runsOf(model, language, slipsIn(model, analyser));
  const run = runs.find((links) => links.some((link) => link.clause === clause));
  const [first] = run ?? [];
  if (run === undefined || first === undefined) return null;
  const isAnew = first.chained.step !== 'bare' && !goesBack(run, runs);
  const opening = isAnew
    ? stepEdit(model.source, first.clause, first.chained, 'bare', language)
    : null;
  if (isAnew && opening === null) return null;
  const edits = rebuilding(model.source, run, language, isAnew ? 'bare' : undefined);
  if (edits === null) return null;
  return {
    edits: tidied(model.source, opening === null ? edits : [opening, ...edits]),
    clauses: model.clauses.map(asExpected),
  };
}

/** True when an earlier clause of the section opens with the same keyword. */
function goesBack(run: Run, runs: readonly Run[]): boolean {
  const [first] = run;
  if (first === undefined) return false;
  return runs
    .slice(0, runs.indexOf(run))
    .some((other) =>
      other.some(
        ({ clause, chained }) =>
          clause.section === first.clause.section &&
          clause.part === first.clause.part &&
          (chained.core === first.chained.core ||
            (first.chained.base !== null && chained.base === first.chained.base)),
      ),
    );
}
