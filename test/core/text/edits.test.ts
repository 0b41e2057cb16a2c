/** Edits of a text: what it becomes, and where things stand before and after. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  applyEdits,
  composed,
  offsetBefore,
  textWith,
  type TextEdit,
} from '../../../server/src/core/text/edits.ts';

/** A text of letters in stretches, each kept or replaced. */
const stretches = fc.array(
  fc.record({
    old: fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 4 }),
    now: fc.option(fc.string({ unit: fc.constantFrom('x', 'y'), maxLength: 5 })),
  }),
  { maxLength: 8 },
);

/** The text, the edits, and the place of every stretch that is kept, before and after. */
function laidOut(parts: readonly { readonly old: string; readonly now: string | null }[]) {
  const edits: TextEdit[] = [];
  const kept: { readonly before: number; readonly after: number; readonly length: number }[] = [];
  let before = '';
  let after = '';
  for (const { old, now } of parts) {
    if (now === null) kept.push({ before: before.length, after: after.length, length: old.length });
    else
      edits.push({ range: { start: before.length, end: before.length + old.length }, text: now });
    before += old;
    after += now ?? old;
  }
  return { before, after, edits, kept };
}

describe('Edits of a text', () => {
  it('are applied together, in whatever order they come', () => {
    fc.assert(
      fc.property(stretches, (parts) => {
        const { before, after, edits } = laidOut(parts);
        assert.equal(applyEdits(before, edits).text, after);
        assert.equal(applyEdits(before, edits.toReversed()).text, after);
      }),
    );
  });

  it('move what they leave alone, and the way back leads to it', () => {
    fc.assert(
      fc.property(stretches, (parts) => {
        const { before, edits, kept } = laidOut(parts);
        const { edited, original } = applyEdits(before, edits);
        for (const place of kept) {
          const old = { start: place.before, end: place.before + place.length };
          const now = { start: place.after, end: place.after + place.length };
          assert.deepEqual(edited(old), now);
          assert.deepEqual(original(now), old);
        }
      }),
    );
  });

  it('say where their own text stands, of which nothing stood before', () => {
    const { text, edited, original } = applyEdits('one two three', [
      { range: { start: 4, end: 7 }, text: 'twenty' },
      { range: { start: 0, end: 3 }, text: 'a' },
    ]);
    const { start, end } = edited({ start: 4, end: 7 });
    assert.equal(text.slice(start, end), 'twenty');
    assert.equal(original({ start, end }), null);
  });

  it('that change nothing are left out', () => {
    assert.deepEqual(applyEdits('one', [{ range: { start: 0, end: 3 }, text: 'one' }]).edits, []);
  });

  it('that follow one another are done at once', () => {
    fc.assert(
      fc.property(stretches, fc.infiniteStream(fc.nat(4)), (parts, lengths) => {
        const { before, after, edits } = laidOut(parts);
        const second = editsOf(after, lengths);
        const at = composed(edits, second);
        assert.equal(textWith(before, at), textWith(after, second));
      }),
    );
  });

  it('lead back to where an offset stood', () => {
    fc.assert(
      fc.property(stretches, (parts) => {
        const { edits, kept } = laidOut(parts);
        for (const place of kept) {
          assert.equal(offsetBefore(edits, place.after), place.before);
        }
      }),
    );
  });
});

/** Edits of a text: stretches of the lengths in turn are kept and replaced. */
function editsOf(text: string, lengths: Iterable<number>): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  let at = 0;
  let isKept = true;
  for (const length of lengths) {
    const end = Math.min(text.length, at + 1 + length);
    if (!isKept) edits.push({ range: { start: at, end }, text: 'z'.repeat(length) });
    isKept = !isKept;
    at = end;
    if (at === text.length) break;
  }
  return edits;
}
