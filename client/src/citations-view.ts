/** The citations view: what the resolution in the active editor cites, and by whom it is cited. */
import { CancellationTokenSource, Disposable, EventEmitter, window, workspace } from 'vscode';
import type { TreeDataProvider, TreeView } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  entryNodes,
  listNodes,
  placeNodes,
  treeItem,
  type CitationNode,
} from './citations-tree.ts';
import { citationsRequest, excerptsRequest, type CitingPlace, type Excerpt } from './requests.ts';
import type { ShownResolution } from './shown-resolution.ts';

const VIEW = 'resolution.citations';

/** Milliseconds of quiet until the view follows what is typed. */
const QUIET = 400;

export interface CitationsView {
  /** Asks the server again, soon. */
  refresh(): void;
  /** Shows the view and moves the focus into it. */
  reveal(): Promise<void>;
  dispose(): void;
}

/** The view, empty until the server has answered. */
export function createCitationsView(
  client: BaseLanguageClient,
  shown: ShownResolution,
): CitationsView {
  const changed = new EventEmitter<void>();
  let lists: readonly CitationNode[] = [];
  let asking = new CancellationTokenSource();
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const provider: TreeDataProvider<CitationNode> = {
    onDidChangeTreeData: changed.event,
    getTreeItem: treeItem,
    // Only the lists are revealed, and they stand at the top.
    getParent: () => undefined,
    getChildren: async (node) => [...(node === undefined ? lists : await childrenOf(client, node))],
  };
  const view: TreeView<CitationNode> = window.createTreeView(VIEW, {
    treeDataProvider: provider,
    showCollapseAll: true,
  });

  const fill = (label: string | null, nodes: readonly CitationNode[]): void => {
    lists = nodes;
    view.message = label ?? '';
    changed.fire();
  };
  const ask = async (): Promise<void> => {
    asking.cancel();
    asking = new CancellationTokenSource();
    const { token } = asking;
    const uri = shown.uri()?.toString();
    if (uri === undefined) {
      fill(null, []);
      return;
    }
    const answer = await client.sendRequest(citationsRequest, { textDocument: { uri } }, token);
    if (!token.isCancellationRequested)
      fill(answer?.label ?? null, listNodes(uri, answer?.lists ?? []));
  };
  const askNow = async (): Promise<void> => {
    clearTimeout(waiting);
    // A request that fails because the text has changed meanwhile is followed by another.
    const work = ask().catch((error: unknown) => {
      client.debug(`The citations could not be listed: ${String(error)}`);
    });
    await window.withProgress({ location: { viewId: VIEW } }, () => work);
  };
  const askSoon = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void askNow(), QUIET);
  };

  const listening = Disposable.from(
    view,
    changed,
    shown.onDidChange(() => void askNow()),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (document.uri.toString() === shown.uri()?.toString()) askSoon();
    }),
  );
  void askNow();
  return {
    refresh: askSoon,
    reveal: async () => {
      await askNow();
      const [first] = lists;
      if (first !== undefined) await view.reveal(first, { focus: true, select: true });
    },
    dispose: () => {
      clearTimeout(waiting);
      asking.cancel();
      listening.dispose();
    },
  };
}

async function childrenOf(
  client: BaseLanguageClient,
  node: CitationNode,
): Promise<readonly CitationNode[]> {
  switch (node.kind) {
    case 'list':
      return entryNodes(node.id, node.list.entries);
    case 'entry':
      return placeNodes(node.id, node.entry.places, await excerpts(client, node.entry.places));
    case 'place':
      return [];
  }
}

/** The places of an entry all stand in one text. */
async function excerpts(
  client: BaseLanguageClient,
  places: readonly CitingPlace[],
): Promise<readonly Excerpt[]> {
  const [first] = places;
  if (first === undefined) return [];
  return client.sendRequest(excerptsRequest, {
    textDocument: { uri: first.uri },
    ranges: places.map(({ range }) => range),
  });
}
