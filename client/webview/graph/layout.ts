/**
 * Where everything stands. The layered algorithm of ELK puts the nodes in order so that few links
 * cross; the room between its layers is then made even, for it would grow with every link.
 */
import type { ElkExtendedEdge, ElkNode } from 'elkjs/lib/elk-api.js';
import type {
  GraphPicture,
  PictureLink,
  PictureNode,
} from '../../../server/src/core/features/graph-picture.ts';
import { columnsOf, type Column } from './columns.ts';

export const NODE = { width: 176, height: 74 } as const;

/** Room between two layers, and between two years. */
const GAP = { layer: 44, year: 60 } as const;
export const MARGIN = 24;
/** Room for the years over the nodes. */
export const HEAD = 36;

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface PlacedNode extends Point {
  readonly node: PictureNode;
  /** Index into the columns. */
  readonly column: number;
}

export interface PlacedLink {
  readonly link: PictureLink;
  /** From the node that cites to the one that is cited, through the layers between them. */
  readonly stations: readonly Station[];
}

/** A stretch of a link that runs level through a layer; at both ends of the link a mere point. */
export interface Station {
  readonly from: Point;
  readonly to: Point;
}

export interface PlacedColumn {
  readonly year: number | null;
  readonly left: number;
  readonly right: number;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly columns: readonly PlacedColumn[];
  /** By columns, then from the top. */
  readonly nodes: readonly PlacedNode[];
  readonly links: readonly PlacedLink[];
}

/** The part of ELK that is needed; it may run in a worker. */
export interface Elk {
  layout(graph: ElkNode): Promise<ElkNode>;
}

/** Above this size a second and a third look for fewer crossings take too long. */
const SMALL = 120;

/** Lays out a picture. */
export async function layOut(
  { nodes, links }: Pick<GraphPicture, 'nodes' | 'links'>,
  elk: Elk,
): Promise<Layout> {
  const columns = columnsOf(nodes, links);
  const drawn = await elk.layout(question(columns, links, nodes.length));
  return evened(columns, links, drawn);
}

/**
 * Links go from the older to the younger text whoever cites: ELK may fail on cycles when it has to
 * keep to columns.
 */
function question(
  columns: readonly Column[],
  links: readonly PictureLink[],
  size: number,
): ElkNode {
  const order = new Map(
    columns.flatMap((column) => column.nodes).map(({ id }, place) => [id, place] as const),
  );
  const isForward = ({ from, to }: PictureLink): boolean =>
    (order.get(to) ?? 0) < (order.get(from) ?? 0);
  return {
    id: 'picture',
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': 'RIGHT',
      'elk.partitioning.activate': 'true',
      'elk.separateConnectedComponents': 'false',
      'elk.edgeRouting': 'POLYLINE',
      'elk.layered.unnecessaryBendpoints': 'true',
      'elk.layered.thoroughness': size > SMALL ? '1' : '7',
      'elk.spacing.nodeNode': '20',
      'elk.spacing.edgeNode': '14',
    },
    children: columns.flatMap((column, index) =>
      column.nodes.map(({ id }) => ({
        id,
        ...NODE,
        layoutOptions: { 'elk.partitioning.partition': String(index) },
      })),
    ),
    edges: links.map((link, index) => ({
      id: String(index),
      sources: [isForward(link) ? link.to : link.from],
      targets: [isForward(link) ? link.from : link.to],
    })),
  };
}

/** One layer of ELK's drawing, and where it comes to stand. */
interface Layer {
  readonly old: number;
  readonly left: number;
  readonly column: number;
}

function evened(columns: readonly Column[], links: readonly PictureLink[], drawn: ElkNode): Layout {
  const places = new Map((drawn.children ?? []).map(({ id, x = 0, y = 0 }) => [id, { x, y }]));
  const layers = layersOf(columns, places);
  const layerAt = (x: number): Layer | undefined => layers.find(({ old }) => isClose(old, x));
  const top = HEAD + MARGIN - Math.min(...[...places.values()].map(({ y }) => y));
  const nodes = columns.flatMap((column, index) =>
    column.nodes
      .map((node): PlacedNode => {
        const { x = 0, y = 0 } = places.get(node.id) ?? {};
        return { node, column: index, x: layerAt(x)?.left ?? 0, y: y + top };
      })
      .toSorted((a, b) => a.y - b.y || a.x - b.x),
  );
  const byId = new Map(nodes.map((node) => [node.node.id, node]));
  const edges = new Map((drawn.edges ?? []).map((edge) => [edge.id, edge]));
  return {
    width: Math.max(...layers.map(({ left }) => left)) + NODE.width + MARGIN,
    height: Math.max(...nodes.map(({ y }) => y)) + NODE.height + MARGIN,
    columns: columns.map(({ year }, index) => {
      const own = layers.filter(({ column }) => column === index).map(({ left }) => left);
      return { year, left: Math.min(...own), right: Math.max(...own) + NODE.width };
    }),
    nodes,
    links: links.flatMap((link, index) => {
      const [from, to] = [byId.get(link.from), byId.get(link.to)];
      const edge = edges.get(String(index));
      if (from === undefined || to === undefined || edge === undefined) return [];
      return [{ link, stations: stationsOf(from, to, edge, layers, top) }];
    }),
  };
}

function layersOf(
  columns: readonly Column[],
  places: ReadonlyMap<string, Point>,
): readonly Layer[] {
  const layers: Layer[] = [];
  let left = MARGIN;
  for (const [column, { nodes }] of columns.entries()) {
    const found = nodes.map(({ id }) => places.get(id)?.x ?? 0).toSorted((a, b) => a - b);
    const own = found.filter((x, index) => index === 0 || !isClose(x, found[index - 1] ?? x));
    for (const [index, old] of own.entries()) {
      left += index > 0 ? GAP.layer : column > 0 ? GAP.year : 0;
      layers.push({ old, left, column });
      left += NODE.width;
    }
  }
  return layers;
}

function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) < 1;
}

/** The link level through every layer between its ends, at the height that ELK found for it. */
function stationsOf(
  from: PlacedNode,
  to: PlacedNode,
  { sections: [section] = [] }: ElkExtendedEdge,
  layers: readonly Layer[],
  top: number,
): readonly Station[] {
  const isForward = to.x < from.x;
  const [start, end] = isForward ? [to, from] : [from, to];
  const heights = section?.bendPoints ?? [];
  const between = layers
    .filter(({ left }) => left > start.x && left < end.x)
    .flatMap(({ old, left }): readonly Station[] => {
      const bend = heights.find(({ x }) => x >= old - 1 && x <= old + NODE.width + 1);
      if (bend === undefined) return [];
      const y = bend.y + top;
      return [{ from: { x: left, y }, to: { x: left + NODE.width, y } }];
    });
  const leave = { x: start.x + NODE.width, y: (section?.startPoint.y ?? start.y) + top };
  const arrive = { x: end.x, y: (section?.endPoint.y ?? end.y) + top };
  const stations = [{ from: leave, to: leave }, ...between, { from: arrive, to: arrive }];
  return isForward
    ? stations.toReversed().map((station) => ({ from: station.to, to: station.from }))
    : stations;
}
