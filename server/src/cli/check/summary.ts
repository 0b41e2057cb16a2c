/** How often each rule spoke. */
import type { Finding, Severity } from '../../core/rules/check.ts';
import { SEVERITIES } from '../check-arguments.ts';

export interface Summary {
  /** The gravest first, then the most frequent. */
  readonly rules: readonly RuleCount[];
}

export interface RuleCount {
  readonly rule: string;
  readonly severity: Severity;
  readonly count: number;
  /** How many of them `--fix` mends. */
  readonly safelyFixable: number;
  /** How many can be mended at all. */
  readonly fixable: number;
}

/** Counts findings by rule; a rule that spoke with two severities has a line for each. */
export function summaryOf(
  findings: readonly Pick<Finding, 'rule' | 'severity' | 'fix'>[],
): Summary {
  const groups = new Map<string, (typeof findings)[number][]>();
  for (const finding of findings) {
    const key = `${finding.severity} ${finding.rule}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  const counts = [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const fixable = group.filter(({ fix }) => fix !== null);
    return [
      {
        rule: first.rule,
        severity: first.severity,
        count: group.length,
        safelyFixable: fixable.filter(({ fix }) => fix?.isSafe).length,
        fixable: fixable.length,
      },
    ];
  });
  return { rules: counts.toSorted(inOrder) };
}

function inOrder(a: RuleCount, b: RuleCount): number {
  const bySeverity = SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
  return bySeverity || b.count - a.count || (a.rule < b.rule ? -1 : 1);
}
