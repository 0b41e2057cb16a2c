// What passed, failed and was skipped, over all kinds of checks.

/**
 * @typedef {object} Results
 * @property {string[]} passed titles
 * @property {{ title: string, reason: string }[]} failed
 * @property {string[]} skipped titles, with the reason where there is one
 */

/** @returns {Results} */
const nothing = () => ({ passed: [], failed: [], skipped: [] });

/** @returns {Results} */
export const passed = (title) => ({ ...nothing(), passed: [title] });

/** @returns {Results} */
export const failed = (title, reason) => ({ ...nothing(), failed: [{ title, reason }] });

/** @returns {Results} */
export const skipped = (title, reason) => ({ ...nothing(), skipped: [`${title}: ${reason}`] });

/**
 * @param {readonly Results[]} all
 * @returns {Results}
 */
export function sum(all) {
  return {
    passed: all.flatMap((results) => results.passed),
    failed: all.flatMap((results) => results.failed),
    skipped: all.flatMap((results) => results.skipped),
  };
}

/** Says aloud what failed and what was skipped, and closes with the figures on a line alone. */
export function print(results) {
  const write = (line) => process.stdout.write(`${line}\n`);
  if (results.skipped.length > 0) {
    write('\nSKIPPED');
    results.skipped.forEach((title) => write(`  ${title}`));
  }
  if (results.failed.length > 0) {
    write('\nFAILED');
    results.failed.forEach(({ title, reason }) => write(`  ${title}\n    ${indent(reason)}`));
  }
  const { passed, failed, skipped } = results;
  write(`\n${passed.length} passed, ${failed.length} failed, ${skipped.length} skipped`);
}

const indent = (text) => text.split('\n').slice(0, 12).join('\n    ');
