/** Runs the rules over a model: the one function through which hosts see findings. */
import type { BodyFile } from '../lexicon/body-schema.ts';
import type { ResolutionModel } from '../model/model.ts';
import type { Range } from '../text/range.ts';
import type { Fix } from './fix.ts';
import { createCodeFilter } from './ignored-codes.ts';
import { createReadings } from './readings.ts';
import { rules } from './registry.ts';
import type { CheckContext, Level, Rule, RuleContext, Severity, UsedSilencer } from './rule.ts';
import { silences, silencersOf, type Silencer } from './silencers.ts';

export type { RuleContext, Severity } from './rule.ts';

/** Something in a text that breaks a rule. */
export interface Finding {
  /** Id of the rule. */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: Range;
  /** What mends it; null when only its author can. */
  readonly fix: Fix | null;
}

/** The profile that stands for bodies without one of their own. */
const UNKNOWN_BODY = 'unknown';
const ruleIds = rules.map(({ id }) => id);

/**
 * Checks one resolution against every rule that holds for its body.
 *
 * @param model the text, analysed
 * @param context what the host knows beside the text
 * @returns findings in the order of their ranges; none for a text that is no resolution
 */
export function check(model: ResolutionModel, context: RuleContext): readonly Finding[] {
  const profile = profileOf(model, context);
  if (!model.isResolution || profile === null) return [];
  const readings = createReadings(model, context.analyser);
  const run = (about: boolean, silencers: readonly UsedSilencer[]): readonly Finding[] =>
    rules
      .filter(({ isAboutSilencers }) => isAboutSilencers === about)
      .flatMap((rule) =>
        findingsOf(rule, model, { ...context, profile, readings, silencers, ruleIds }),
      );
  const all = run(false, []);
  const silencers = silencersOf(model);
  const isSilenced = (finding: Finding): boolean =>
    silencers.some((silencer) => silences(silencer, finding));
  const said = silencers.length === 0 ? all : all.filter((finding) => !isSilenced(finding));
  const about = run(true, withUse(silencers, all, context, profile));
  return [...said, ...about].toSorted(inTextOrder);
}

/** The habits of the body that speaks in a text. */
export function profileOf(
  { body }: Pick<ResolutionModel, 'body'>,
  { analyser }: Pick<RuleContext, 'analyser'>,
): BodyFile | null {
  const { bodies } = analyser.lexicon;
  return (bodies.get(body) ?? bodies.get(UNKNOWN_BODY))?.file ?? null;
}

/** The level of a rule in a text of the body, under the settings. */
export function levelOf(rule: Rule, profile: BodyFile, { settings }: RuleContext): Level {
  const levels = rule.levels(profile);
  return levels === null ? 'off' : (settings.levels[rule.id] ?? levels[settings.preset]);
}

function findingsOf(rule: Rule, model: ResolutionModel, context: CheckContext): readonly Finding[] {
  const severity = levelOf(rule, context.profile, context);
  if (severity === 'off') return [];
  const found = rule.check(model, context);
  const isIgnored = rule.isAboutCodes
    ? createCodeFilter(model, context.settings.ignoredCodes)
    : () => false;
  return found
    .filter(({ range }) => !isIgnored(range))
    .map(({ range, message, fix }) => ({ rule: rule.id, severity, message, range, fix }));
}

/** A silencer of a rule that does not run counts as used: under other settings it may be needed. */
function withUse(
  silencers: readonly Silencer[],
  findings: readonly Finding[],
  context: RuleContext,
  profile: BodyFile,
): readonly UsedSilencer[] {
  const off = new Set(
    rules.filter((rule) => levelOf(rule, profile, context) === 'off').map(({ id }) => id),
  );
  return silencers.map((silencer) => ({
    ...silencer,
    isUsed: off.has(silencer.rule) || findings.some((finding) => silences(silencer, finding)),
  }));
}

function inTextOrder(a: Finding, b: Finding): number {
  const byPlace = a.range.start - b.range.start || a.range.end - b.range.end;
  return byPlace !== 0 ? byPlace : a.rule < b.rule ? -1 : 1;
}
