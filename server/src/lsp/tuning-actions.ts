/** The actions that keep a finding away: comments in the text, settings, and the page of its rule. */
import type { CodeAction } from 'vscode-languageserver';
import type { Finding } from '../core/rules/check.ts';
import { rules } from '../core/rules/registry.ts';
import { silenceInClause, silenceInText } from '../core/rules/silence.ts';
import type { Bilingual } from '../core/wording/languages.ts';
import { actionAbout, editOf, type ActionScope } from './action-scope.ts';
import { wording } from './code-actions-wording.ts';
import { projectDecides } from './project-choice.ts';
import { CHOOSE_RULE_LEVEL, SET_RULE_LEVEL, SHOW_RULE } from './rule-commands.ts';

/** What can be done about the rule of a finding, beside mending it. */
export function tuningActions(scope: ActionScope, finding: Finding): readonly CodeAction[] {
  const { rule } = finding;
  const { document } = scope;
  return [
    ...silencing(scope, finding),
    ...turningOff(scope, finding),
    ...commandAction(scope, finding, wording.chooseLevel(rule), CHOOSE_RULE_LEVEL, [
      rule,
      document.uri,
    ]),
    ...commandAction(scope, finding, wording.showRule(rule), SHOW_RULE, [rule]),
  ];
}

/** A comment about a comment would be no help. */
function silencing(scope: ActionScope, finding: Finding): readonly CodeAction[] {
  const { rule, range } = finding;
  const { model } = scope.examination;
  if (rules.some(({ id, isAboutSilencers }) => id === rule && isAboutSilencers)) return [];
  const inClause = silenceInClause(rule, range.start, model);
  const about = (title: Bilingual): CodeAction => actionAbout(scope, finding, title);
  return [
    ...(inClause === null
      ? []
      : [{ ...about(wording.silenceInClause(rule)), edit: editOf(scope, [inClause]) }]),
    {
      ...about(wording.silenceInText(rule)),
      edit: editOf(scope, [silenceInText(rule, model)]),
    },
  ];
}

/** In the project file where that decides: there the editor's settings would change nothing. */
function turningOff(scope: ActionScope, finding: Finding): readonly CodeAction[] {
  const { session, document, examination } = scope;
  const { rule } = finding;
  const isProject = projectDecides(session, document.uri, examination.model.body, rule);
  const inSettings = session.folders().length > 0 ? wording.turnOff : wording.turnOffForAll;
  const title = isProject ? wording.turnOffInProject : inSettings;
  const place = isProject ? 'project' : 'settings';
  return commandAction(scope, finding, title(rule), SET_RULE_LEVEL, [
    rule,
    'off',
    document.uri,
    place,
  ]);
}

/** None for a client that does not have the command. */
function commandAction(
  scope: ActionScope,
  finding: Finding,
  words: Bilingual,
  command: string,
  parameters: string[],
): readonly CodeAction[] {
  if (!scope.session.client.commands.has(command)) return [];
  const action = actionAbout(scope, finding, words);
  const { title } = action;
  return [{ ...action, command: { title, command, arguments: parameters } }];
}
