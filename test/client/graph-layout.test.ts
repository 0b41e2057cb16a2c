/** Where the nodes and links of the citation graph come to stand. */
import assert from 'node:assert/strict';
import ELK from 'elkjs/lib/elk.bundled.js';
import fc from 'fast-check';
import { layOut, NODE, type Layout } from '../../client/webview/graph/layout.ts';
import { linkPath } from '../../client/webview/graph/link-path.ts';
import { stepFrom, type Direction } from '../../client/webview/graph/steps.ts';
import { pictureOf } from './support/picture.ts';

const elk = new ELK();
const layoutOf = (...lines: readonly string[]): Promise<Layout> => layOut(pictureOf(lines), elk);

describe('The layout of the citation graph', () => {
  it('has a column for each year, the oldest on the left and the undated on the right', async () => {
    const { columns } = await layoutOf('2021 B > 2012 A', '2025 C > 2012 A', 'X > 2021 B');
    assert.deepEqual(
      columns.map(({ year }) => year),
      [2012, 2021, 2025, null],
    );
    for (const [index, { right }] of columns.entries()) {
      assert.ok(right < (columns[index + 1]?.left ?? Infinity));
    }
  });

  it('stands what is cited left of what cites it, within one year too', async () => {
    const { nodes } = await layoutOf('2012 C > 2012 B', '2012 B > 2012 A');
    const x = Object.fromEntries(nodes.map(({ node, x: left }) => [node.id, left]));
    assert.ok(x['A']! < x['B']! && x['B']! < x['C']!);
  });

  it('draws citations of one another, and of a later text', async () => {
    const { links } = await layoutOf('2012 A > 2012 B', '2012 B > 2012 A', '2012 A > 2021 C');
    assert.equal(links.length, 3);
    for (const { stations } of links) assert.match(linkPath(stations), /^M[\d.]+ [\d.]+C/);
  });

  it('ends each link at the text that is cited', async () => {
    const { links, nodes } = await layoutOf(
      '2021 B > 2012 A',
      '2025 C > 2012 A',
      '2012 A > 2025 D',
    );
    for (const { link, stations } of links) {
      const { x } = stations.at(-1)!.to;
      const cited = nodes.find(({ node }) => node.id === link.to)!;
      assert.ok([cited.x, cited.x + NODE.width].includes(x));
    }
  });

  it('lays no text over another, whoever cites whom', async () => {
    const links = fc.array(fc.tuple(fc.nat(14), fc.nat(14)), { minLength: 1, maxLength: 30 });
    const lines = links.map((pairs) =>
      pairs.filter(([a, b]) => a !== b).map(([a, b]) => `${nameOf(a)} > ${nameOf(b)}`),
    );
    await fc.assert(
      fc.asyncProperty(lines, async (drawn) => {
        fc.pre(drawn.length > 0);
        const { nodes, width, height } = await layoutOf(...drawn);
        for (const [index, a] of nodes.entries()) {
          assert.ok(a.x + NODE.width <= width && a.y + NODE.height <= height && a.y > 0);
          for (const b of nodes.slice(index + 1)) {
            const areApart =
              Math.abs(a.x - b.x) >= NODE.width || Math.abs(a.y - b.y) >= NODE.height;
            assert.ok(areApart, `${a.node.id} lies over ${b.node.id}`);
          }
        }
      }),
      { numRuns: 40 },
    );
  }).timeout(60_000);
});

/** Five years with three texts each. */
function nameOf(index: number): string {
  return `${2010 + (index % 5)} N${index}`;
}

describe('The arrow keys in the citation graph', () => {
  const check = async (
    id: string,
    direction: Direction,
    expected: string | null,
  ): Promise<void> => {
    const layout = await layoutOf('2021 C > 2012 A', '2021 C > 2008 Z', '2021 D > 2012 B');
    assert.equal(stepFrom(layout, id, direction)?.node.id ?? null, expected);
  };

  it('lead left to what a text cites, the nearest of it', () => check('C', 'left', 'A'));
  it('lead right to what cites it', () => check('B', 'right', 'D'));
  it('lead nowhere where no link goes', () => check('A', 'left', null));

  it('lead up and down through the texts of a year, and stop at its ends', async () => {
    const layout = await layoutOf('2021 C > 2012 A', '2021 D > 2012 B', '2021 E > 2012 A');
    const column = layout.nodes.filter(({ node }) => node.year === 2021);
    const [first, second] = column.map(({ node }) => node.id);
    assert.equal(stepFrom(layout, first!, 'down')?.node.id, second);
    assert.equal(stepFrom(layout, second!, 'up')?.node.id, first);
    assert.equal(stepFrom(layout, first!, 'up'), null);
  });
});
