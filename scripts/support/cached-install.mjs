// Packages that only some need, installed with pinned versions into folders under .cache.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cache } from './paths.mjs';
import { must, npm } from './run.mjs';

const install = [
  'install',
  '--ignore-scripts',
  '--no-package-lock',
  '--loglevel=error',
  '--no-fund',
  '--no-audit',
];

/**
 * Installs packages unless these very versions are there; throws when they cannot be had.
 *
 * @param {string} name of the folder
 * @param {string} title for people
 * @param {Record<string, string>} dependencies
 * @param {(folder: string) => Promise<void> | void} finish what is to be done besides
 */
export async function installOnce(name, title, dependencies, finish) {
  const folder = join(cache, name);
  const receipt = join(folder, 'installed.json');
  const wanted = JSON.stringify({ private: true, dependencies });
  if (existsSync(receipt) && readFileSync(receipt, 'utf8') === wanted) return;
  process.stdout.write(`Installing ${title}, once, under .cache ...\n`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), wanted);
  await must(npm(install, { cwd: folder }), `Installing ${title}`);
  await finish(folder);
  writeFileSync(receipt, wanted);
}

/** Installs what a package in such a folder itself depends on, where it brings its own list. */
export async function installPartsOf(folder) {
  await must(npm([...install, '--omit=dev'], { cwd: folder }), `Installing the parts of ${folder}`);
}
