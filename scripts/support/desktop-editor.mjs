// A desktop VS Code to test in, where one can be had.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  downloadAndUnzipVSCode,
  resolveCliPathFromVSCodeExecutablePath,
  runTests,
} from '@vscode/test-electron';
import { cache } from './paths.mjs';
import { must, run } from './run.mjs';

/** A network without the download answers late or never; nobody should wait for it. */
const PATIENCE = 5000;

/** The executable of a desktop VS Code: named by RESOLUTION_VSCODE_PATH, or downloaded; or null. */
export async function findDesktopEditor() {
  const named = process.env.RESOLUTION_VSCODE_PATH;
  if (named) return named;
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY) return null;
  const cachePath = join(cache, 'vscode-test');
  return downloadAndUnzipVSCode({ version: 'stable', cachePath, timeout: PATIENCE }).catch(
    () => null,
  );
}

/**
 * Installs the packaged extension into a fresh profile and runs a suite there.
 *
 * @param {{ executable: string, vsix: string, folder: string, suite: string,
 *   development: string, environment: Record<string, string> }} options
 */
export async function runInDesktopEditor(options) {
  const { executable, vsix, folder, suite, development, environment } = options;
  const home = mkdtempSync(join(tmpdir(), 'resolution-editor-'));
  const profile = [
    ...['--extensions-dir', join(home, 'extensions')],
    ...['--user-data-dir', join(home, 'data')],
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
  const shell = process.platform === 'win32';
  const cli = resolveCliPathFromVSCodeExecutablePath(executable);
  try {
    await must(
      run(shell ? `"${cli}"` : cli, ['--install-extension', vsix, ...profile], { shell }),
      'Installing the extension',
    );
    // A failing suite ends with an error here; its results say more.
    await runTests({
      vscodeExecutablePath: executable,
      extensionDevelopmentPath: development,
      extensionTestsPath: suite,
      extensionTestsEnv: environment,
      launchArgs: [folder, ...profile, '--disable-workspace-trust', '--skip-welcome'],
    }).catch(() => undefined);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
