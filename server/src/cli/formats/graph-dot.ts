/** The graph in the language of Graphviz: one column a year, the oldest on the left. */
import type { Relation } from '../../core/model/model.ts';
import type { MessageLanguage } from '../../core/wording/languages.ts';
import type { GraphReport, ReportedNode } from '../graph-report.ts';
import { arrowsOf, type Arrow } from './arrows.ts';
import { oneLine } from './printable.ts';
import { wrap } from './wrap.ts';

type Attributes = Readonly<Record<string, string>>;

/** The colours tell apart what the labels say too. */
const RELATION_STYLES: Readonly<Record<Relation, Attributes>> = {
  cites: {},
  reaffirms: { color: 'forestgreen', style: 'bold' },
  amends: { color: 'darkorange3', style: 'bold' },
  revises: { color: 'dodgerblue3', style: 'bold' },
  replaces: { color: 'firebrick3', style: 'bold' },
};

/** What is not at hand is dashed. */
export function toDot({ nodes, edges }: GraphReport, language: MessageLanguage): string {
  const years = byYear(nodes);
  return [
    'digraph resolutions {',
    '  rankdir=RL;',
    '  node [shape=box];',
    ...nodes.map(nodeLine),
    ...years.map((ids) => `  { rank=same; ${ids.map((id) => `${quoted(id)};`).join(' ')} }`),
    ...timeLine(years),
    ...arrowsOf(edges, language).map(arrowLine),
    '}',
    '',
  ].join('\n');
}

function nodeLine({ id, path, title: own, subject }: ReportedNode): string {
  const title = own ?? subject;
  const lines = [id, ...(title === null ? [] : wrap(oneLine(title)))];
  return `  ${quoted(id)}${attributes({
    label: lines.map(text).join('\\n'),
    ...(path === null ? { style: 'dashed' } : {}),
  })};`;
}

function arrowLine({ from, to, relation, label }: Arrow): string {
  return `  ${quoted(from)} -> ${quoted(to)}${attributes({
    ...(label === '' ? {} : { label: text(label) }),
    ...RELATION_STYLES[relation],
  })};`;
}

/** Arrows that are not seen keep the years in their order. */
function timeLine(years: readonly (readonly string[])[]): readonly string[] {
  const first = years.flatMap(([id]) => (id === undefined ? [] : [quoted(id)]));
  return first.length < 2 ? [] : [`  ${first.join(' -> ')} [style="invis"];`];
}

/** The ids of each year, the latest year first. */
function byYear(nodes: readonly ReportedNode[]): readonly (readonly string[])[] {
  const years = new Map<number, string[]>();
  for (const { id, year } of nodes) {
    if (year !== null) years.set(year, [...(years.get(year) ?? []), id]);
  }
  return [...years].toSorted(([a], [b]) => b - a).map(([, ids]) => ids);
}

function attributes(values: Attributes): string {
  const written = Object.entries(values).map(([name, value]) => `${name}="${value}"`);
  return written.length === 0 ? '' : ` [${written.join(', ')}]`;
}

function quoted(id: string): string {
  return `"${oneLine(id).replace(/["\\]/g, '\\$&')}"`;
}

/** A label reads backslashes as breaks and ampersands as entities. */
function text(words: string): string {
  return oneLine(words).replace(/&/g, '&amp;').replace(/["\\]/g, '\\$&');
}
