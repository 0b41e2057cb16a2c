/** What holds of the rules in a text, and the edit that writes a choice into its project file. */
import { TextDocumentEdit, TextEdit, type WorkspaceEdit } from 'vscode-languageserver';
import { levelOf, profileOf } from '../core/rules/check.ts';
import { rules } from '../core/rules/registry.ts';
import { PROJECT_FILE } from '../workspace/file-environment.ts';
import { readProjectFile } from '../workspace/project-file.ts';
import { choiceEdit, choiceText } from '../workspace/project-level-edit.ts';
import { choicesFor, type CheckLayer } from '../workspace/rule-settings.ts';
import { folderKey, keyOfFolder, pathWithin, uriKey } from '../workspace/uris.ts';
import { ruleContext } from './checking.ts';
import { currentText } from './current-text.ts';
import type { ProjectChoiceParams, RuleState, RuleStateParams } from './custom-requests.ts';
import { fileLabel } from './file-label.ts';
import type { DocumentParams } from './from-lsp.ts';
import { projectChoiceWording as wording } from './project-choice-wording.ts';
import { RefusedError } from './run-request.ts';
import { serve } from './served.ts';
import type { Session } from './session-types.ts';
import { toWorkspaceEdit } from './workspace-edit.ts';

/** What holds of a rule in a text. */
export async function onRuleState(
  session: Session,
  { uri, rule }: DocumentParams & Pick<RuleStateParams, 'rule'>,
): Promise<RuleState | null> {
  const settings = await session.settings.of(uri);
  const served = await serve(session, uri);
  const known = rules.find(({ id }) => id === rule) ?? null;
  if (served === null || (rule !== null && known === null)) return null;
  const { document, model } = served;
  const context = ruleContext(session, document, model, settings);
  const profile = profileOf(model, context);
  const file = projectFileOf(session, uri);
  return {
    preset: context.settings.preset,
    level: known === null || profile === null ? null : levelOf(known, profile, context),
    project:
      file === null
        ? null
        : {
            label: fileLabel(file.uri, session.folders()),
            decides: projectDecides(session, uri, model.body, rule),
          },
  };
}

/** Whether the project files above a text choose the level of a rule, or, without one, the preset. */
export function projectDecides(
  { workspace }: Session,
  uri: string,
  body: string,
  rule: string | null,
): boolean {
  return choicesFor(workspace.checks(uri), body).some((choice) =>
    rule === null ? choice.preset !== null : Object.hasOwn(choice.rules, rule),
  );
}

/**
 * The edit of the project file nearest to a text; a file that is not there is made.
 *
 * @throws {RefusedError} where that cannot be done so that the choice holds
 */
export async function onProjectChoice(
  session: Session,
  { uri, choice }: DocumentParams & Pick<ProjectChoiceParams, 'choice'>,
): Promise<WorkspaceEdit> {
  const served = await serve(session, uri);
  const { messages } = served ?? { messages: session.client.messages };
  const file = projectFileOf(session, uri);
  if (served === null || file === null) throw new RefusedError(wording.noFolder[messages]);
  if (!file.isThere) return newFile(file.uri, choiceText(choice));
  const text = await currentText(session, file.uri);
  const label = fileLabel(file.uri, session.folders());
  if (!('document' in text)) throw new RefusedError(wording.unreadable(label)[messages]);
  const source = text.document.getText();
  const { contents } = readProjectFile(source, file.uri, session.analyser);
  const path = pathWithin(folderOf(file.uri), uriKey(uri));
  const layer: CheckLayer | null =
    contents?.check == null ? null : { settings: contents.check, path };
  const edit = choiceEdit(source, layer, served.model.body, choice);
  if (edit === null) throw new RefusedError(wording.cannotHold(label)[messages]);
  const { positions, client } = session;
  return toWorkspaceEdit(positions, client, [{ ...text, edits: [edit] }], []);
}

interface ProjectFile {
  readonly uri: string;
  readonly isThere: boolean;
}

/** The project file nearest above a text, else where one would lie: in its workspace folder. */
function projectFileOf(session: Session, uri: string): ProjectFile | null {
  const key = uriKey(uri);
  const isAbove = (folder: string): boolean => pathWithin(folder, key) !== null;
  const deepest = (uris: readonly string[]): string | undefined =>
    uris.toSorted((a, b) => b.length - a.length)[0];
  const there = deepest(session.workspace.projectFiles().filter((file) => isAbove(folderOf(file))));
  if (there !== undefined) return { uri: there, isThere: true };
  const folder = deepest(session.folders().filter((candidate) => isAbove(keyOfFolder(candidate))));
  return folder === undefined
    ? null
    : { uri: `${folder.replace(/\/$/, '')}/${PROJECT_FILE}`, isThere: false };
}

function folderOf(file: string): string {
  return folderKey(uriKey(file)) ?? uriKey(file);
}

function newFile(uri: string, content: string): WorkspaceEdit {
  const start = { line: 0, character: 0 };
  return {
    documentChanges: [
      { kind: 'create', uri, options: { ignoreIfExists: true } },
      TextDocumentEdit.create({ uri, version: null }, [TextEdit.insert(start, content)]),
    ],
  };
}
