/** Runs that change files, with what they leave in them. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withFolder, type Files } from './folder.ts';
import { resolution, type Outcome } from './program.ts';

/** What a run leaves behind: its outcome, and the bytes of a file. */
export async function afterRun(
  files: Files,
  args: readonly string[],
  name = 'a.txt',
): Promise<Outcome & { readonly bytes: Buffer }> {
  return withFolder(files, async (cwd) => {
    const outcome = await resolution(['check', ...args], { cwd });
    return { ...outcome, bytes: readFileSync(join(cwd, name)) };
  });
}

/** Asserts what a file holds after a run that finds nothing else. */
export async function checkFixed(
  before: string | Uint8Array,
  after: string | Uint8Array,
): Promise<void> {
  const { exit, err, bytes } = await afterRun({ 'a.txt': before }, ['--fix', 'a.txt']);
  assert.deepEqual({ exit, err }, { exit: 0, err: '' });
  assert.deepEqual(bytes, Buffer.from(after));
}
