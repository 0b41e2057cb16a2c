/** Writes what a person chooses about the rules into the settings, or into `resolutions.json`. */
import { ConfigurationTarget, window, workspace } from 'vscode';
import type { Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { PROJECT_FILE, projectChoiceRequest } from './requests.ts';

export type Choice =
  { readonly rule: string; readonly level: string } | { readonly preset: string };

/** The settings nearest to the text, those of the person, or the project file of the text. */
export type Place = 'settings' | 'user' | 'project';

/**
 * Writes a choice.
 *
 * @param resource the text that it is about; null for no particular one
 */
export async function write(
  client: BaseLanguageClient,
  choice: Choice,
  place: Place,
  resource: Uri | null,
): Promise<void> {
  if (place === 'project' && resource !== null) await writeProject(client, choice, resource);
  else await writeSettings(choice, place === 'user' ? ConfigurationTarget.Global : null, resource);
}

/** @param wanted null for the settings nearest to the text */
async function writeSettings(
  choice: Choice,
  wanted: ConfigurationTarget | null,
  resource: Uri | null,
): Promise<void> {
  const configuration = workspace.getConfiguration('resolution', resource);
  const target = wanted ?? targetFor(resource);
  if ('preset' in choice) return configuration.update('preset', choice.preset, target);
  const chosen = configuration.inspect<Readonly<Record<string, string>>>('rules');
  const before = {
    [ConfigurationTarget.Global]: chosen?.globalValue,
    [ConfigurationTarget.Workspace]: chosen?.workspaceValue,
    [ConfigurationTarget.WorkspaceFolder]: chosen?.workspaceFolderValue,
  }[target];
  // The levels of other rules in the same settings stay.
  return configuration.update('rules', { ...before, [choice.rule]: choice.level }, target);
}

/** A text in no folder has the settings of the person alone. */
function targetFor(resource: Uri | null): ConfigurationTarget {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length === 0) return ConfigurationTarget.Global;
  const own = resource === null ? undefined : workspace.getWorkspaceFolder(resource);
  const isOneOfMany = folders.length > 1 && own !== undefined;
  return isOneOfMany ? ConfigurationTarget.WorkspaceFolder : ConfigurationTarget.Workspace;
}

/** The file is saved at once: only then does it count. */
async function writeProject(
  client: BaseLanguageClient,
  choice: Choice,
  resource: Uri,
): Promise<void> {
  // The server reads the file, not what stands unsaved in its editor.
  const open = workspace.textDocuments.filter(
    ({ uri, isDirty }) => isDirty && uri.path.endsWith(`/${PROJECT_FILE}`),
  );
  await Promise.all(open.map((document) => document.save()));
  const params = { textDocument: { uri: resource.toString() }, choice };
  try {
    const sent = await client.sendRequest(projectChoiceRequest, params);
    const edit = await client.protocol2CodeConverter.asWorkspaceEdit(sent);
    await workspace.applyEdit(edit);
    for (const [uri] of edit.entries()) {
      const document = await workspace.openTextDocument(uri);
      await document.save();
    }
  } catch (error) {
    // The server says in the person's language why it cannot be done.
    void window.showErrorMessage(error instanceof Error ? error.message : String(error));
  }
}
