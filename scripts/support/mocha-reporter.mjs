// Mocha's readable report, and besides it a file of what passed, failed and was skipped, which
// scripts/test.mjs adds up. Serves the tests in Node and the tests in the editor.
import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';

const { EVENT_RUN_END, EVENT_TEST_FAIL, EVENT_TEST_PASS, EVENT_TEST_PENDING } =
  Mocha.Runner.constants;

export default class CountingReporter extends Mocha.reporters.Spec {
  /**
   * @param {Mocha.Runner} runner
   * @param {Mocha.MochaOptions} options `reporterOptions.output` names the file
   */
  constructor(runner, options) {
    super(runner, options);
    /** @type {import('./tally.mjs').Results} */
    const results = { passed: [], failed: [], skipped: [] };
    runner.on(EVENT_TEST_PASS, (test) => results.passed.push(test.fullTitle()));
    runner.on(EVENT_TEST_PENDING, (test) => results.skipped.push(test.fullTitle()));
    runner.on(EVENT_TEST_FAIL, (test, error) => {
      results.failed.push({ title: test.fullTitle(), reason: error.stack ?? String(error) });
    });
    runner.once(EVENT_RUN_END, () => {
      writeFileSync(options.reporterOptions.output, JSON.stringify(results));
    });
  }
}
