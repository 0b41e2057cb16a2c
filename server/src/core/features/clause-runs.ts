/** Groups clauses into the parts as they stand in the text, mistakes of order included. */
import type { Clause } from '../model/model.ts';

/** Neighbouring clauses of one part and one section; a text in order has one run for each part. */
export function clauseRuns(clauses: readonly Clause[]): readonly (readonly Clause[])[] {
  const runs: Clause[][] = [];
  for (const clause of clauses) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last?.part === clause.part && last.section === clause.section) {
      run.push(clause);
    } else runs.push([clause]);
  }
  return runs;
}
