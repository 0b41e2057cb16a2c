// All checks from nothing: installs, builds, and runs every static check and every test. The last
// line is "N passed, N failed, N skipped"; each static check counts as one test.
// Uses Node's own modules only until the dependencies are installed.
import { installDependencies } from './support/install.mjs';
import { runNode } from './support/run.mjs';
import { failed, passed, print, sum } from './support/tally.mjs';

const staticChecks = [
  ['data and generated files', ['scripts/generate.mjs', '--check']],
  ['build', ['scripts/build.mjs', '--production']],
  ['types', ['scripts/typecheck.mjs']],
  ['lint', ['node_modules/eslint/bin/eslint.js', '.']],
  ['layout', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.']],
  ['unused code', ['node_modules/knip/bin/knip.js']],
];

const steps = [
  ['installation', install],
  ...staticChecks.map(([title, args]) => [title, () => check(title, args)]),
  ['tests', test],
  ['editor', testInEditor],
];

async function install() {
  await installDependencies();
  return passed('installation');
}

async function check(title, args) {
  const code = await runNode(args);
  return code === 0 ? passed(title) : failed(title, `ended with code ${code}; see above`);
}

async function test() {
  const { runMocha } = await import('./support/mocha.mjs');
  return runMocha('tests', []);
}

async function testInEditor() {
  const { packageExtension } = await import('./support/vsix.mjs');
  const { testInEditors } = await import('./support/editor-suite.mjs');
  return testInEditors(await packageExtension());
}

// An orderly end takes the editors along that the tests have started.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

const results = [];
for (const [title, step] of steps) {
  process.stdout.write(`\n== ${title}\n`);
  results.push(await step().catch((error) => failed(title, error.stack ?? String(error))));
}
const total = sum(results);
print(total);
process.exitCode = total.failed.length > 0 ? 1 : 0;
