/** The command line in this process; its own tests start it as people do. */
import assert from 'node:assert/strict';
import { run } from '../../../server/src/cli/run.ts';

/** What the command answers in JSON; fails unless it ends well. */
export async function answer(
  workingDirectory: string,
  ...args: readonly string[]
): Promise<unknown> {
  let [out, complaints] = ['', ''];
  const exit = await run({
    args,
    environment: {},
    workingDirectory,
    isInteractive: false,
    write: (text) => {
      out += String(text);
    },
    complain: (text) => {
      complaints += text;
    },
    readInput: () => Promise.resolve(new Uint8Array()),
  });
  assert.equal(exit, 0, complaints);
  return JSON.parse(out);
}
