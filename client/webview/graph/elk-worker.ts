/** ELK in a worker, so that a large picture does not stop the page. */
import ELK from 'elkjs/lib/elk-api.js';
import type { Elk } from './layout.ts';

/**
 * Starts the worker.
 *
 * @param address where its script lies; a page may not start workers from there, but from its text
 */
export async function startElk(address: string): Promise<Elk> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const script = URL.createObjectURL(
    new Blob([await response.text()], { type: 'text/javascript' }),
  );
  return new ELK({ workerFactory: () => new Worker(script) });
}
