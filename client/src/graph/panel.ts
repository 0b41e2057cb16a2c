/** The panel with the citation graph. There is one; it survives a restart of the editor. */
import { Uri, ViewColumn, window } from 'vscode';
import type { WebviewPanel } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { FromPage, Scope, ToPage } from '../../webview/graph/messages.ts';
import { graphRequest } from '../requests.ts';
import { words } from '../wording.ts';
import { pageHtml, pageRoot } from './page.ts';
import { savePicture } from './save.ts';

const PANEL = 'resolution.graph';

export interface GraphPanel {
  /** Shows the surroundings of a text, or the whole library for null. */
  show(uri: string | null): void;
  /** Asks the person for a file and writes the picture to it. */
  save(): void;
  /** Draws anew when the panel is in sight. */
  refresh(): void;
  dispose(): void;
}

/** No panel is open before it is asked for. */
export function createGraphPanel(client: BaseLanguageClient, extension: Uri): GraphPanel {
  let panel: WebviewPanel | null = null;
  let scope: Scope = { uri: null, depth: 1 };
  let isReady = false;

  const post = (message: ToPage): void => {
    void panel?.webview.postMessage(message);
  };
  const draw = async (): Promise<void> => {
    if (panel === null || !panel.visible || !isReady) return;
    const asked = scope;
    const graph = await client.sendRequest(graphRequest, asked);
    if (scope !== asked) return;
    if (graph === null) {
      // The text in the middle is gone: the library is still there.
      if (asked.uri !== null) set({ ...asked, uri: null });
      return;
    }
    panel.title = graph.label === null ? words().graph : `${words().graph} · ${graph.label}`;
    post({ kind: 'graph', scope: asked, graph });
  };
  const drawNow = (): void => {
    draw().catch((error: unknown) => {
      client.error(words().noGraph, error, false);
    });
  };
  const set = (wanted: Scope): void => {
    scope = wanted;
    drawNow();
  };
  const heard = (message: FromPage): void => {
    switch (message.kind) {
      case 'ready':
        isReady = true;
        drawNow();
        return;
      case 'scope':
        set(message.scope);
        return;
      case 'open':
        void window.showTextDocument(Uri.parse(message.uri));
        return;
      case 'picture':
        void savePicture(message.svg, scope.uri);
        return;
      case 'failed':
        client.error(words().noGraph, message.reason, false);
        return;
    }
  };
  const take = (taken: WebviewPanel): void => {
    panel = taken;
    isReady = false;
    taken.webview.options = { enableScripts: true, localResourceRoots: [pageRoot(extension)] };
    taken.webview.onDidReceiveMessage(heard);
    taken.onDidChangeViewState(drawNow);
    taken.onDidDispose(() => {
      if (panel === taken) panel = null;
    });
    taken.webview.html = pageHtml(taken.webview, extension);
  };

  const serializer = window.registerWebviewPanelSerializer(PANEL, {
    deserializeWebviewPanel: (restored, state: unknown) => {
      scope = scopeOf(state) ?? scope;
      take(restored);
      return Promise.resolve();
    },
  });
  return {
    show: (uri) => {
      scope = { ...scope, uri };
      if (panel === null) {
        take(window.createWebviewPanel(PANEL, words().graph, ViewColumn.Active));
      } else panel.reveal();
      drawNow();
    },
    save: () => {
      post({ kind: 'save' });
    },
    refresh: drawNow,
    dispose: () => {
      serializer.dispose();
      panel?.dispose();
    },
  };
}

/** What the page keeps of itself, as far as it is what it should be. */
function scopeOf(state: unknown): Scope | null {
  const scope = memberOf(state, 'scope');
  const uri = memberOf(scope, 'uri');
  const depth = memberOf(scope, 'depth');
  if (typeof depth !== 'number' || (typeof uri !== 'string' && uri !== null)) return null;
  return { uri, depth };
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;
}
