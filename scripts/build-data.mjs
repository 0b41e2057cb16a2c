// Checks the language files and body profiles in server/data, and writes the module that bundles
// them and their JSON Schemas: `node scripts/build-data.mjs`. With `--check` it writes nothing and
// fails when what it would write is not what is there.
import process from 'node:process';
import { register } from 'tsx/esm/api';
import { root } from './support/paths.mjs';

register();
const { buildData } = await import('./data/build.ts');

const faults = await buildData(root, process.argv.includes('--check') ? 'check' : 'write');
for (const fault of faults) process.stderr.write(`${fault}\n`);
if (faults.length > 0) process.exitCode = 1;
