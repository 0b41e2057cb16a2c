/** The suite as the editor's extension host starts it: mocha, the tests, a file with the results. */
import { existsSync, writeFileSync } from 'node:fs';
import Mocha from 'mocha';
import CountingReporter from '../../../scripts/support/mocha-reporter.mjs';
import { failed } from '../../../scripts/support/tally.mjs';

/** Runs all tests; rejects when one fails, which is how a desktop editor hears of it. */
export async function run(): Promise<void> {
  const output = process.env['RESOLUTION_TEST_RESULTS'];
  if (output === undefined) throw new Error('RESOLUTION_TEST_RESULTS names no file');
  try {
    const failures = await runMocha(output);
    if (failures > 0) throw new Error(`${failures} tests failed`);
  } catch (error) {
    // Without mocha's own results, whoever waits for them would wait in vain.
    if (!existsSync(output))
      writeFileSync(output, JSON.stringify(failed('the suite', String(error))));
    throw error;
  }
}

async function runMocha(output: string): Promise<number> {
  const mocha = new Mocha({
    ui: 'bdd',
    timeout: 30_000,
    reporter: CountingReporter,
    reporterOptions: { output },
  });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await import('./recognition.test.ts');
  await import('./problems.test.ts');
  await import('./rules.test.ts');
  await import('./citations.test.ts');
  await import('./keywords.test.ts');
  await import('./outline.test.ts');
  await import('./library.test.ts');
  await import('./completion.test.ts');
  await import('./keys.test.ts');
  await import('./writing.test.ts');
  await import('./formatting.test.ts');
  await import('./server.test.ts');
  return new Promise((resolve) => mocha.run(resolve));
}
