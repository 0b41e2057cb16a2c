/** The columns of the picture: one a year, the oldest first, and one for what has no year. */
import type { PictureLink, PictureNode } from '../../../server/src/core/features/graph-picture.ts';

export interface Column {
  /** Null for what has no year; it comes last. */
  readonly year: number | null;
  /** What is cited stands before what cites it, as far as that is possible. */
  readonly nodes: readonly PictureNode[];
}

/** The columns that are not empty. */
export function columnsOf(
  nodes: readonly PictureNode[],
  links: readonly Pick<PictureLink, 'from' | 'to'>[],
): readonly Column[] {
  const byYear = groupBy(nodes, ({ year }) => year);
  const cited = groupBy(links, ({ from }) => from);
  return [...byYear]
    .toSorted(([a], [b]) => (a ?? Infinity) - (b ?? Infinity))
    .map(([year, own]) => ({ year, nodes: citedFirst(own, cited) }));
}

function citedFirst(
  nodes: readonly PictureNode[],
  links: ReadonlyMap<string, readonly Pick<PictureLink, 'to'>[]>,
): readonly PictureNode[] {
  const left = new Map(nodes.map((node) => [node.id, node]));
  const ordered: PictureNode[] = [];
  const take = (id: string): void => {
    const node = left.get(id);
    if (node === undefined) return;
    left.delete(id);
    for (const { to } of links.get(id) ?? []) take(to);
    ordered.push(node);
  };
  for (const { id } of nodes) take(id);
  return ordered;
}

function groupBy<Value, Key>(
  values: readonly Value[],
  keyOf: (value: Value) => Key,
): ReadonlyMap<Key, readonly Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group === undefined) groups.set(keyOf(value), [value]);
    else group.push(value);
  }
  return groups;
}
