// A page that shows VS Code, opened on a folder as a person would see it.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { installEditorHost, installExtension, startEditorHost } from './editor-host.mjs';
import { findChromium } from './programs.mjs';
import { installWorkerHost, startWorkerHost } from './worker-host.mjs';

const BROWSER_ARGUMENTS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-quic'],
  ...['--disable-component-update', '--disable-sync', '--no-first-run'],
  // The last of these switches counts. Playwright's own turns off the partitions of storage, without
  // which pages of extensions do not open where extensions run in a worker.
  '--disable-features=Translate',
];

/** A quiet workbench: nothing asks for attention but the text. */
export const quietSettings = {
  'chat.disableAIFeatures': true,
  'extensions.ignoreRecommendations': true,
  'git.openRepositoryInParentFolders': 'never',
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
};

/**
 * Opens the workbench with the packaged extension installed.
 *
 * @param {object} options
 * @param {string} options.vsix
 * @param {string} options.folder the workspace
 * @param {'node' | 'worker'} [options.extensionHost] where extensions run
 * @param {(authority: string) => [string, string][]} [options.payload] starts a test suite (Node)
 * @param {Record<string, string>} [options.environment] for the extension host (Node)
 * @param {object} [options.settings] beside the quiet ones (Node)
 * @param {import('playwright-core').BrowserContextOptions} [options.browser]
 * @returns {Promise<{ page: import('playwright-core').Page, messages: string[],
 *   close(): Promise<void> }>} `messages` is what the page has written to its console
 */
export async function openWorkbench(options) {
  const home = mkdtempSync(join(tmpdir(), 'resolution-editor-'));
  const extensions = join(home, 'extensions');
  await installEditorHost();
  await installExtension(options.vsix, extensions);
  const start = options.extensionHost === 'worker' ? startInWorker : startInNode;
  const host = await start(options, home, extensions);
  const browser = await chromium.launch({
    executablePath: findChromium() ?? undefined,
    args: BROWSER_ARGUMENTS,
  });
  const page = await browser.newPage({
    viewport: { width: 1280, height: 800 },
    ...options.browser,
  });
  /** @type {string[]} */
  const messages = [];
  page.on('console', (message) => messages.push(message.text()));
  await page.goto(host.address);
  return {
    page,
    messages,
    close: async () => {
      await browser.close();
      await host.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

async function startInNode({ folder, payload, environment, settings }, home, extensions) {
  const host = await startEditorHost({
    data: join(home, 'data'),
    extensions,
    settings: { ...quietSettings, ...settings },
    environment,
    underTest: payload !== undefined,
  });
  return { address: host.address(folder, payload?.(host.authority)), stop: () => host.stop() };
}

async function startInWorker({ folder }, home, extensions) {
  await installWorkerHost();
  const [installed] = readdirSync(extensions).filter((name) => name.startsWith('resolution-'));
  const extension = join(extensions, installed);
  return startWorkerHost({ folder, extension, log: join(home, 'server.log') });
}
