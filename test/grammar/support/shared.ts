/** Texts that lie beside the project and are read in place; a test that needs them skips aloud. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Context } from 'mocha';

const root = join(import.meta.dirname, '../../..');

/** Skips the suite, and says so, when `folder` does not lie beside the project. */
export function needsFolder(context: Context, folder: string): void {
  if (existsSync(join(root, folder))) return;
  console.warn(`SKIPPED: ${folder} is absent, its texts are not checked`);
  context.skip();
}

/** The names of the files of a folder, in order; an empty list when there is no such folder. */
export function filesOf(folder: string): readonly string[] {
  const path = join(root, folder);
  return existsSync(path) ? readdirSync(path).sort() : [];
}

export function readText(folder: string, name: string): string {
  return readFileSync(join(root, folder, name), 'utf8');
}
