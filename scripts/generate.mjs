// Writes every file that is generated from another: `npm run generate`. With `--check` it writes
// nothing and fails when one is stale.
import { runNode } from './support/run.mjs';

/** In this order: some read what others write. */
const generators = [
  'build-data.mjs',
  'build-schemas.mjs',
  'build-rules.mjs',
  'build-manifest.mjs',
  'build-grammar.mjs',
];

for (const generator of generators) {
  const code = await runNode([`scripts/${generator}`, ...process.argv.slice(2)]);
  if (code !== 0) process.exitCode = code;
}
