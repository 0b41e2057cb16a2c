// Programs that the machine may have.
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const endings = process.platform === 'win32' ? ['.cmd', '.exe'] : [''];

/** The path of the first of `names` that the PATH has, or null. */
export function findProgram(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const files = names.flatMap((name) =>
    folders.flatMap((folder) => endings.map((ending) => join(folder, name + ending))),
  );
  return files.find(isExecutable) ?? null;
}

/** A Chromium, Chrome or Edge that can be driven; RESOLUTION_CHROMIUM_PATH names another. */
export function findChromium() {
  const usual = [
    process.env.RESOLUTION_CHROMIUM_PATH,
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ].filter(Boolean);
  return (
    usual.find((path) => existsSync(path)) ??
    findProgram('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'msedge')
  );
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
