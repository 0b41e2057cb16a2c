// Writes the pages of the rules, their tables (one is in the README) and the schema of their setting from the rules
// themselves: `node scripts/build-rules.mjs`. With `--check` it writes nothing and fails when one
// of these files is stale or belongs to no rule.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import prettier from 'prettier';
import { register } from 'tsx/esm/api';
import { root } from './support/paths.mjs';

register();
const { rules } = await import('../server/src/core/rules/registry.ts');
const { readmeWithRules, rulePages } = await import('./rules/pages.ts');

const FOLDER = join(root, 'docs', 'rules');
const bodiesFolder = join(root, 'server', 'data', 'bodies');
const bodies = readdirSync(bodiesFolder)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => JSON.parse(readFileSync(join(bodiesFolder, name), 'utf8')));

const pages = await Promise.all(
  rulePages(rules, bodies).map(async (page) => {
    const path = join(root, page.path);
    return { path, text: path.endsWith('.json') ? await formatted(path, page.text) : page.text };
  }),
);
const readmePath = join(root, 'README.md');
const readme = readFileSync(readmePath, 'utf8');
pages.push({ path: readmePath, text: readmeWithRules(readme, rules, bodies) });
mkdirSync(FOLDER, { recursive: true });
const orphans = readdirSync(FOLDER)
  .map((name) => join(FOLDER, name))
  .filter((path) => !pages.some((page) => page.path === path));
const stale = pages.filter(({ path, text }) => read(path) !== text);

if (process.argv.includes('--check')) {
  for (const path of [...orphans, ...stale.map((page) => page.path)]) {
    process.stderr.write(`${path}: stale, run "node scripts/build-rules.mjs"\n`);
    process.exitCode = 1;
  }
} else {
  for (const path of orphans) rmSync(path);
  for (const { path, text } of stale) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

async function formatted(path, text) {
  const options = await prettier.resolveConfig(path);
  return prettier.format(text, { ...options, filepath: path });
}

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
