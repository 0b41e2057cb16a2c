/** The small sets that say what a text cannot hold. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { gramHashes, gramsOf, mayHold } from '../../../server/src/core/text/grams.ts';

const words = fc.stringMatching(/^[a-zé ]{0,40}$/);

describe('The pairs and triples of a text', () => {
  it('never deny what the text holds', () => {
    fc.assert(
      fc.property(words, words, words, (before, word, behind) => {
        assert.ok(mayHold(gramsOf(before + word + behind), gramHashes(word)));
      }),
    );
  });

  it('deny most of what it does not hold', () => {
    const grams = gramsOf('encourage les pays membres à mettre en place des points de contact');
    assert.ok(!mayHold(grams, gramHashes('zebra')));
    assert.ok(!mayHold(grams, gramHashes('secretariat')));
  });
});
