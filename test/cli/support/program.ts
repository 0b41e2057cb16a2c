/** The command line as it ships: bundled once, then started as a process of its own. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** What one run of the program left behind. */
export interface Outcome {
  readonly exit: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Circumstances {
  readonly cwd: string;
  readonly input?: string | Uint8Array;
  readonly environment?: Readonly<Record<string, string>>;
}

const program = bundle();

async function bundle(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'resolution-cli-'));
  process.on('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  const outfile = join(folder, 'resolution.cjs');
  await build({
    absWorkingDir: root,
    entryPoints: ['server/src/cli/main.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'warning',
  });
  return outfile;
}

/** Runs `resolution` with the arguments, in English unless the environment says otherwise. */
export async function resolution(
  args: readonly string[],
  { cwd, input = '', environment = {} }: Circumstances,
): Promise<Outcome> {
  const child = spawn(process.execPath, [await program, ...args], {
    cwd,
    env: { PATH: process.env.PATH, LANG: 'C.UTF-8', ...environment },
  });
  const exit = new Promise<number | null>((done, failed) => {
    child.on('close', done).on('error', failed);
  });
  child.stdin.end(input);
  const [out, err] = await Promise.all([buffer(child.stdout), buffer(child.stderr)]);
  return { exit: await exit, out: out.toString(), err: err.toString() };
}

/** Runs `resolution` and stops reading its output at once; says how it ended. */
export async function resolutionCutShort(
  args: readonly string[],
  { cwd }: Circumstances,
): Promise<Pick<Outcome, 'exit' | 'err'>> {
  const child = spawn(process.execPath, [await program, ...args], { cwd });
  const exit = new Promise<number | null>((done) => child.on('close', done));
  child.stdout.destroy();
  child.stdin.end();
  const err = await buffer(child.stderr);
  return { exit: await exit, err: err.toString() };
}
