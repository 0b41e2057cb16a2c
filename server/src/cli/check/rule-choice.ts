/** The settings that hold for a text: those of project files, then what the command line says. */
import type { BodyFile } from '../../core/lexicon/body-schema.ts';
import type { Lexicon } from '../../core/lexicon/lexicon.ts';
import { rules } from '../../core/rules/registry.ts';
import type { Level, Rule, RuleSettings } from '../../core/rules/rule.ts';
import { ruleSettingsOf, type CheckLayer } from '../../workspace/rule-settings.ts';
import { pathWithin, uriKey } from '../../workspace/uris.ts';
import type { RuleChoice } from '../check-arguments.ts';
import type { ReadDocument } from '../reports.ts';
import type { Config } from './config-file.ts';

/** What is chosen for a whole run. */
export interface Chosen extends RuleChoice {
  readonly settings: Config | null;
}

/**
 * Joins what is chosen for a document.
 *
 * @param layers what project files say, the nearest last
 */
export function settingsFor(
  { uri, model }: ReadDocument,
  layers: readonly CheckLayer[],
  { settings: config, preset, rules: wanted }: Chosen,
  lexicon: Lexicon,
): RuleSettings {
  const own =
    config === null
      ? []
      : [{ settings: config.settings, path: pathWithin(config.folderKey, uriKey(uri)) }];
  const found = ruleSettingsOf([...layers, ...own], model.body);
  const settings = preset === null ? found : { ...found, preset };
  if (wanted.length === 0) return settings;
  const profile = profileOf(model.body, lexicon);
  const levels = rules.map((rule) => {
    const isWanted = wanted.includes(rule.id);
    return [rule.id, isWanted ? wantedLevel(rule, settings, profile) : 'off'] as const;
  });
  return { ...settings, levels: Object.fromEntries(levels) };
}

/** The habits of the body that speaks; null when nothing is known of any. */
export function profileOf(body: string, { bodies }: Lexicon): BodyFile | null {
  return (bodies.get(body) ?? bodies.get('unknown'))?.file ?? null;
}

/**
 * A rule that is asked for speaks where the preset alone would silence it, as sternly as the
 * strictest preset has it; what people turned off stays off.
 */
function wantedLevel(
  rule: Rule,
  { levels, preset }: RuleSettings,
  profile: BodyFile | null,
): Level {
  const chosen = levels[rule.id];
  if (chosen !== undefined) return chosen;
  const own = profile === null ? null : rule.levels(profile);
  if (own === null) return 'off';
  return own[preset] === 'off' ? own.strict : own[preset];
}
