/** Pieces of SVG put into the page. */
import type { Shape } from './shape.ts';

export const SVG = 'http://www.w3.org/2000/svg';

export function toDom({ name, attributes, children }: Shape): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.append(...children.map((child) => (typeof child === 'string' ? child : toDom(child))));
  return element;
}
