/** What a document is checked with: the settings that hold for it, and what lies around it. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { emptyLibrary, type Library } from '../core/library/library.ts';
import type { ResolutionModel } from '../core/model/model.ts';
import type { RuleContext, RuleSettings } from '../core/rules/rule.ts';
import type { CheckSettings } from '../workspace/rule-settings-schema.ts';
import { ruleSettingsOf } from '../workspace/rule-settings.ts';
import { keyOfFolder, pathWithin, uriKey } from '../workspace/uris.ts';
import { fileLabel } from './file-label.ts';
import type { Session } from './session-types.ts';
import { messagesOf, type Settings } from './settings.ts';

/** What the rules are told beside the model. */
export function ruleContext(
  session: Session,
  { uri }: TextDocument,
  model: ResolutionModel,
  settings: Settings,
): RuleContext {
  return {
    analyser: session.analyser,
    library: libraryOf(session),
    messages: messagesOf(settings, session.client),
    settings: ruleSettingsFor(session, uri, model, settings),
    uri,
    fileLabel: (file) => fileLabel(file, session.folders()),
  };
}

/** What people chose about the rules for a text: in the editor first, then in the project files. */
function ruleSettingsFor(
  session: Session,
  uri: string,
  { body }: ResolutionModel,
  settings: CheckSettings,
): RuleSettings {
  const editor = { settings, path: pathInWorkspace(uri, session.folders()) };
  return ruleSettingsOf([editor, ...session.workspace.checks(uri)], body);
}

/** A library that is not read to its end, or that has no folder, must not say what is missing. */
export function libraryOf(session: Session): Library {
  const { workspace } = session;
  return workspace.isComplete() && session.folders().length > 0 ? workspace.library : emptyLibrary;
}

/** The path from the innermost folder around a document; null when it lies in none. */
function pathInWorkspace(uri: string, folders: readonly string[]): string | null {
  const paths = folders.flatMap((folder) => pathWithin(keyOfFolder(folder), uriKey(uri)) ?? []);
  return paths.toSorted((a, b) => a.length - b.length)[0] ?? null;
}
