/** What a person is asked about rules: which one, how serious, how strict, and where to write it. */
import { window, workspace } from 'vscode';
import type { Extension, QuickPickItem } from 'vscode';
import type { RuleState } from './requests.ts';
import type { Choice, Place } from './rule-choices.ts';
import { language } from './wording.ts';
import { ruleWords } from './rule-wording.ts';

/** An answer and how it is offered. */
interface Offer<Answer> extends QuickPickItem {
  readonly answer: Answer;
}

/** A rule by what it finds; the settings know them all. */
export async function pickRule(extension: Extension<unknown>): Promise<string | undefined> {
  const position = language() === 'fr' ? 1 : 0;
  const offers = Object.entries(describedRules(extension)).map(([rule, description]) => ({
    label: description.split(' · ')[position] ?? description,
    description: rule,
    answer: rule,
  }));
  return ask(offers, ruleWords().whichRule);
}

/** @param now the level that holds; null when that is not known */
export function pickLevel(rule: string, now: string | null): Promise<string | undefined> {
  const words = ruleWords();
  return ask(offersOf(words.levels, now), words.whichLevel(rule));
}

/** @param now the preset that holds; null when that is not known */
export function pickPreset(now: string | null): Promise<string | undefined> {
  const { presets, whichPreset } = ruleWords();
  return ask(offersOf(presets, now), whichPreset);
}

/**
 * Where a choice is to be written.
 *
 * @param project the project file of the text; null where there can be none
 */
export function pickPlace(
  choice: Choice,
  project: RuleState['project'],
): Promise<Place | undefined> {
  const words = ruleWords();
  const isVoid = project?.decides === true;
  const detail = isVoid ? words.isVoid : undefined;
  const settings: Offer<Place>[] = [
    ...(workspace.workspaceFolders === undefined
      ? []
      : [
          {
            label: words.inFolder,
            detail: detail ?? words.inFolderDetail,
            answer: 'settings' as const,
          },
        ]),
    { label: words.inUser, detail: detail ?? words.inUserDetail, answer: 'user' },
  ];
  const shared: Offer<Place>[] =
    project === null
      ? []
      : [
          {
            label: words.inProject(project.label),
            detail: words.inProjectDetail,
            answer: 'project',
          },
        ];
  const title =
    'rule' in choice ? words.where(choice.rule, choice.level) : words.where(choice.preset);
  return ask(isVoid ? [...shared, ...settings] : [...settings, ...shared], title);
}

/** In their order; the one that holds now is marked. */
function offersOf(
  words: Readonly<Record<string, string>>,
  now: string | null,
): readonly Offer<string>[] {
  return Object.entries(words).map(([answer, detail]) => ({
    label: answer,
    ...(answer === now ? { description: ruleWords().holds } : {}),
    detail,
    answer,
  }));
}

async function ask<Answer>(
  offers: readonly Offer<Answer>[],
  title: string,
): Promise<Answer | undefined> {
  const chosen = await window.showQuickPick(offers, {
    title,
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return chosen?.answer;
}

interface Manifest {
  readonly contributes: {
    readonly configuration: {
      readonly properties: Readonly<
        Record<
          string,
          { readonly properties?: Readonly<Record<string, { readonly description: string }>> }
        >
      >;
    };
  };
}

/** Of each rule what it finds, in English and in French. */
function describedRules(extension: Extension<unknown>): Readonly<Record<string, string>> {
  // The extension's own manifest, whose shape a test of the settings holds.
  const { contributes } = extension.packageJSON as Manifest;
  const rules = contributes.configuration.properties['resolution.rules']?.properties ?? {};
  return Object.fromEntries(
    Object.entries(rules).map(([rule, { description }]) => [rule, description]),
  );
}
