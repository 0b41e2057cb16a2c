/** Where the arrow keys lead from a node. */
import type { Layout, PlacedNode } from './layout.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

/**
 * The node in a direction: left and right along the links, to the nearest of several; up and down
 * within the year.
 *
 * @returns null where there is none
 */
export function stepFrom(layout: Layout, id: string, direction: Direction): PlacedNode | null {
  const at = layout.nodes.find(({ node }) => node.id === id);
  if (at === undefined) return null;
  switch (direction) {
    case 'left':
      return nearest(
        at,
        linked(layout, id).filter(({ x }) => x < at.x),
      );
    case 'right':
      return nearest(
        at,
        linked(layout, id).filter(({ x }) => x > at.x),
      );
    case 'up':
      return inColumn(layout, at, -1);
    case 'down':
      return inColumn(layout, at, 1);
  }
}

function linked({ nodes, links }: Layout, id: string): readonly PlacedNode[] {
  const others = new Set(
    links.flatMap(({ link: { from, to } }) => (from === id ? [to] : to === id ? [from] : [])),
  );
  return nodes.filter(({ node }) => others.has(node.id));
}

function nearest(at: PlacedNode, nodes: readonly PlacedNode[]): PlacedNode | null {
  const distance = ({ x, y }: PlacedNode): number => Math.hypot(x - at.x, y - at.y);
  return nodes.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}

function inColumn({ nodes }: Layout, at: PlacedNode, step: -1 | 1): PlacedNode | null {
  const column = nodes.filter(({ column: other }) => other === at.column);
  return column[column.indexOf(at) + step] ?? null;
}
