/** The line of a link. */
import type { Point, Station } from './layout.ts';

/** Level through the layers, and in a curve from one to the next. */
export function linkPath(stations: readonly Station[]): string {
  const [first, ...further] = stations;
  if (first === undefined) return '';
  let at = first.to;
  const steps = further.map(({ from, to }) => {
    const step = curve(at, from) + (to === from ? '' : `L${printed(to)}`);
    at = to;
    return step;
  });
  return `M${printed(first.from)}${steps.join('')}`;
}

/** Leaves and arrives level, so that it joins what is level before and behind it. */
function curve(from: Point, to: Point): string {
  const middle = (from.x + to.x) / 2;
  return `C${printed({ x: middle, y: from.y })} ${printed({ x: middle, y: to.y })} ${printed(to)}`;
}

function printed({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
