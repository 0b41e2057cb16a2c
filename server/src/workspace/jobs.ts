/** A queue of long jobs, done one after the other so that none meets another half done. */

/** A job asks between its steps whether it is still wanted. */
export type Job = (isCancelled: () => boolean) => Promise<void>;

export interface Jobs {
  add(job: Job): void;
  /** Drops what waits and asks the job under way to stop. */
  cancel(): void;
  /** Resolves when nothing is under way and nothing waits. */
  idle(): Promise<void>;
}

/**
 * An empty queue.
 *
 * @param failed hears of jobs that threw; the queue goes on with the next
 */
export function createJobs(failed: (error: unknown) => void): Jobs {
  let last: Promise<void> = Promise.resolve();
  let generation = 0;
  return {
    add: (job) => {
      const born = generation;
      const isCancelled = (): boolean => born !== generation;
      last = last.then(() => (isCancelled() ? undefined : job(isCancelled))).catch(failed);
    },
    cancel: () => {
      generation += 1;
    },
    idle: async () => {
      for (let seen: Promise<void> | null = null; seen !== last;) {
        seen = last;
        await seen;
      }
    },
  };
}
