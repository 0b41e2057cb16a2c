/** `resolution graph`: who cites whom, as data and as pictures. */
import assert from 'node:assert/strict';
import { parse, type EdgeASTNode, type NodeASTNode } from '@ts-graphviz/ast';
import type { GraphReport } from '../../server/src/cli/graph-report.ts';
import { runIn, type Files } from './support/folder.ts';

const text = (head: string, clauses: string): string => `${head}

L'Assemblée générale de l'O.I.P.C.-INTERPOL, réunie en sa 88ème session à Santiago (Chili) du 15 au 18 octobre 2019,

${clauses}

Adoptée
`;

const citing = text(
  'GA-2019-88-RES-02\n\nObjet : Réviser',
  `RAPPELANT les résolutions AG-2012-RES-08 et GA-2019-88-RES-03,

RAPPELANT ÉGALEMENT la résolution GA-2012-RES-08,

ABROGE la résolution AG-2012-RES-08.`,
);
const cited = text(
  'GA-2019-88-RES-03',
  'NOTANT le rapport GA-2019-88-REP-01,\n\nAPPROUVE le projet.',
);
const uncoded = text(
  'RÉSOLUTION',
  'RAPPELANT la résolution GA-2019-88-RES-02,\n\nDEMANDE un rapport.',
);

async function graphIn(files: Files, ...args: string[]): Promise<string> {
  const { exit, out, err } = await runIn(files, 'graph', ...args);
  assert.deepEqual({ exit, err }, { exit: 0, err: '' });
  return out;
}

async function jsonGraph(files: Files, ...args: string[]): Promise<GraphReport> {
  return JSON.parse(await graphIn(files, ...args)) as GraphReport;
}

/** An edge in a line: "GA-… preamble 1 cites GA-…". */
function edgesOf({ edges }: GraphReport): readonly string[] {
  return edges.map(({ from, to, clause, relation }) =>
    [from, clause?.part, clause?.index, relation, to].join(' '),
  );
}

describe('resolution graph --format json', () => {
  it('is what it prints when no format is asked for', async () => {
    const files = { 'a.txt': citing };
    assert.equal(await graphIn(files, 'a.txt'), await graphIn(files, 'a.txt', '--format', 'json'));
  });

  it('has a node for each text and each thing cited, whatever it is called', async () => {
    const { version, nodes, ...rest } = await jsonGraph({ 'a.txt': citing, 'b.txt': cited }, '.');
    assert.equal(version, 1);
    assert.deepEqual(Object.keys(rest), ['edges']);
    assert.deepEqual(
      nodes.map(({ id, canonical, path, year, kind }) => [id, canonical === id, path, year, kind]),
      [
        ['GA-2012-81-RES-08', true, null, 2012, 'resolution'],
        ['GA-2019-88-REP-01', true, null, 2019, 'report'],
        ['GA-2019-88-RES-02', true, 'a.txt', 2019, 'resolution'],
        ['GA-2019-88-RES-03', true, 'b.txt', 2019, 'resolution'],
      ],
    );
    assert.equal(nodes.find(({ path }) => path === 'a.txt')!.title, 'Réviser');
  });

  it('has an edge for each clause that cites, and says how', async () => {
    const graph = await jsonGraph({ 'a.txt': citing, 'b.txt': cited }, '.');
    assert.deepEqual(edgesOf(graph), [
      'GA-2019-88-RES-02 preamble 1 cites GA-2012-81-RES-08',
      'GA-2019-88-RES-02 preamble 1 cites GA-2019-88-RES-03',
      'GA-2019-88-RES-02 preamble 2 cites GA-2012-81-RES-08',
      'GA-2019-88-RES-02 operative 1 replaces GA-2012-81-RES-08',
      'GA-2019-88-RES-03 preamble 1 cites GA-2019-88-REP-01',
    ]);
  });

  it('gives the printed number of a clause beside its place', async () => {
    const un = `A/RES/79/1

The General Assembly,

Recalling its resolution 78/1 of 5 September 2023,

1. Decides to convene a meeting;

3. Reaffirms its resolution 77/1 of 15 September 2022.
`;
    const { edges } = await jsonGraph({ 'a.txt': un }, 'a.txt');
    assert.deepEqual(edges, [
      {
        from: 'A/RES/79/1',
        to: 'A/RES/78/1',
        clause: { part: 'preamble', index: 1, number: null },
        relation: 'cites',
      },
      {
        from: 'A/RES/79/1',
        to: 'A/RES/77/1',
        clause: { part: 'operative', index: 2, number: '3' },
        relation: 'reaffirms',
      },
    ]);
  });

  it('calls a text without a code by its path', async () => {
    const { nodes, edges } = await jsonGraph({ 'notes/a.txt': uncoded }, '.');
    assert.deepEqual(
      nodes.map(({ id, canonical, path }) => ({ id, canonical, path })),
      [
        { id: 'GA-2019-88-RES-02', canonical: 'GA-2019-88-RES-02', path: null },
        { id: 'notes/a.txt', canonical: null, path: 'notes/a.txt' },
      ],
    );
    assert.deepEqual(
      edges.map(({ from }) => from),
      ['notes/a.txt'],
    );
  });

  it('follows the documents that were named only; those beside them say what is there', async () => {
    const graph = await jsonGraph({ 'a.txt': citing, 'b.txt': cited, 'c.txt': uncoded }, 'a.txt');
    assert.deepEqual([...new Set(graph.edges.map(({ from }) => from))], ['GA-2019-88-RES-02']);
    const paths = graph.nodes.flatMap(({ id, path }) => (path === null ? [] : [[id, path]]));
    assert.deepEqual(paths, [
      ['GA-2019-88-RES-02', 'a.txt'],
      ['GA-2019-88-RES-03', 'b.txt'],
    ]);
  });

  it('makes one node of two codes that a project file calls the same', async () => {
    const graph = await jsonGraph(
      {
        'a.txt': citing,
        'b.txt': cited,
        'resolutions.json': JSON.stringify({
          version: 1,
          resolutions: [{ file: 'b.txt', code: 'GA-2019-88-RES-03', aliases: ['AG-2012-RES-08'] }],
        }),
      },
      '.',
    );
    assert.deepEqual(
      edgesOf(graph).filter((edge) => edge.startsWith('GA-2019-88-RES-02')),
      [
        'GA-2019-88-RES-02 preamble 1 cites GA-2019-88-RES-03',
        'GA-2019-88-RES-02 preamble 2 cites GA-2019-88-RES-03',
        'GA-2019-88-RES-02 operative 1 replaces GA-2019-88-RES-03',
      ],
    );
  });

  it('is empty where there is no resolution', async () => {
    const { exit, out, err } = await runIn({ 'a.txt': 'notes' }, 'graph', '.');
    assert.deepEqual(JSON.parse(out), { version: 1, nodes: [], edges: [] });
    assert.deepEqual([exit, err], [0, 'resolution: no resolution was found\n']);
  });
});

/** What Graphviz would read: the attributes of each node, the arrows, and the columns. */
function readDot(source: string): {
  readonly nodes: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly arrows: readonly string[];
  readonly columns: readonly (readonly string[])[];
} {
  const graph = parse(source).children[0];
  assert.ok(graph?.type === 'Graph' && graph.directed);
  const attributes = ({ children }: NodeASTNode | EdgeASTNode): Record<string, string> =>
    Object.fromEntries(
      children.flatMap((child) =>
        child.type === 'Attribute' ? [[child.key.value, child.value.value]] : [],
      ),
    );
  const nodes = graph.children.flatMap((child) =>
    child.type === 'Node' ? [[child.id.value, attributes(child)] as const] : [],
  );
  const arrows = graph.children.flatMap((child) => {
    if (child.type !== 'Edge') return [];
    const ends = child.targets.map((target) => ('id' in target ? target.id.value : '?'));
    const { label = '', style = '' } = attributes(child);
    return style === 'invis' ? [] : [`${ends.join(' -> ')}: ${label}`];
  });
  const columns = graph.children.flatMap((child) =>
    child.type === 'Subgraph'
      ? [child.children.flatMap((node) => (node.type === 'Node' ? [node.id.value] : []))]
      : [],
  );
  return { nodes: Object.fromEntries(nodes), arrows, columns };
}

describe('resolution graph --format dot', () => {
  it('draws an arrow for each way in which a text cites another, with its clauses', async () => {
    const dot = readDot(await graphIn({ 'a.txt': citing, 'b.txt': cited }, '.', '--format', 'dot'));
    assert.deepEqual(dot.arrows, [
      'GA-2019-88-RES-02 -> GA-2012-81-RES-08: PP1, PP2',
      'GA-2019-88-RES-02 -> GA-2019-88-RES-03: PP1',
      'GA-2019-88-RES-02 -> GA-2012-81-RES-08: OP1 replaces',
      'GA-2019-88-RES-03 -> GA-2019-88-REP-01: PP1',
    ]);
  });

  it('names relations in the language of the messages', async () => {
    const args = ['.', '--format', 'dot', '--messages', 'fr'];
    assert.match(await graphIn({ 'a.txt': citing }, ...args), /OP1 remplace/);
  });

  it('puts the texts of a year in one column, the latest first', async () => {
    const { columns } = readDot(
      await graphIn({ 'a.txt': citing, 'b.txt': cited }, '.', '--format', 'dot'),
    );
    assert.deepEqual(columns, [
      ['GA-2019-88-REP-01', 'GA-2019-88-RES-02', 'GA-2019-88-RES-03'],
      ['GA-2012-81-RES-08'],
    ]);
  });

  it('dashes what is not at hand', async () => {
    const { nodes } = readDot(await graphIn({ 'a.txt': citing }, '.', '--format', 'dot'));
    assert.equal(nodes['GA-2012-81-RES-08']!.style, 'dashed');
    assert.equal(nodes['GA-2019-88-RES-02']!.style, undefined);
  });

  it('survives quotes, backslashes and line breaks in titles and names', async () => {
    const title = 'Les “bons” "usages" & les \\n, \\';
    const file = 'a "b" \\.txt';
    const source = uncoded.replace('RÉSOLUTION', `RÉSOLUTION\n\nObjet : ${title}`);
    const dot = await graphIn({ [file]: source }, '.', '--format', 'dot');
    assert.equal(dot.split('\n').filter((line) => line.includes('usages')).length, 1);
    const { nodes, arrows } = readDot(dot);
    assert.equal(arrows.length, 1);
    const labels = Object.values(nodes).map(({ label }) => label);
    assert.ok(
      labels.some((label) => label?.includes('&amp; les \\\\n, \\\\')),
      labels.join('|'),
    );
  });
});

/** Reads a flow chart strictly: every line is one of the few forms that Mermaid has for these. */
function readMermaid(source: string): {
  readonly labels: readonly string[];
  readonly absent: readonly string[];
  readonly arrows: readonly string[];
} {
  const [head, ...lines] = source.trimEnd().split('\n');
  assert.equal(head, 'flowchart LR');
  const labels = new Map<string, string>();
  const absent: string[] = [];
  const arrows: string[] = [];
  for (const line of lines) {
    const node = /^ {2}(n\d+)\["((?:[^"#&<>`]|#\d+;|<br\/>)+)"\](:::absent)?$/.exec(line);
    const arrow = /^ {2}(n\d+) (-->|==>)(?:\|"([^"#&<>`|]+)"\|)? (n\d+)$/.exec(line);
    const [, name = '', label = '', isAbsent] = node ?? [];
    const [, from = '', kind = '', words = '', to = ''] = arrow ?? [];
    if (node !== null) {
      assert.ok(!labels.has(name), name);
      labels.set(name, decode(label));
      if (isAbsent !== undefined) absent.push(idIn(decode(label)));
    } else if (arrow !== null) {
      arrows.push(`${idIn(labels.get(from)!)} ${kind} ${idIn(labels.get(to)!)}: ${words}`);
    } else assert.match(line, /^ {2}classDef absent [\w-]+: [\d ]+$/);
  }
  return { labels: [...labels.values()], absent, arrows };
}

/** The first line of a label; the others are the title. */
function idIn(label: string): string {
  return label.split('<br/>')[0]!;
}

function decode(label: string): string {
  return label.replace(/#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}

describe('resolution graph --format mermaid', () => {
  it('draws the same arrows, thick where a text does more than cite', async () => {
    const { arrows, absent } = readMermaid(
      await graphIn({ 'a.txt': citing }, '.', '--format', 'mermaid'),
    );
    assert.deepEqual(arrows, [
      'GA-2019-88-RES-02 --> GA-2012-81-RES-08: PP1, PP2',
      'GA-2019-88-RES-02 --> GA-2019-88-RES-03: PP1',
      'GA-2019-88-RES-02 ==> GA-2012-81-RES-08: OP1 replaces',
    ]);
    assert.deepEqual(absent, ['GA-2012-81-RES-08', 'GA-2019-88-RES-03']);
  });

  it('survives characters that mean something in a label', async () => {
    const title = 'a "b" `c` *d* <e> #f; (g) [h] {i} j|k & l_m';
    const source = citing.replace('Réviser', title);
    const { labels } = readMermaid(await graphIn({ 'a.txt': source }, '.', '--format', 'mermaid'));
    const label = labels.find((one) => one.startsWith('GA-2019-88-RES-02'));
    assert.match(label ?? '', /^GA-2019-88-RES-02<br\/>a "b"/);
    assert.match(label ?? '', /#f; \(g\) \[h\] \{i\} j\|k & l_m$/);
  });
});
