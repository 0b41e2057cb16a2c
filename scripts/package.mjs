// Builds and makes dist/resolution-drafting.vsix.
import { must, runNode } from './support/run.mjs';
import { packageExtension } from './support/vsix.mjs';

await must(runNode(['scripts/build.mjs', '--production']), 'Building');
await packageExtension();
