/** Pieces of SVG as plain values, for the page and for a file alike. */

export interface Shape {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (Shape | string)[];
}

/** A piece of SVG. */
export function shape(
  name: string,
  attributes: Shape['attributes'] = {},
  children: Shape['children'] = [],
): Shape {
  return { name, attributes, children };
}

/** The piece as well-formed XML. */
export function toXml({ name, attributes, children }: Shape): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('');
  const inner = children
    .map((child) => (typeof child === 'string' ? escaped(child) : toXml(child)))
    .join('');
  return inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`;
}

/** Characters that XML does not allow at all are left out. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
