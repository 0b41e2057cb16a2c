/** Long work in short slices, so that whoever waits for an answer never waits for the whole. */

/** The host's clock and its way of letting other work go first. */
export interface Pacing {
  /** Milliseconds from any fixed point. */
  now(): number;
  /** Resolves when the work that was waiting has had its turn. */
  pause(): Promise<void>;
}

/** How long a slice may take, in milliseconds; an editor draws a frame every 16. */
const SLICE = 10;

/** A pacer for one stretch of work: call it after each step, and it pauses when it is time to. */
export function createPacer(pacing: Pacing): () => Promise<void> {
  let began = pacing.now();
  return async () => {
    if (pacing.now() - began < SLICE) return;
    await pacing.pause();
    began = pacing.now();
  };
}
