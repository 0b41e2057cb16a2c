/** Patience with what a server does in its own time. */
import { setTimeout } from 'node:timers/promises';

/** Repeats a check until it passes, and fails as it does when that takes too long. */
export async function eventually(check: () => void | Promise<void>): Promise<void> {
  const deadline = performance.now() + 20_000;
  for (;;) {
    try {
      await check();
      return;
    } catch (error) {
      if (performance.now() > deadline) throw error;
      await setTimeout(20);
    }
  }
}

/** Long enough for everything that waits for quiet to have happened. */
export async function quiet(): Promise<void> {
  await setTimeout(450);
}
