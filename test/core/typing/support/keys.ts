/** Presses a key in a text: `|` stands for the cursor before and after. */
import assert from 'node:assert/strict';
import { createDraft, type Draft } from '../../../../server/src/core/refactor/draft.ts';
import { textWith } from '../../../../server/src/core/text/edits.ts';
import type { Typed } from '../../../../server/src/core/typing/typed.ts';
import { analyser } from '../../../support/analyser.ts';
import { dedent } from '../../../support/shape.ts';

export const INTERPOL =
  'L’Assemblée générale de l’O.I.P.C.-INTERPOL, réunie en sa 81ème session à Rome (Italie) du 5 au 8 novembre 2012,\n\n';
export const UNITED_NATIONS = 'The General Assembly,\n\n';

/** The draft of a text with a cursor, and the place of the cursor. */
export function draftAt(marked: string): { readonly draft: Draft; readonly at: number } {
  const at = marked.indexOf('|');
  assert.ok(at >= 0 && marked.lastIndexOf('|') === at, 'one cursor');
  const text = marked.slice(0, at) + marked.slice(at + 1);
  const draft = createDraft(analyser.analyse(text), analyser);
  assert.ok(draft !== null, 'a resolution');
  return { draft, at };
}

/** Fails unless the key turns the body of the text into the other; null where it does nothing. */
export function checkKey(
  press: (at: number, draft: Draft) => Typed | null,
  head: string,
  before: string,
  after: string | null,
): void {
  const { draft, at } = draftAt(head + dedent(before));
  const typed = press(at, draft);
  if (typed === null || after === null) {
    assert.equal(typed, after === null ? null : after);
    return;
  }
  const text = textWith(draft.model.source, typed.edits);
  const shown = `${text.slice(0, typed.cursor)}|${text.slice(typed.cursor)}`;
  assert.equal(shown, head + dedent(after));
}
