/** Work for the latest state only. */
import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import { oneAtATime } from '../../client/src/one-at-a-time.ts';

describe('Work that is wanted often', () => {
  it('is done at once, and once more for all that was wanted meanwhile', async () => {
    let state = 0;
    const seen: number[] = [];
    const want = oneAtATime(async () => {
      seen.push(state);
      await setImmediate();
    });
    const first = want();
    assert.deepEqual(seen, [0]);
    for (state = 1; state < 5; state += 1) void want();
    await first;
    assert.deepEqual(seen, [0, 5]);
    await want();
    assert.deepEqual(seen, [0, 5, 5]);
  });

  it('is done again after it failed', async () => {
    let count = 0;
    const want = oneAtATime(() => {
      count += 1;
      return count === 1 ? Promise.reject(new Error('no')) : Promise.resolve();
    });
    await assert.rejects(want());
    await want();
    assert.equal(count, 2);
  });
});
