// Bundles the extension, the language server and the command line into dist/.
// `--production` makes them small, without source maps.
import { cpSync, rmSync } from 'node:fs';
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
  {
    source: 'client/webview/graph/main.ts',
    output: 'webview/graph.js',
    ...worker,
    format: 'iife',
    loader: { '.css': 'text' },
  },
  { source: 'client/webview/graph/page.css', output: 'webview/graph.css', ...worker },
];

/** The layout of the graph runs in a worker; its script stays as its makers publish it. */
const copies = [
  ['elkjs/lib/elk-worker.min.js', 'webview/elk-worker.js'],
  ['elkjs/LICENSE.md', 'webview/elk-LICENSE.md'],
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

for (const folder of ['client', 'server', 'cli', 'webview']) {
  rmSync(join(dist, folder), { recursive: true, force: true });
}
await must(runNode(['scripts/generate.mjs']), 'Generating');
await Promise.all(entries.map(bundle));
for (const [source, output] of copies) {
  cpSync(join(root, 'node_modules', source), join(dist, output));
}
