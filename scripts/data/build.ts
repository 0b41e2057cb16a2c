/** Checks the data files and writes what is generated from them, or tells whether that is stale. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkDataFiles } from './data-files.ts';
import { outputs, type Output } from './outputs.ts';

/**
 * Builds the data of the project that lies at `root`.
 *
 * @param mode `check` writes nothing and reports generated files that are not up to date
 * @returns one line for each fault; empty when all went well
 */
export async function buildData(root: string, mode: 'write' | 'check'): Promise<readonly string[]> {
  const faults = checkDataFiles(root);
  if (faults.length > 0) return faults;
  const stale = (await outputs(root)).filter((output) => readOutput(root, output) !== output.text);
  if (mode === 'check') {
    return stale.map(({ path }) => `${path}: stale, run "node scripts/build-data.mjs"`);
  }
  for (const { path, text } of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return [];
}

/** The file as it lies there now; null when there is none yet. */
function readOutput(root: string, { path }: Output): string | null {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch {
    return null;
  }
}
