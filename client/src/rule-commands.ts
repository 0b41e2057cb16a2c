/** The commands about rules: those of the quick fixes and of the palette. */
import { commands, Disposable, Uri, window } from 'vscode';
import type { ExtensionContext } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { ruleStateRequest } from './requests.ts';
import { write, type Choice, type Place } from './rule-choices.ts';
import { pickLevel, pickPlace, pickPreset, pickRule } from './rule-picks.ts';
import { createRulePages } from './rule-pages.ts';

const SET_RULE_LEVEL = 'resolution.setRuleLevel';
const CHOOSE_RULE_LEVEL = 'resolution.chooseRuleLevel';
const SHOW_RULE = 'resolution.showRule';
export const CHOOSE_PRESET = 'resolution.choosePreset';

/** The commands that the server may put into its answers. */
export const RULE_COMMANDS: readonly string[] = [SET_RULE_LEVEL, CHOOSE_RULE_LEVEL, SHOW_RULE];

/** Registers them all. */
export function registerRuleCommands(
  client: BaseLanguageClient,
  { extension, extensionUri }: Pick<ExtensionContext, 'extension' | 'extensionUri'>,
): Disposable {
  const pages = createRulePages(extensionUri);
  const stateOf = async (resource: Uri | null, rule: string | null) =>
    resource === null
      ? null
      : client.sendRequest(ruleStateRequest, { textDocument: { uri: resource.toString() }, rule });

  const setLevel = async (rule: string, level: string, uri: string, place: Place) => {
    await write(client, { rule, level }, place, Uri.parse(uri));
  };
  const place = async (choice: Choice, resource: Uri | null) => {
    const state = await stateOf(resource, 'rule' in choice ? choice.rule : null);
    const wanted = await pickPlace(choice, state?.project ?? null);
    if (wanted !== undefined) await write(client, choice, wanted, resource);
  };
  const chooseLevel = async (named?: string, uri?: string) => {
    const resource = uri === undefined ? shownResolution() : Uri.parse(uri);
    const rule = named ?? (await pickRule(extension));
    if (rule === undefined) return;
    const level = await pickLevel(rule, (await stateOf(resource, rule))?.level ?? null);
    if (level !== undefined) await place({ rule, level }, resource);
  };
  const choosePreset = async () => {
    const resource = shownResolution();
    const preset = await pickPreset((await stateOf(resource, null))?.preset ?? null);
    if (preset !== undefined) await place({ preset }, resource);
  };
  const showRule = async (named?: string) => {
    const rule = named ?? (await pickRule(extension));
    if (rule !== undefined) await pages.show(rule);
  };

  const register = commands.registerCommand;
  return Disposable.from(
    pages,
    register(SET_RULE_LEVEL, setLevel),
    register(CHOOSE_RULE_LEVEL, chooseLevel),
    register(CHOOSE_PRESET, choosePreset),
    register(SHOW_RULE, showRule),
  );
}

/** The resolution in front; null when something else is. */
function shownResolution(): Uri | null {
  const { document } = window.activeTextEditor ?? {};
  return document?.languageId === 'resolution' ? document.uri : null;
}
