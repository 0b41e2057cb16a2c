/** When the output has colours: `run` is called in this process, for no test has a terminal. */
import assert from 'node:assert/strict';
import { run } from '../../server/src/cli/run.ts';
import { withFolder } from './support/folder.ts';
import { withError, withHint } from './support/texts.ts';

interface Setting {
  readonly isInteractive: boolean;
  readonly environment: Readonly<Record<string, string>>;
}

/** Asserts whether the output of a command has colours. */
async function checkColours(
  command: string,
  { isInteractive, environment }: Setting,
  expected: boolean,
): Promise<void> {
  const written: string[] = [];
  await withFolder({ 'a.txt': withError, 'b.txt': withHint }, (workingDirectory) =>
    run({
      args: [command, '.'],
      environment,
      workingDirectory,
      isInteractive,
      write: (output) => {
        written.push(String(output));
      },
      complain: (text) => assert.fail(text),
      readInput: () => Promise.resolve(new Uint8Array()),
    }),
  );
  assert.equal(written.join('').includes('\u001b['), expected);
}

describe('resolution: colours', () => {
  const terminal = { isInteractive: true, environment: {} };

  for (const command of ['check', 'outline', 'citations']) {
    it(`help people to read ${command} in a terminal`, () => checkColours(command, terminal, true));
  }

  it('stay out of files and pipes', () =>
    checkColours('check', { isInteractive: false, environment: {} }, false));

  it('stay away where NO_COLOR is set', () =>
    checkColours('check', { ...terminal, environment: { NO_COLOR: '1' } }, false));

  it('stay where NO_COLOR is empty', () =>
    checkColours('check', { ...terminal, environment: { NO_COLOR: '' } }, true));
});
