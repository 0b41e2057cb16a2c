// Servers on this machine: started as a process group of their own, so that all of it can be ended.
import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { createServer } from 'node:net';
import { abandon, stop } from './run.mjs';

/** A port that nothing listens on. @returns {Promise<number>} */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/**
 * Starts a server and waits until it answers.
 *
 * @param {object} options
 * @param {string} options.command
 * @param {readonly string[]} options.args
 * @param {string} options.address that answers once it runs
 * @param {string} options.log file for what it says
 * @param {Record<string, string>} [options.environment]
 * @returns {Promise<{ stop(): Promise<void> }>}
 */
export async function startServer({ command, args, address, log, environment = {} }) {
  const env = { ...process.env, ...environment };
  const child = spawn(command, args, { detached: true, stdio: ['ignore', 'pipe', 'pipe'], env });
  const file = createWriteStream(log);
  child.stdout.pipe(file);
  child.stderr.pipe(file);
  // Whatever ends this process, an error included, ends the server too.
  const end = () => abandon(child);
  process.once('exit', end);
  const server = {
    stop: async () => {
      await stop(child);
      process.off('exit', end);
    },
  };
  for (let attempt = 0; attempt < 150 && child.exitCode === null; attempt++) {
    const answer = await fetch(address).catch(() => null);
    if (answer !== null) return server;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  await server.stop();
  throw new Error(`${command} did not start; it said what is in ${log}`);
}
