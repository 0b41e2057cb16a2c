/** Entry of the command `resolution`: gives the command line its process. */
import { buffer } from 'node:stream/consumers';
import { complaint } from './formats/faults.ts';
import { run, type ExitCode } from './run.ts';

/** A reader that has seen enough closes the pipe, as `head` does; that is no fault. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

function main(): Promise<ExitCode> {
  return run({
    args: process.argv.slice(2),
    environment: process.env,
    workingDirectory: process.cwd(),
    isInteractive: process.stdout.isTTY,
    write: (output) => {
      process.stdout.write(output);
    },
    complain: (text) => {
      process.stderr.write(text);
    },
    readInput: () => buffer(process.stdin),
  });
}

/** A bug must not look like a finding, which is what Node's own exit code for one means here. */
function reportBug(error: unknown): ExitCode {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${complaint('internal error')}${detail}\n`);
  return 2;
}

void main()
  .catch(reportBug)
  .then((code) => {
    process.exitCode = code;
  });
