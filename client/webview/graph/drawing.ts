/** The picture as pieces of SVG. What they look like is in picture.css; no meaning is in colour alone. */
import type { PictureNode } from '../../../server/src/core/features/graph-picture.ts';
import type { Relation } from '../../../server/src/core/model/model.ts';
import { linkPath } from './link-path.ts';
import { HEAD, NODE, type Layout, type PlacedLink, type PlacedNode } from './layout.ts';
import { shape, type Shape } from './shape.ts';
import { wrapped } from './wrapped.ts';
import type { GraphWording } from './wording.ts';

/** What the drawing says beside the layout. */
export interface DrawingContext {
  /** The node that the picture is about, or null. */
  readonly start: string | null;
  readonly words: GraphWording;
}

/** From the weakest to the strongest, as the legend lists them. */
export const RELATIONS: readonly Relation[] = [
  'cites',
  'reaffirms',
  'amends',
  'revises',
  'replaces',
];

const TEXT_LEFT = 10;
/** Letters that fit into a node, by the size of the letters. */
const LINES = 4;
const LETTERS = { code: 20, title: 25 } as const;

/** Arrow heads, bands of the years, links, and nodes on top. */
export function drawing(layout: Layout, context: DrawingContext): readonly Shape[] {
  return [
    arrowHeads(),
    shape('g', { class: 'years' }, yearBands(layout)),
    shape(
      'g',
      { class: 'links' },
      layout.links.map((link) => linkShape(link, context)),
    ),
    shape(
      'g',
      { class: 'nodes' },
      layout.nodes.map((node) => nodeShape(node, context)),
    ),
    shape('g', { class: 'heads' }, yearHeads(layout, context)),
  ];
}

/** The node as a person hears it: "GA-2021-89-RES-11, 2021, cites 4, cited by 1". */
export function spokenNode(node: PictureNode, { start, words }: DrawingContext): string {
  const title = node.title ?? node.subject ?? fileName(node.uri);
  return [
    node.canonical ?? title,
    node.year === null ? words.noYear : String(node.year),
    node.uri === null ? words.notHere : null,
    node.id === start ? words.thisText : null,
    words.counts(node),
    node.canonical === null || title === '' ? null : title,
  ]
    .filter((part) => part !== null)
    .join(', ');
}

/** What the kinds of lines and boxes mean; below the picture in a file, beside it on the page. */
export function legend({ words }: Pick<DrawingContext, 'words'>): readonly Shape[] {
  const lines = RELATIONS.map((relation, index) =>
    shape('g', { transform: `translate(${index * LEGEND_STEP} 0)` }, [
      shape('path', {
        class: `link ${relation}`,
        d: 'M4 10H44',
        'marker-end': `url(#${relation})`,
      }),
      shape('text', { class: 'legend', x: 54, y: 14 }, [words.relation[relation]]),
    ]),
  );
  const box = shape('g', { transform: `translate(${RELATIONS.length * LEGEND_STEP} 0)` }, [
    shape('rect', { class: 'box missing', x: 4, y: 2, width: 40, height: 16, rx: 4 }),
    shape('text', { class: 'legend', x: 54, y: 14 }, [words.notHere]),
  ]);
  return [...lines, box];
}

const LEGEND_STEP = 130;
export const LEGEND = { width: LEGEND_STEP * RELATIONS.length + 220, height: 24 } as const;

function nodeShape({ node, x, y }: PlacedNode, context: DrawingContext): Shape {
  const isHere = node.uri !== null;
  const classes = [
    'node',
    isHere ? 'held' : 'missing',
    ...(node.id === context.start ? ['start'] : []),
  ];
  const spoken = spokenNode(node, context);
  return shape(
    'g',
    {
      class: classes.join(' '),
      transform: `translate(${x} ${y})`,
      'data-id': node.id,
      role: isHere ? 'link' : 'img',
      'aria-label': spoken,
    },
    [
      shape('title', {}, [spoken]),
      shape('rect', { class: isHere ? 'box' : 'box missing', ...NODE, rx: 6 }),
      ...nodeText(node, context),
    ],
  );
}

/** The code over the title; a text without a code is called by its title alone. */
function nodeText(node: PictureNode, { words }: DrawingContext): readonly Shape[] {
  const title =
    node.title ?? node.subject ?? (node.uri === null ? words.notHere : fileName(node.uri));
  const code = node.canonical === null ? [] : wrapped(node.canonical, LETTERS.code, 1);
  const lines = [
    ...code.map((text) => ({ text, className: 'code' })),
    ...wrapped(title, LETTERS.title, LINES - code.length).map((text) => ({
      text,
      className: 'title',
    })),
  ];
  return lines.map(({ text, className }, index) =>
    shape('text', { class: className, x: TEXT_LEFT, y: 20 + index * 15 }, [text]),
  );
}

function linkShape({ link, stations }: PlacedLink, { words }: DrawingContext): Shape {
  const { from, to, relations, clauses } = link;
  const [relation = 'cites'] = relations;
  const named = relations.map((each) => words.relation[each]).join(', ');
  const where = clauses.length === 0 ? '' : ` (${clauses.join(', ')})`;
  return shape('g', { class: 'pair', 'data-from': from, 'data-to': to }, [
    shape('title', {}, [`${from} ${named} ${to}${where}`]),
    shape('path', {
      class: `link ${relation}`,
      d: linkPath(stations),
      'marker-end': `url(#${relation})`,
    }),
  ]);
}

function yearBands({ columns, height }: Layout): readonly Shape[] {
  return columns.map(({ left, right }, index) =>
    shape('rect', {
      class: index % 2 === 0 ? 'band' : 'band other',
      x: left - BAND,
      y: 0,
      width: right - left + 2 * BAND,
      height,
    }),
  );
}

const BAND = 18;

/** The years on a ground as wide as any view, under which the links pass. */
function yearHeads({ columns, width }: Layout, { words }: DrawingContext): readonly Shape[] {
  return [
    shape('rect', { class: 'head', x: -10 * width, y: 0, width: 21 * width, height: HEAD }),
    ...columns.map(({ year, left, right }) =>
      shape('text', { class: 'year', x: (left + right) / 2, y: 24, 'text-anchor': 'middle' }, [
        year === null ? words.noYear : String(year),
      ]),
    ),
  ];
}

/** Each relation has a head of its own, as it has a line of its own. */
function arrowHeads(): Shape {
  return shape(
    'defs',
    {},
    RELATIONS.map((relation) =>
      shape(
        'marker',
        {
          id: relation,
          class: `arrow ${relation}`,
          viewBox: '0 0 14 12',
          refX: 13,
          refY: 6,
          markerWidth: 14,
          markerHeight: 12,
          markerUnits: 'userSpaceOnUse',
          orient: 'auto',
        },
        [shape('path', { d: ARROWS[relation] })],
      ),
    ),
  );
}

const ARROWS: Readonly<Record<Relation, string>> = {
  cites: 'M3 1.5L13 6L3 10.5',
  reaffirms: 'M3 1.5L13 6L3 10.5Z',
  amends: 'M1 6L7 2L13 6L7 10Z',
  revises: 'M1 6L7 2L13 6L7 10Z',
  replaces: 'M3 1L13 6L3 11ZM1 0V12',
};

function fileName(uri: string | null): string {
  return decodeURIComponent(uri?.split('/').at(-1) ?? '');
}
