// Runs mocha in a process of its own and reads what it counted.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { dist, root } from './paths.mjs';
import { runNode } from './run.mjs';
import { failed } from './tally.mjs';

const mocha = join(root, 'node_modules', 'mocha', 'bin', 'mocha.js');
const reporter = join(root, 'scripts', 'support', 'mocha-reporter.mjs');

/**
 * @param {string} title says which tests these are, should mocha itself fail
 * @param {readonly string[]} args for mocha; none for what .mocharc.json says
 * @param {Record<string, string>} [environment]
 * @returns {Promise<import('./tally.mjs').Results>}
 */
export async function runMocha(title, args, environment = {}) {
  mkdirSync(dist, { recursive: true });
  const output = join(dist, 'test-results.json');
  rmSync(output, { force: true });
  const code = await runNode(
    [mocha, ...args, '--reporter', reporter, '--reporter-option', `output=${output}`],
    { env: { ...process.env, ...environment } },
  );
  if (!existsSync(output)) return failed(title, `mocha ended with code ${code} and no results`);
  return readResults(output);
}

/** @returns {import('./tally.mjs').Results} */
export const readResults = (file) => JSON.parse(readFileSync(file, 'utf8'));
