// Type-checks every part against what its environment offers: the core, the worker and
// the page see no Node.
import { join } from 'node:path';
import { root } from './support/paths.mjs';
import { runNode } from './support/run.mjs';

const projects = [
  'tsconfig.json',
  'server/src/core/tsconfig.json',
  'server/src/browser/tsconfig.json',
  'client/webview/graph/tsconfig.json',
];
const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');

for (const project of projects) {
  const code = await runNode([tsc, '--project', project]);
  if (code !== 0) process.exitCode = code;
}
