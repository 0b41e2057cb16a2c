// A real VS Code for machines that have none: its workbench and its Node extension host, served to
// a browser.
import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installOnce, installPartsOf } from './cached-install.mjs';
import { freePort, startServer } from './local-server.mjs';
import { cache } from './paths.mjs';
import { must, runQuietly } from './run.mjs';

const NAME = 'editor-host';
const nodePackage = `node-${process.platform}-${process.arch}`;
const dependencies = { 'code-server': '4.139.1', [nodePackage]: '24.21.0' };

const packages = join(cache, NAME, 'node_modules');
const node = join(packages, nodePackage, 'bin', 'node');
const workbench = join(packages, 'code-server');
const server = join(workbench, 'lib', 'vscode');

/** Installs the workbench (about 600 MB) unless it is there; throws when it cannot be had. */
export async function installEditorHost() {
  if (process.platform === 'win32') {
    throw new Error('On Windows, install VS Code with its command "code".');
  }
  await installOnce(NAME, 'the browser-hosted VS Code', dependencies, async () => {
    await installPartsOf(server);
    replaceWatchdog();
  });
}

/**
 * The extension host does not start without this native module, which would need a compiler. It
 * ends an extension host whose server has died, as the host also does by itself every second.
 */
function replaceWatchdog() {
  const folder = join(server, 'node_modules', '@vscode', 'native-watchdog', 'build', 'Release');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'watchdog.js'),
    'exports.start = () => {};\nexports.exit = (code) => process.exit(code);\n',
  );
}

/** Installs a packaged extension into the folder `extensions`, as a user does. */
export async function installExtension(vsix, extensions) {
  const entry = join(workbench, 'out', 'node', 'entry.js');
  const args = [entry, '--extensions-dir', extensions, '--install-extension', vsix];
  await must(runQuietly(node, args), 'Installing the extension');
}

/**
 * Starts the server of the workbench.
 *
 * @param {object} options
 * @param {string} options.data folder for its data and its log
 * @param {string} options.extensions folder of the installed extensions
 * @param {object} options.settings that hold on this server
 * @param {boolean} [options.underTest] let a page start a test suite
 * @param {Record<string, string>} [options.environment] for the extension host
 * @returns {Promise<{ address(folder: string, payload?: [string, string][]): string,
 *   authority: string, stop(): Promise<void> }>}
 */
export async function startEditorHost(options) {
  const { data, extensions, settings, underTest = false, environment } = options;
  mkdirSync(join(data, 'data', 'Machine'), { recursive: true });
  writeFileSync(join(data, 'data', 'Machine', 'settings.json'), JSON.stringify(settings));
  const port = await freePort();
  const authority = `127.0.0.1:${port}`;
  // Whoever knows the address can act in the editor: other users of the machine do not know it.
  const token = randomBytes(16).toString('hex');
  const running = await startServer({
    command: node,
    args: [
      join(server, 'out', 'server-main.js'),
      ...['--host', '127.0.0.1', '--port', String(port), '--connection-token', token],
      ...['--server-data-dir', data, '--extensions-dir', extensions],
      ...['--accept-server-license-terms', '--disable-telemetry', '--disable-workspace-trust'],
      ...(underTest ? ['--enable-smoke-test-driver'] : []),
    ],
    address: `http://${authority}/version`,
    log: join(data, 'server.log'),
    environment,
  });
  return {
    authority,
    address: (folder, payload = []) => {
      const query = new URLSearchParams({ tkn: token, folder });
      if (payload.length > 0) query.set('payload', JSON.stringify(payload));
      return `http://${authority}/?${query.toString()}`;
    },
    stop: () => running.stop(),
  };
}
