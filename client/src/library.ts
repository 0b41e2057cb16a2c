/** Everything in the editor that shows the library: the citations view, the graph, their commands. */
import { commands, Disposable, window } from 'vscode';
import type { ExtensionContext } from 'vscode';
import { State, type BaseLanguageClient } from 'vscode-languageclient';
import { createCitationsView } from './citations-view.ts';
import { registerCitationCommands } from './commands.ts';
import { createGraphPanel } from './graph/panel.ts';
import { libraryChanged } from './requests.ts';
import { followResolution } from './shown-resolution.ts';

/** For a client that runs. */
export function showLibrary(
  client: BaseLanguageClient,
  { extensionUri }: ExtensionContext,
): Disposable {
  const shown = followResolution();
  const view = createCitationsView(client, shown);
  const panel = createGraphPanel(client, extensionUri);
  // The view is not in the way of those who open no resolution.
  const noteUse = (): void => {
    if (shown.uri() !== null) void commands.executeCommand('setContext', 'resolution.inUse', true);
  };
  noteUse();
  const refresh = (): void => {
    view.refresh();
    panel.refresh();
  };
  return Disposable.from(
    shown,
    view,
    panel,
    registerCitationCommands(view, shown),
    shown.onDidChange(noteUse),
    client.onNotification(libraryChanged, refresh),
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) refresh();
    }),
    commands.registerCommand('resolution.showGraph', () => {
      const { document } = window.activeTextEditor ?? {};
      const active = document?.languageId === 'resolution' ? document.uri : shown.uri();
      panel.show(active?.toString() ?? null);
    }),
    commands.registerCommand('resolution.showLibraryGraph', () => {
      panel.show(null);
    }),
    commands.registerCommand('resolution.saveGraph', () => {
      panel.save();
    }),
  );
}
