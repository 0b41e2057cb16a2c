/** How far apart two spellings are. */
import assert from 'node:assert/strict';
import {
  editDistance,
  lettersOf,
  mustDiffer,
} from '../../../server/src/core/text/edit-distance.ts';

describe('the distance of two spellings', () => {
  it('counts letters left out, added, changed and swapped', () => {
    assert.equal(editDistance('notng', 'noting', 2), 1);
    assert.equal(editDistance('noteing', 'noting', 2), 1);
    assert.equal(editDistance('nosing', 'noting', 2), 1);
    assert.equal(editDistance('notign', 'noting', 2), 1);
    assert.equal(editDistance('rcogniizng', 'recognizing', 2), 2);
    assert.equal(editDistance('noting', 'noting', 2), 0);
  });

  it('counts wrong doubles once, however many they are', () => {
    assert.equal(editDistance('rapellant', 'rappelant', 1), 1);
    assert.equal(editDistance('acommoddating', 'accommodating', 1), 1);
  });

  it('gives up beyond the limit', () => {
    assert.equal(editDistance('voting', 'deciding', 2), null);
    assert.equal(editDistance('a'.repeat(10_000), 'b'.repeat(10_000), 2), null);
  });

  it('never passes over words that are near', () => {
    const pairs = [
      ['notng', 'noting'],
      ['nosing', 'noting'],
      ['rapellant', 'rappelant'],
    ] as const;
    for (const [a, b] of pairs) assert.equal(mustDiffer(lettersOf(a), lettersOf(b), 1), false);
    assert.equal(mustDiffer(lettersOf('urges'), lettersOf('admitting'), 1), true);
  });
});
