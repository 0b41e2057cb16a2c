/** Which resolution the citations view is about: the one in the active editor, or a pinned one. */
import { commands, Disposable, EventEmitter, window, workspace } from 'vscode';
import type { Event, TextEditor, Uri } from 'vscode';

export interface ShownResolution {
  /** Null when the active editor shows something else. */
  uri(): Uri | null;
  readonly onDidChange: Event<void>;
  /** Keeps to the resolution of now, or follows the editor again. */
  pin(isPinned: boolean): void;
  dispose(): void;
}

/** A context key for the title of the view. */
const PINNED = 'resolution.citationsPinned';

/** Follows the active editor. */
export function followResolution(): ShownResolution {
  const changed = new EventEmitter<void>();
  let uri: Uri | null = null;
  let isPinned = false;

  const take = (next: Uri | null): void => {
    if (uri?.toString() === next?.toString()) return;
    uri = next;
    changed.fire();
  };
  const follow = (editor: TextEditor | undefined): void => {
    // Panels such as the graph are no editors: what was shown before them stays.
    if (isPinned || editor === undefined) return;
    take(editor.document.languageId === 'resolution' ? editor.document.uri : null);
  };
  const pin = (wanted: boolean): void => {
    isPinned = wanted;
    void commands.executeCommand('setContext', PINNED, wanted);
    follow(window.activeTextEditor);
  };

  follow(window.activeTextEditor);
  const listening = Disposable.from(
    changed,
    window.onDidChangeActiveTextEditor(follow),
    // A text that is recognised as a resolution is closed and opened again.
    workspace.onDidOpenTextDocument(() => {
      follow(window.activeTextEditor);
    }),
    workspace.onDidCloseTextDocument((document) => {
      const isOpen = workspace.textDocuments.some(
        (other) => other.uri.toString() === uri?.toString(),
      );
      if (document.uri.toString() === uri?.toString() && !isOpen && !isPinned) take(null);
    }),
  );
  return {
    uri: () => uri,
    onDidChange: changed.event,
    pin,
    dispose: () => {
      listening.dispose();
    },
  };
}
