/** Runs the rules over a model: the one function through which hosts see findings. */
import type { BodyFile } from '../lexicon/body-schema.ts';
import type { ResolutionModel } from '../model/model.ts';
import type { Range } from '../text/range.ts';
import { rules } from './registry.ts';
import type { Rule, RuleContext, Severity } from './rule.ts';

export type { RuleContext, Severity } from './rule.ts';

/** Something in a text that breaks a rule. */
export interface Finding {
  /** Id of the rule. */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: Range;
  /** True when the product offers to mend it. */
  readonly fixable: boolean;
}

/** The profile that stands for bodies without one of their own. */
const UNKNOWN_BODY = 'unknown';

/**
 * Checks one resolution against every rule that holds for its body.
 *
 * @param model the text, analysed
 * @param context what the host knows beside the text
 * @returns findings in the order of their ranges; none for a text that is no resolution
 */
export function check(model: ResolutionModel, context: RuleContext): readonly Finding[] {
  const { bodies } = context.analyser.lexicon;
  const profile = (bodies.get(model.body) ?? bodies.get(UNKNOWN_BODY))?.file;
  if (!model.isResolution || profile === undefined) return [];
  return rules.flatMap((rule) => findingsOf(rule, model, context, profile)).toSorted(inTextOrder);
}

function findingsOf(
  rule: Rule,
  model: ResolutionModel,
  context: RuleContext,
  profile: BodyFile,
): readonly Finding[] {
  const own = rule.severity(profile);
  const severity = own === 'off' ? 'off' : (context.severities?.[rule.id] ?? own);
  if (severity === 'off') return [];
  const { id, fixable } = rule;
  return rule
    .check(model, { ...context, profile })
    .map(({ range, message }) => ({ rule: id, severity, message, range, fixable }));
}

function inTextOrder(a: Finding, b: Finding): number {
  const byPlace = a.range.start - b.range.start || a.range.end - b.range.end;
  return byPlace !== 0 ? byPlace : a.rule < b.rule ? -1 : 1;
}
