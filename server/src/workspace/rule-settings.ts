/**
 * What holds for one text of all that people have chosen about the rules: in the settings of the
 * editor, and in the project files of its folder and of those above.
 */
import { defaultRuleSettings, type RuleSettings } from '../core/rules/rule.ts';
import { globMatcher } from './library-folders.ts';
import type { CheckOverride, CheckSettings } from './rule-settings-schema.ts';

/** What is chosen in one place, as it looks from one text. */
export interface CheckLayer {
  readonly settings: CheckSettings;
  /** The path of the text from the folder of the layer on; null when it does not lie in it. */
  readonly path: string | null;
}

/**
 * Joins the layers.
 *
 * @param layers the nearer behind the farther: a later one goes before an earlier one
 * @param body id of the body that speaks
 */
export function ruleSettingsOf(layers: readonly CheckLayer[], body: string): RuleSettings {
  const chosen = choicesFor(layers, body);
  const presets = chosen.flatMap(({ preset }) => preset ?? []);
  const lengths = layers.flatMap(({ settings }) => settings.longestClause ?? []);
  return {
    preset: presets.at(-1) ?? defaultRuleSettings.preset,
    levels: Object.fromEntries(chosen.flatMap(({ rules }) => Object.entries(rules))),
    ignoredCodes: [...new Set(layers.flatMap(({ settings }) => settings.ignoredCodes))],
    longestClause: lengths.at(-1) ?? defaultRuleSettings.longestClause,
  };
}

/** What is chosen for the text in these layers, the stronger behind the weaker. */
export function choicesFor(
  layers: readonly CheckLayer[],
  body: string,
): readonly Pick<CheckOverride, 'preset' | 'rules'>[] {
  return layers.flatMap(({ settings, path }) => [
    settings,
    ...settings.overrides.filter((override) => concerns(override, path, body)),
  ]);
}

/** Whether an override is about a text; one without files and bodies is about every text. */
export function concerns(
  { files, bodies }: CheckOverride,
  path: string | null,
  body: string,
): boolean {
  if (bodies !== null && !bodies.includes(body)) return false;
  if (files === null) return true;
  return path !== null && files.some((glob) => globMatcher(glob)?.(path) === true);
}
