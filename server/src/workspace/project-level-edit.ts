/** Writes the level of a rule, or the preset, into a `resolutions.json`, where it holds for a text. */
import type { Level, Preset } from '../core/rules/rule.ts';
import type { TextEdit } from '../core/text/edits.ts';
import { memberEdit, memberText } from './json-member-edit.ts';
import { concerns, type CheckLayer } from './rule-settings.ts';

/** What is to be chosen for a text: the level of a rule, or how strict the check is. */
export type Choice = { readonly rule: string; readonly level: Level } | { readonly preset: Preset };

/**
 * The edit of a project file.
 *
 * @param layer what the file says now, as it looks from the text; null when it says nothing
 * @returns null where the file cannot be edited so that the choice holds: it is no JSON, or one of
 * its overrides says otherwise
 */
export function choiceEdit(
  text: string,
  layer: CheckLayer | null,
  body: string,
  choice: Choice,
): TextEdit | null {
  const isOverridden = layer?.settings.overrides.some(
    (override) =>
      concerns(override, layer.path, body) &&
      ('rule' in choice ? Object.hasOwn(override.rules, choice.rule) : override.preset !== null),
  );
  return isOverridden === true ? null : memberEdit(text, pathOf(choice), valueOf(choice));
}

/** The text of a project file that says nothing but this. */
export function choiceText(choice: Choice): string {
  return memberText(pathOf(choice), valueOf(choice));
}

function pathOf(choice: Choice): readonly string[] {
  return ['check', ...('rule' in choice ? ['rules', choice.rule] : ['preset'])];
}

function valueOf(choice: Choice): string {
  return 'rule' in choice ? choice.level : choice.preset;
}
