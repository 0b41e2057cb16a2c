// Installs, builds and opens VS Code on seeds/ with the extension: the desktop VS Code where the
// `code` command exists, otherwise the browser-hosted one, whose address it prints. `--no-open` is
// for machines without a display: it serves the browser-hosted one and opens nothing.
// Uses Node's own modules only until the dependencies are installed.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { installEditorHost, installExtension, startEditorHost } from './support/editor-host.mjs';
import { installDependencies } from './support/install.mjs';
import { cache, root } from './support/paths.mjs';
import { findProgram } from './support/programs.mjs';
import { must, run, runNode } from './support/run.mjs';

const seeds = join(root, 'seeds');
const opens = !process.argv.includes('--no-open');

await installDependencies();
await must(runNode(['scripts/build.mjs', '--production']), 'Building');
const code = opens ? findProgram('code') : null;
if (code === null) await serve();
else await openDesktop(code);

async function openDesktop(code) {
  const args = ['--new-window', `--extensionDevelopmentPath=${root}`, seeds];
  const shell = process.platform === 'win32';
  await must(run(shell ? `"${code}"` : code, args, { shell }), 'Opening VS Code');
}

async function serve() {
  const { packageExtension } = await import('./support/vsix.mjs');
  const { quietSettings } = await import('./support/workbench.mjs');
  const vsix = await packageExtension();
  await installEditorHost();
  const home = join(cache, 'start');
  const extensions = join(home, 'extensions');
  rmSync(extensions, { recursive: true, force: true });
  await installExtension(vsix, extensions);
  const host = await startEditorHost({
    data: join(home, 'data'),
    extensions,
    settings: quietSettings,
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit());
  const address = host.address(seeds);
  process.stdout.write(
    `\nVS Code on seeds/, with the extension:\n\n  ${address}\n\nCtrl+C ends it.\n`,
  );
  if (opens) await openInBrowser(address);
}

/** Opens the address in the person's browser; where there is none, they have the address. */
async function openInBrowser(address) {
  const command = process.platform === 'darwin' ? 'open' : 'xdg-open';
  if (findProgram(command) !== null) await run(command, [address], { stdio: 'ignore' });
}
