// Bundles the extension, the language server and the command line into dist/.
// `--production` makes them small, without source maps.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { dist, root } from './support/paths.mjs';
import { must, runNode } from './support/run.mjs';

const node = { platform: 'node', format: 'cjs', target: 'node20' };
const worker = { platform: 'browser', target: 'es2022' };

const entries = [
  { source: 'client/src/extension.node.ts', output: 'client/extension.node.cjs', ...node },
  {
    source: 'client/src/extension.browser.ts',
    output: 'client/extension.browser.js',
    ...worker,
    format: 'cjs',
  },
  { source: 'server/src/node/main.ts', output: 'server/node.cjs', ...node },
  { source: 'server/src/browser/main.ts', output: 'server/browser.js', ...worker, format: 'iife' },
  { source: 'server/src/cli/main.ts', output: 'cli/resolution.cjs', ...node },
];

const production = process.argv.includes('--production');

async function bundle({ source, output, ...options }) {
  await build({
    ...options,
    absWorkingDir: root,
    entryPoints: [source],
    outfile: join(dist, output),
    bundle: true,
    external: ['vscode'],
    minify: production,
    sourcemap: production ? false : 'linked',
    logLevel: 'warning',
  });
}

for (const folder of ['client', 'server', 'cli']) {
  rmSync(join(dist, folder), { recursive: true, force: true });
}
await must(runNode(['scripts/generate.mjs']), 'Generating');
await Promise.all(entries.map(bundle));
