/** The part of the picture that is in sight: zoom and movement, by pointer, wheel and program. */
import type { Point } from './layout.ts';

/** What is in sight: the upper left corner, in the picture's units, and pixels a unit. */
export interface View extends Point {
  readonly scale: number;
}

export interface Area extends Point {
  readonly width: number;
  readonly height: number;
}

export interface Viewport {
  view(): View;
  show(view: View): void;
  /** Zooms about the middle. */
  zoom(factor: number): void;
  /** Shows as much as there is room for, never larger than life. */
  fit(area: Area): void;
  /** Moves no more than is needed. */
  reveal(area: Area): void;
}

const SMALLEST = 0.05;
const LARGEST = 4;
const BORDER = 16;

/** Movements below this are a click with a trembling hand. */
const STILL = 4;

/** Who hears of what happens to it. */
export interface ViewportListener {
  changed(view: View): void;
  /** The person, and not the page, has chosen what is in sight. */
  moved(): void;
  /** There is more room, or less. */
  resized(): void;
}

/** The upper left corner of the picture, as large as life. */
export function createViewport(svg: SVGSVGElement, listener: ViewportListener): Viewport {
  let view: View = { x: 0, y: 0, scale: 1 };

  const apply = (next: View): void => {
    const scale = Math.min(LARGEST, Math.max(SMALLEST, next.scale));
    view = { ...next, scale };
    const { clientWidth, clientHeight } = svg;
    svg.setAttribute(
      'viewBox',
      [view.x, view.y, clientWidth / scale, clientHeight / scale].join(' '),
    );
    listener.changed(view);
  };
  /** Zooms so that what is at the point, in pixels, stays there. */
  const zoomAt = (factor: number, at: Point): void => {
    const scale = Math.min(LARGEST, Math.max(SMALLEST, view.scale * factor));
    const still = (corner: number, place: number): number =>
      corner + place / view.scale - place / scale;
    listener.moved();
    apply({ x: still(view.x, at.x), y: still(view.y, at.y), scale });
  };

  svg.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      zoomAt(Math.exp(-event.deltaY / 400), { x: event.offsetX, y: event.offsetY });
    },
    { passive: false },
  );
  followPointer(svg, (movement) => {
    listener.moved();
    apply({ ...view, x: view.x - movement.x / view.scale, y: view.y - movement.y / view.scale });
  });
  new ResizeObserver(() => {
    apply(view);
    listener.resized();
  }).observe(svg);

  return {
    view: () => view,
    show: apply,
    zoom: (factor) => {
      zoomAt(factor, { x: svg.clientWidth / 2, y: svg.clientHeight / 2 });
    },
    fit: ({ x, y, width, height }) => {
      const scale = Math.min(
        1,
        (svg.clientWidth - 2 * BORDER) / width,
        (svg.clientHeight - 2 * BORDER) / height,
      );
      const spare = { x: svg.clientWidth / scale - width, y: svg.clientHeight / scale - height };
      apply({ x: x - spare.x / 2, y: y - Math.min(spare.y / 2, BORDER / scale), scale });
    },
    reveal: ({ x, y, width, height }) => {
      const border = BORDER / view.scale;
      const within = (corner: number, room: number, start: number, length: number): number =>
        Math.max(Math.min(corner, start - border), start + length + border - room);
      listener.moved();
      apply({
        ...view,
        x: within(view.x, svg.clientWidth / view.scale, x, width),
        y: within(view.y, svg.clientHeight / view.scale, y, height),
      });
    },
  };
}

/** Reports how far the pointer has gone with its button down. What has moved is no click. */
function followPointer(svg: SVGSVGElement, moved: (movement: Point) => void): void {
  let last: Point | null = null;
  let isMoving = false;
  svg.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    last = { x: event.clientX, y: event.clientY };
    isMoving = false;
  });
  svg.addEventListener('pointermove', (event) => {
    if (last === null) return;
    const movement = { x: event.clientX - last.x, y: event.clientY - last.y };
    if (!isMoving && Math.hypot(movement.x, movement.y) < STILL) return;
    if (!isMoving) svg.setPointerCapture(event.pointerId);
    isMoving = true;
    last = { x: event.clientX, y: event.clientY };
    moved(movement);
  });
  const ended = (): void => {
    last = null;
  };
  svg.addEventListener('pointerup', ended);
  svg.addEventListener('pointercancel', ended);
  svg.addEventListener(
    'click',
    (event) => {
      if (isMoving) event.stopPropagation();
      isMoving = false;
    },
    { capture: true },
  );
}
