// The tests that need an editor: the packaged extension, installed into a real VS Code.
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { findDesktopEditor, runInDesktopEditor } from './desktop-editor.mjs';
import { installEditorHost } from './editor-host.mjs';
import { officialWorkspace, seedsWorkspace } from './editor-workspaces.mjs';
import { readResults, runMocha } from './mocha.mjs';
import { dist, root } from './paths.mjs';
import { findChromium } from './programs.mjs';
import { failed, skipped, sum } from './tally.mjs';
import { openWorkbench } from './workbench.mjs';
import { installWorkerHost } from './worker-host.mjs';

const suite = join(dist, 'test', 'editor-suite.cjs');
const development = join(root, 'test', 'editor', 'host-extension');
const output = join(dist, 'test', 'editor-results.json');
const environment = { RESOLUTION_TEST_RESULTS: output };

/** How long a suite may take before it counts as hung. */
const PATIENCE = 4 * 60_000;

/**
 * Runs the suite in the extension host on the official texts and on the seeds, then the tests that
 * act on the page as a person does.
 *
 * @param {string} vsix the packaged extension
 * @returns {Promise<import('./tally.mjs').Results>} skipped, never passed, where there is no editor
 */
export async function testInEditors(vsix) {
  await build({
    absWorkingDir: root,
    entryPoints: ['test/editor/suite/index.ts'],
    outfile: suite,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
  });
  const executable = await findDesktopEditor();
  const obstacle = await obstacleToHostedEditor();
  if (executable === null && obstacle !== null) {
    return skipped('THE EDITOR TESTS', `no desktop VS Code, and for the hosted one ${obstacle}`);
  }
  const runSuite =
    executable === null
      ? (folder) => runInHostedEditor(vsix, folder)
      : (folder) =>
          runInDesktopEditor({ executable, vsix, folder, suite, development, environment });
  return sum([
    await testWorkspace('official texts', officialWorkspace(), runSuite),
    await testWorkspace('seeds', seedsWorkspace(), runSuite),
    obstacle === null
      ? await testPage(vsix)
      : skipped('The tests on the page', `for the hosted VS Code ${obstacle}`),
  ]);
}

/** What keeps the browser-hosted VS Code from being had; null when it is there. */
async function obstacleToHostedEditor() {
  if (findChromium() === null) return 'there is no Chromium';
  try {
    await installEditorHost();
    await installWorkerHost();
    return null;
  } catch (error) {
    return `the installation failed: ${error.message}`;
  }
}

async function testWorkspace(name, folder, runSuite) {
  const title = `In the editor, on the ${name}`;
  if (folder === null) return skipped(title, 'they are not at hand (../shared/seeds)');
  process.stdout.write(`\n${title}\n\n`);
  rmSync(output, { force: true });
  try {
    await runSuite(folder);
  } catch (error) {
    return failed(title, error.stack ?? String(error));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  if (!existsSync(output)) return failed(title, 'the suite ended without results');
  return listed(title, readResults(output));
}

async function runInHostedEditor(vsix, folder) {
  const payload = (authority) => [
    ['extensionDevelopmentPath', `vscode-remote://${authority}${development}`],
    ['extensionTestsPath', `vscode-remote://${authority}${suite}`],
    ['skipWelcome', 'true'],
  ];
  const workbench = await openWorkbench({ vsix, folder, payload, environment });
  try {
    const deadline = Date.now() + PATIENCE;
    while (!existsSync(output)) {
      if (Date.now() > deadline) {
        throw new Error(`no results in time\n${workbench.messages.slice(-10).join('\n')}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  } finally {
    await workbench.close();
  }
}

async function testPage(vsix) {
  const folder = seedsWorkspace();
  const tests = ['--no-config', '--import=tsx', '--timeout=60000', 'test/editor/page/*.test.ts'];
  const results = await runMocha('the tests on the page', tests, {
    RESOLUTION_TEST_VSIX: vsix,
    RESOLUTION_TEST_FOLDER: folder,
  });
  rmSync(folder, { recursive: true, force: true });
  return results;
}

/** The suite's own report went to the editor's console; this one is for the terminal. */
function listed(title, results) {
  const name = (text) => `${title}: ${text}`;
  results.passed.forEach((text) => process.stdout.write(`  ✔ ${text}\n`));
  results.skipped.forEach((text) => process.stdout.write(`  - ${text}\n`));
  results.failed.forEach((test) => process.stdout.write(`  ✘ ${test.title}\n`));
  return {
    passed: results.passed.map(name),
    skipped: results.skipped.map(name),
    failed: results.failed.map((test) => ({ ...test, title: name(test.title) })),
  };
}
