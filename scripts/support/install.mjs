// The project's own dependencies. Uses Node's own modules only: it runs before anything is there.
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { must, npm } from './run.mjs';

/** Installs what the lock file names, unless that has been done since it last changed. */
export async function installDependencies() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  const lock = join(root, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  // No scripts: the project's own would build what every caller builds right after this anyway.
  const ci = npm(['ci', '--ignore-scripts', '--loglevel=error']);
  await must(ci, 'Installing the dependencies (npm ci)');
}
