/** Makes changes in small texts: `|` stands for the place at which a change is asked for. */
import assert from 'node:assert/strict';
import { createDraft, type Draft } from '../../../../server/src/core/refactor/draft.ts';
import { proved, type Plan } from '../../../../server/src/core/refactor/plan.ts';
import { clauseAt, itemIndexAt } from '../../../../server/src/core/refactor/refactorings.ts';
import { textWith } from '../../../../server/src/core/text/edits.ts';
import type { Clause } from '../../../../server/src/core/model/model.ts';
import { analyser } from '../../../support/analyser.ts';
import { dedent } from '../../../support/shape.ts';

export const INTERPOL =
  'L’Assemblée générale de l’O.I.P.C.-INTERPOL, réunie en sa 81ème session à Rome (Italie) du 5 au 8 novembre 2012,\n\n';
export const UNITED_NATIONS = 'The General Assembly,\n\n';

/** A place of a text, with the clause and the item that stand there. */
export interface Place {
  readonly draft: Draft;
  readonly clause: Clause;
  readonly item: number;
  readonly at: number;
}

export type Change = (place: Place) => Plan | null;

export function draftOf(text: string): Draft {
  const draft = createDraft(analyser.analyse(text), analyser);
  assert.ok(draft !== null, 'a resolution');
  return draft;
}

function placeIn(marked: string): Place {
  const at = marked.indexOf('|');
  assert.ok(at >= 0 && marked.lastIndexOf('|') === at, 'one place');
  const draft = draftOf(marked.slice(0, at) + marked.slice(at + 1));
  const clause = clauseAt(draft.model.clauses, at);
  assert.ok(clause !== null, 'a clause at the place');
  return { draft, clause, at, item: itemIndexAt(clause, at) };
}

/** The text that a change leaves; null where it cannot be made. */
function changed(change: Change, marked: string): string | null {
  const place = placeIn(marked);
  const plan = proved(place.draft, change(place));
  return plan === null ? null : textWith(place.draft.model.source, plan.edits);
}

/** Fails unless the change turns the one body into the other; `|` in the second does not count. */
export function checkChange(
  change: Change,
  head: string,
  before: string,
  after: string | null,
): void {
  const wanted = after === null ? null : head + dedent(after).replace('|', '');
  assert.equal(changed(change, head + dedent(before)), wanted);
}

/** The same, and that the other change turns it back; each text has the place of its change. */
export function checkBothWays(
  change: Change,
  back: Change,
  head: string,
  before: string,
  after: string,
): void {
  checkChange(change, head, before, after);
  checkChange(back, head, after, before);
}
