/** Shows beside the language of a text how strictly it is checked, and a way to change that. */
import { Disposable, languages, LanguageStatusSeverity, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { ruleStateRequest } from './requests.ts';
import { CHOOSE_PRESET } from './rule-commands.ts';
import { ruleWords } from './rule-wording.ts';

/** For a client that runs. */
export function showCheckStatus(client: BaseLanguageClient): Disposable {
  const item = languages.createLanguageStatusItem('resolution.check', { language: 'resolution' });

  const refresh = async (): Promise<void> => {
    const { document } = window.activeTextEditor ?? {};
    if (document?.languageId !== 'resolution') return;
    const words = ruleWords();
    const run = workspace
      .getConfiguration('resolution.diagnostics', document)
      .get<string>('run', 'type');
    const uri = document.uri.toString();
    const state = await client.sendRequest(ruleStateRequest, { textDocument: { uri }, rule: null });
    const preset = state?.preset ?? 'draft';
    item.name = words.statusName;
    item.severity = LanguageStatusSeverity.Information;
    item.text = run === 'never' ? words.statusOff : words.status(preset);
    item.detail = words.presets[preset] ?? '';
    item.command = { title: words.change, command: CHOOSE_PRESET };
  };
  const refreshQuietly = (): void => {
    refresh().catch((error: unknown) => {
      client.error('Could not show how the text is checked', error, false);
    });
  };

  refreshQuietly();
  return Disposable.from(
    item,
    window.onDidChangeActiveTextEditor(refreshQuietly),
    // A project file may have changed it: then the findings come anew.
    languages.onDidChangeDiagnostics(({ uris }) => {
      const shown = window.activeTextEditor?.document.uri.toString();
      if (uris.some((uri) => uri.toString() === shown)) refreshQuietly();
    }),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('resolution')) refreshQuietly();
    }),
  );
}
