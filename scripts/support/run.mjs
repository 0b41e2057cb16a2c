// Child processes: run one to its end, or keep one and stop it by its id.
import { spawn } from 'node:child_process';
import { root } from './paths.mjs';

/**
 * Runs a program to its end with its output shown.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>} its exit code; 1 when it could not be started or was killed
 */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options });
    child.on('error', (error) => {
      process.stderr.write(`${command}: ${error.message}\n`);
      resolve(1);
    });
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/** Runs a program that says more than anyone wants to read; its output is shown when it fails. */
export async function runQuietly(command, args) {
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const output = [];
  child.stdout.on('data', (data) => output.push(data));
  child.stderr.on('data', (data) => output.push(data));
  const code = await new Promise((resolve) => {
    child.on('error', () => resolve(1));
    child.on('close', (exitCode) => resolve(exitCode ?? 1));
  });
  if (code !== 0) process.stderr.write(Buffer.concat(output));
  return code;
}

/** Runs a script of this project with the Node that runs this one. */
export const runNode = (args, options) => run(process.execPath, args, options);

/** Runs npm: the one that started us where there is one, so that no shell is needed. */
export function npm(args, options) {
  const started = process.env.npm_execpath;
  if (started) return runNode([started, ...args], options);
  return run('npm', args, { shell: process.platform === 'win32', ...options });
}

/** Like `run`, and throws when the program reports a failure. */
export async function must(exitCode, what) {
  if ((await exitCode) !== 0) throw new Error(`${what} failed`);
}

/**
 * Stops a child that leads its own process group, and waits until it is gone.
 *
 * @param {import('node:child_process').ChildProcess} child spawned with `detached: true`
 */
export async function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  signal(child.pid, 'SIGTERM');
  const late = setTimeout(() => signal(child.pid, 'SIGKILL'), 5000);
  await gone;
  clearTimeout(late);
}

/** Ends a child of that kind at once, for when this process has no time to wait. */
export function abandon(child) {
  if (child.pid !== undefined) signal(child.pid, 'SIGTERM');
}

function signal(pid, name) {
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, name);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}
