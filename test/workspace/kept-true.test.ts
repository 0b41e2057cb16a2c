/** Whatever happens, the library is what one read from nothing would be, and whoever shows it hears. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { event, type Event } from './support/events.ts';
import { memorised } from './support/memorised.ts';
import { createWorld } from './support/world.ts';

const EVENTS = 10_000;

/** More runs than it takes; those that come when enough has happened are empty. */
const RUNS = 600;

describe('The library', () => {
  it(`equals one read from nothing after each of ${EVENTS} events, and tells of all that changes`, async function () {
    this.timeout(240_000);
    const analyser = memorised();
    const counts = new Map<Event['kind'], number>();
    let total = 0;
    let hasFailed = false;

    const live = async (events: readonly Event[]): Promise<void> => {
      const world = await createWorld(analyser);
      for (const event of events) {
        await world.happen(event);
        await world.checkContents();
        world.checkNotifications();
        counts.set(event.kind, (counts.get(event.kind) ?? 0) + 1);
        total += 1;
      }
    };

    await fc.assert(
      fc.asyncProperty(fc.array(event, { maxLength: 100, size: 'max' }), async (events) => {
        if (total >= EVENTS && !hasFailed) return;
        await live(events).catch((error: unknown) => {
          hasFailed = true;
          throw error;
        });
      }),
      { numRuns: RUNS },
    );

    assert.ok(total >= EVENTS, `${total} events`);
    const shares = [...counts]
      .toSorted(([, a], [, b]) => b - a)
      .map(([kind, count]) => `${kind} ${Math.round((count / total) * 100)} %`);
    console.log(`      ${total} events: ${shares.join(', ')}`);
  });

  it('equals one read from nothing when events come faster than files are read', async () => {
    const analyser = memorised();
    // The last text of a project file that could be read is forgotten when nobody had time to.
    const hasNoMemory = ({ kind }: Event): boolean =>
      kind !== 'broken project' && kind !== 'interrupted';
    const bursts = fc.array(fc.array(event.filter(hasNoMemory), { maxLength: 5 }), {
      maxLength: 8,
      size: 'max',
    });
    await fc.assert(
      fc.asyncProperty(bursts, async (stretches) => {
        const world = await createWorld(analyser);
        for (const burst of stretches) {
          await world.happen(...burst);
          await world.checkContents();
          world.checkNotifications();
        }
      }),
      { numRuns: 100 },
    );
  });
});
