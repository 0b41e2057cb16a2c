/** Work that is wanted often and has to be done for the latest state only. */

/**
 * Does the work at once; what is wanted while it goes on is done once more when it has ended.
 *
 * @returns resolves when nothing is left to do
 */
export function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let wanted = 0;
  const run = async (): Promise<void> => {
    for (let done = 0; done < wanted;) {
      done = wanted;
      await work();
    }
  };
  return () => {
    wanted += 1;
    running ??= run().finally(() => {
      running = null;
      wanted = 0;
    });
    return running;
  };
}
