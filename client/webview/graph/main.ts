/** The page of the citation graph, in a panel of the editor. */
import type { Graph } from '../../../server/src/lsp/custom-requests.ts';
import { toDom } from './dom.ts';
import { legend, LEGEND } from './drawing.ts';
import { startElk } from './elk-worker.ts';
import { layOut, type Layout } from './layout.ts';
import type { FromPage, Scope, ToPage } from './messages.ts';
import { createPicture, zoomOfKey } from './picture.ts';
import pictureCss from './picture.css';
import { shape } from './shape.ts';
import { svgFile } from './svg-file.ts';
import { toolbar } from './toolbar.ts';
import type { View } from './viewport.ts';
import { graphWording } from './wording.ts';

/** What the editor keeps of the page while it is out of sight, and over a restart. */
interface Kept {
  readonly scope: Scope;
  /** The text whose surroundings were shown last. */
  readonly start: string | null;
  readonly view: View | null;
}

declare function acquireVsCodeApi(): {
  postMessage(message: FromPage): void;
  getState(): Kept | undefined;
  setState(state: Kept): void;
};

const editor = acquireVsCodeApi();
const elk = startElk(document.body.dataset['elk'] ?? '');
let kept: Kept | undefined = editor.getState();
let shown: { readonly graph: Graph; readonly layout: Layout } | null = null;
let latest = 0;

const head = document.createElement('header');
const status = document.createElement('p');
status.setAttribute('role', 'status');
const help = document.createElement('p');
help.id = 'keys';
const foot = document.createElement('footer');
const picture = createPicture({
  open: (uri) => {
    editor.postMessage({ kind: 'open', uri });
  },
  viewed: (view) => {
    if (shown !== null && kept !== undefined) keep({ ...kept, view });
  },
});
picture.element.setAttribute('aria-describedby', help.id);
document.body.append(head, picture.element, foot);
const style = new CSSStyleSheet();
style.replaceSync(pictureCss);
document.adoptedStyleSheets = [style];

addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  switch (data.kind) {
    case 'graph':
      show(data.scope, data.graph).catch(fail);
      return;
    case 'save':
      save();
      return;
  }
});
addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLSelectElement) {
    return;
  }
  const factor = zoomOfKey(event.key);
  if (factor !== null) picture.zoom(factor);
  else if (event.key === '0') picture.fitAll();
  else return;
  event.preventDefault();
});
editor.postMessage({ kind: 'ready' });

/** Draws a graph, unless it is shown already or overtaken by another while it is laid out. */
async function show(scope: Scope, graph: Graph): Promise<void> {
  if (shown !== null && JSON.stringify(shown.graph) === JSON.stringify(graph)) return;
  const turn = (latest += 1);
  const words = graphWording[graph.messages];
  document.documentElement.lang = graph.messages;
  status.textContent = words.drawing;
  const isEmpty = graph.picture.nodes.length === 0;
  const layout = isEmpty ? EMPTY : await layOut(graph.picture, await elk);
  if (turn !== latest) return;
  const isSame =
    kept !== undefined && kept.scope.uri === scope.uri && kept.scope.depth === scope.depth;
  const start = scope.uri ?? kept?.start ?? null;
  shown = { graph, layout };
  frame(scope, start, graph);
  picture.draw(layout, { start: graph.picture.start, words }, words.title(graph.label));
  if (isSame && kept?.view != null) picture.show(kept.view);
  else picture.fit();
  keep({ scope, start, view: isSame ? (kept?.view ?? null) : null });
}

const EMPTY: Layout = { width: 0, height: 0, columns: [], nodes: [], links: [] };

/** What stands around the picture. */
function frame(
  scope: Scope,
  start: string | null,
  { messages, label, picture: drawn }: Graph,
): void {
  const words = graphWording[messages];
  const title = document.createElement('h1');
  title.textContent = words.title(label);
  const isEmpty = drawn.nodes.length === 0;
  status.textContent = isEmpty ? words.empty : words.shown(drawn.nodes.length, drawn.omitted);
  help.textContent = words.keys;
  const active = document.activeElement instanceof HTMLSelectElement;
  head.replaceChildren(
    title,
    toolbar(words, scope, start, {
      scope: (chosen) => {
        editor.postMessage({ kind: 'scope', scope: chosen });
      },
      zoom: (factor) => {
        picture.zoom(factor);
      },
      fit: () => {
        picture.fitAll();
      },
      save,
    }),
    status,
  );
  if (active) head.querySelector('select')?.focus();
  const key = shape(
    'svg',
    {
      ...LEGEND,
      viewBox: `0 0 ${LEGEND.width} ${LEGEND.height}`,
      role: 'img',
      'aria-label': words.legend,
    },
    legend({ words }),
  );
  foot.replaceChildren(toDom(key), help);
}

function save(): void {
  if (shown === null) return;
  const { graph, layout } = shown;
  const words = graphWording[graph.messages];
  const context = { start: graph.picture.start, words };
  const svg = svgFile(layout, context, words.title(graph.label), pictureCss);
  editor.postMessage({ kind: 'picture', svg });
}

function keep(state: Kept): void {
  kept = state;
  editor.setState(state);
}

function fail(error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error);
  status.textContent = reason;
  editor.postMessage({ kind: 'failed', reason });
}
