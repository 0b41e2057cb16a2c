/** The rule that a mistyped id stands for. */
import { editDistance } from '../../text/edit-distance.ts';

/** How many slips an id may have. */
const SLIPS = 3;

/** The one id that is nearest; null when none is near, or two are as near as each other. */
export function nearestRule(id: string, ruleIds: readonly string[]): string | null {
  const written = id.toLowerCase().replace(/[_.]+/g, '-');
  for (let limit = 0; limit <= Math.min(SLIPS, Math.floor(id.length / 3)); limit += 1) {
    const near = ruleIds.filter((rule) => editDistance(written, rule, limit) !== null);
    const [only, another] = near;
    if (only !== undefined) return another === undefined ? only : null;
  }
  return null;
}
