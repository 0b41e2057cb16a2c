/** The clauses of a text, section by section. */
import type { Clause } from '../model/model.ts';

/** The clauses of each section that has any, in order. */
export function clausesBySection(clauses: readonly Clause[]): readonly (readonly Clause[])[] {
  const sections: Clause[][] = [];
  for (const clause of clauses) {
    const current = sections.at(-1);
    if (current?.[0]?.section === clause.section) current.push(clause);
    else sections.push([clause]);
  }
  return sections;
}
