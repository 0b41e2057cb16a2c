/** The picture on the page: drawn, moved about in, and gone through with keys or pointer. */
import { SVG, toDom } from './dom.ts';
import { drawing, type DrawingContext } from './drawing.ts';
import { NODE, type Layout, type PlacedNode } from './layout.ts';
import { stepFrom, type Direction } from './steps.ts';
import { ZOOM_STEP } from './toolbar.ts';
import { createViewport, type View, type Viewport } from './viewport.ts';

export interface PictureActions {
  open(uri: string): void;
  /** @param view null while the picture is fitted into its place */
  viewed(view: View | null): void;
}

export interface Picture {
  readonly element: SVGSVGElement;
  /** Draws anew, in the same place of the page. */
  draw(layout: Layout, context: DrawingContext, label: string): void;
  /** Shows the whole, or of a large one the middle. */
  fit(): void;
  /** Shows everything, however small it becomes. */
  fitAll(): void;
  zoom(factor: number): void;
  show(view: View): void;
}

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** Below this scale titles cannot be read: then the middle of the picture comes first. */
const READABLE = 0.8;

/** An empty picture. */
export function createPicture(actions: PictureActions): Picture {
  const element = document.createElementNS(SVG, 'svg');
  element.classList.add('picture');
  let layout: Layout | null = null;
  let middle: string | null = null;

  /** How the picture is fitted into its place; null when the person has chosen a part of it. */
  let fitting: (() => void) | null = null;

  const viewport: Viewport = createViewport(element, {
    changed: (view) => {
      // The years stay in sight when the picture is moved up.
      const top = Math.max(0, view.y);
      element.querySelector('.heads')?.setAttribute('transform', `translate(0 ${top})`);
      actions.viewed(fitting === null ? view : null);
    },
    moved: () => {
      fitting = null;
    },
    resized: () => {
      fitting?.();
    },
  });
  const nodeOf = (target: EventTarget | null): PlacedNode | null => {
    const id =
      target instanceof Element ? target.closest<SVGElement>('.node')?.dataset['id'] : null;
    return layout?.nodes.find(({ node }) => node.id === id) ?? null;
  };
  const elementOf = (id: string): SVGElement | null =>
    [...element.querySelectorAll<SVGElement>('.node')].find(
      ({ dataset }) => dataset['id'] === id,
    ) ?? null;
  const open = (placed: PlacedNode | null): void => {
    if (placed?.node.uri != null) actions.open(placed.node.uri);
  };
  const focus = (placed: PlacedNode | null | undefined): void => {
    if (placed == null) return;
    viewport.reveal({ x: placed.x, y: placed.y, ...NODE });
    elementOf(placed.node.id)?.focus({ preventScroll: true });
  };
  const mark = (placed: PlacedNode | null): void => {
    for (const pair of element.querySelectorAll<SVGElement>('.pair')) {
      const { from, to } = pair.dataset;
      pair.classList.toggle('near', [from, to].includes(placed?.node.id));
    }
  };
  const makeTabStop = (id: string | undefined): void => {
    for (const node of element.querySelectorAll<SVGElement>('.node')) {
      node.setAttribute('tabindex', node.dataset['id'] === id ? '0' : '-1');
    }
  };
  const fitAll = (): void => {
    fitting = fitAll;
    if (layout !== null) viewport.fit({ x: 0, y: 0, width: layout.width, height: layout.height });
  };
  const fit = (): void => {
    fitAll();
    fitting = fit;
    const placed = layout?.nodes.find(({ node }) => node.id === middle) ?? layout?.nodes[0];
    if (layout === null || placed === undefined || viewport.view().scale >= READABLE) return;
    const [width, height] = [element.clientWidth / READABLE, element.clientHeight / READABLE];
    viewport.show({
      x: centred(placed.x + NODE.width / 2, width, layout.width),
      y: centred(placed.y + NODE.height / 2, height, layout.height),
      scale: READABLE,
    });
  };

  element.addEventListener('click', ({ target }) => {
    open(nodeOf(target));
  });
  element.addEventListener('focusin', ({ target }) => {
    const placed = nodeOf(target);
    mark(placed);
    if (placed !== null) makeTabStop(placed.node.id);
  });
  element.addEventListener('focusout', () => {
    mark(null);
  });
  element.addEventListener('pointerover', ({ target }) => {
    mark(nodeOf(target) ?? nodeOf(document.activeElement));
  });
  element.addEventListener('keydown', (event) => {
    const placed = nodeOf(event.target);
    if (layout === null || placed === null || event.ctrlKey || event.metaKey || event.altKey)
      return;
    const direction = DIRECTIONS[event.key];
    if (direction !== undefined) focus(stepFrom(layout, placed.node.id, direction));
    else if (event.key === 'Home') focus(layout.nodes[0]);
    else if (event.key === 'End') focus(layout.nodes.at(-1));
    else if (event.key === 'Enter' || event.key === ' ') open(placed);
    else return;
    event.preventDefault();
  });

  return {
    element,
    draw: (next, context, label) => {
      const focused = nodeOf(document.activeElement)?.node.id;
      layout = next;
      middle = context.start;
      element.replaceChildren(...drawing(next, context).map(toDom));
      element.setAttribute('role', 'group');
      element.setAttribute('aria-label', label);
      const kept = next.nodes.find(({ node }) => node.id === focused);
      makeTabStop(kept?.node.id ?? middle ?? next.nodes[0]?.node.id);
      if (kept !== undefined) elementOf(kept.node.id)?.focus({ preventScroll: true });
    },
    fit,
    fitAll,
    zoom: (factor) => {
      viewport.zoom(factor);
    },
    show: (view) => {
      fitting = null;
      viewport.show(view);
    },
  };
}

/** Where a view of a length begins that has the place in its middle, or the end of the whole. */
function centred(place: number, length: number, whole: number): number {
  return Math.max(0, Math.min(place - length / 2, whole - length));
}

/** The factor that a key stands for; null for keys that do not zoom. */
export function zoomOfKey(key: string): number | null {
  if (key === '+' || key === '=') return ZOOM_STEP;
  return key === '-' || key === '−' ? 1 / ZOOM_STEP : null;
}
