/** Names in the settings about rules that stand for nothing: whoever wrote them believes they do. */
import { nearestRule } from '../core/rules/support/near-rules.ts';
import type { Bilingual } from '../core/wording/languages.ts';
import { globMatcher } from '../workspace/library-folders.ts';
import type { KnownBodies } from '../workspace/project-file-check.ts';
import { choiceSchemas, ruleIds } from '../workspace/rule-settings-schema.ts';

/**
 * A line for each name of no rule, no level, no preset and no body, and for each glob that cannot be
 * used, with its place.
 *
 * @param settings the value under `resolution`, of any shape
 */
export function misnamed(settings: unknown, bodies: KnownBodies): readonly Bilingual[] {
  const overrides = listAt(settings, 'overrides');
  return [
    ...faultsOf(settings, 'resolution'),
    ...overrides.flatMap((override, index) => {
      const place = `resolution.overrides[${String(index)}]`;
      const unknown = listAt(override, 'bodies').filter((id) => !bodies.has(String(id)));
      const broken = listAt(override, 'files').filter((glob) => globMatcher(String(glob)) === null);
      return [
        ...faultsOf(override, place),
        ...unknown.map((id) => unknownBody(String(id), place)),
        ...broken.map((glob) => brokenGlob(String(glob), place)),
      ];
    }),
  ];
}

function faultsOf(holder: unknown, place: string): readonly Bilingual[] {
  const preset = memberOf(holder, 'preset');
  const isPreset = typeof preset !== 'string' || choiceSchemas.preset.safeParse(preset).success;
  return [
    ...(isPreset ? [] : [unknownPreset(preset, place)]),
    ...Object.entries(memberOf(holder, 'rules') ?? {}).flatMap(([rule, level]) => [
      ...(ruleIds.includes(rule) ? [] : [unknownRule(rule, place)]),
      ...(choiceSchemas.level.safeParse(level).success
        ? []
        : [unknownLevel(rule, String(level), place)]),
    ]),
  ];
}

function memberOf(holder: unknown, name: string): unknown {
  if (typeof holder !== 'object' || holder === null) return undefined;
  return Object.entries(holder).find(([key]) => key === name)?.[1];
}

function listAt(holder: unknown, name: string): readonly unknown[] {
  const value = memberOf(holder, name);
  return Array.isArray(value) ? value : [];
}

function unknownRule(rule: string, place: string): Bilingual {
  const near = nearestRule(rule, ruleIds);
  return {
    en: `Settings, ${place}.rules: no rule is called "${rule}".${near === null ? '' : ` Did you mean "${near}"?`}`,
    fr: `Réglages, ${place}.rules : aucune règle ne s’appelle « ${rule} ».${near === null ? '' : ` Vouliez-vous dire « ${near} » ?`}`,
  };
}

function unknownLevel(rule: string, level: string, place: string): Bilingual {
  return {
    en: `Settings, ${place}.rules: "${level}" is no level for "${rule}". Write off, hint, information, warning or error.`,
    fr: `Réglages, ${place}.rules : « ${level} » n’est pas une gravité possible pour « ${rule} ». Écrivez off, hint, information, warning ou error.`,
  };
}

function unknownPreset(preset: string, place: string): Bilingual {
  return {
    en: `Settings, ${place}.preset: "${preset}" is no preset. Write official, draft or strict.`,
    fr: `Réglages, ${place}.preset : « ${preset} » n’est pas un degré de rigueur. Écrivez official, draft ou strict.`,
  };
}

function unknownBody(body: string, place: string): Bilingual {
  return {
    en: `Settings, ${place}.bodies: no body is called "${body}".`,
    fr: `Réglages, ${place}.bodies : aucun organe ne s’appelle « ${body} ».`,
  };
}

function brokenGlob(glob: string, place: string): Bilingual {
  return {
    en: `Settings, ${place}.files: "${glob}" is no glob and is passed over.`,
    fr: `Réglages, ${place}.files : « ${glob} » n’est pas un motif valable et reste sans effet.`,
  };
}
