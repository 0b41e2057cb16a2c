/** What must hold of Enter in every text: nothing inside prose, nothing lost, the same on typing. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { textWith } from '../../../server/src/core/text/edits.ts';
import { enter } from '../../../server/src/core/typing/enter.ts';
import { onTyped } from '../../../server/src/core/typing/on-type.ts';
import { draftOf } from '../refactor/support/change.ts';
import { generated } from '../refactor/support/texts.ts';

const withoutSpaces = (text: string): string => text.replace(/\s+/g, '');

describe('Enter, in generated texts', () => {
  it('does nothing at any place but the end of a clause or item, and its lead', () => {
    fc.assert(
      fc.property(generated, fc.nat(), (text, pick) => {
        const draft = draftOf(text);
        const at = pick % text.length;
        const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
        const isBeforeMark = /^ ?[,;:]\s*(?:\n|$)/.test(text.slice(at));
        if (!/[,;:]\s*$/.test(line) && !isBeforeMark) assert.equal(enter(at, draft), null);
      }),
      { numRuns: 150, seed: 5 },
    );
  });

  it('opens something at the end of every clause but the last, and a second Enter takes it back', () => {
    fc.assert(
      fc.property(generated, fc.nat(), (text, pick) => {
        const draft = draftOf(text);
        const { clauses } = draft.model;
        const clause = clauses[pick % (clauses.length - 1)]!;
        const opened = enter(clause.range.end, draft);
        assert.ok(opened !== null, text.slice(clause.range.start, clause.range.end));
        const after = textWith(text, opened.edits);
        let now = after;
        let cursor = opened.cursor;
        // From an item to the next clause, and from there to an empty line.
        for (let times = 0; times < 2 && withoutSpaces(now) !== withoutSpaces(text); times += 1) {
          const again = enter(cursor, draftOf(now));
          assert.ok(again !== null, now.slice(cursor - 40, cursor + 40));
          now = textWith(now, again.edits);
          cursor = again.cursor;
        }
        assert.equal(withoutSpaces(now), withoutSpaces(text));
        assertSameOnTyping(text, clause.range.end, after);
      }),
      { numRuns: 100, seed: 5 },
    );
  });
});

function assertSameOnTyping(text: string, at: number, after: string): void {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const typed = text.slice(0, at) + newline + text.slice(at);
  const edits = onTyped(at + newline.length, '\n', draftOf(typed));
  assert.equal(textWith(typed, edits), after);
}
