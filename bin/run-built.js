// Runs what the build has made, or says in one line that nothing has been built.
import { existsSync } from 'node:fs';
import process from 'node:process';

/**
 * @param {string} command the name under which it was called
 * @param {string} path of the built file, from this folder
 */
export async function runBuilt(command, path) {
  const built = new URL(path, import.meta.url);
  if (existsSync(built)) {
    await import(built.href);
    return;
  }
  process.stderr.write(`${command}: not built yet: run "npm run build" in its folder first\n`);
  process.exitCode = 2;
}
