/** The graph as a Mermaid flow chart, which code hosts and note takers draw. */
import type { MessageLanguage } from '../../core/wording/languages.ts';
import type { GraphReport, ReportedNode } from '../graph-report.ts';
import { arrowsOf, type Arrow } from './arrows.ts';
import { oneLine } from './printable.ts';

/** What is not at hand is dashed; an arrow that does more than cite is thick. */
export function toMermaid({ nodes, edges }: GraphReport, language: MessageLanguage): string {
  const names = new Map(nodes.map(({ id }, index) => [id, `n${index + 1}`]));
  const nameOf = (id: string): string => names.get(id) ?? 'n0';
  return [
    'flowchart LR',
    '  classDef absent stroke-dasharray: 4 3',
    ...nodes.map((node) => nodeLine(nameOf(node.id), node)),
    ...arrowsOf(edges, language).map((arrow) =>
      arrowLine(nameOf(arrow.from), nameOf(arrow.to), arrow),
    ),
    '',
  ].join('\n');
}

function nodeLine(name: string, { id, title: own, subject, path }: ReportedNode): string {
  const title = own ?? subject;
  const label = [id, ...(title === null ? [] : [title])].map(text).join('<br/>');
  return `  ${name}["${label}"]${path === null ? ':::absent' : ''}`;
}

function arrowLine(from: string, to: string, { relation, label }: Arrow): string {
  const arrow = relation === 'cites' ? '-->' : '==>';
  return `  ${from} ${arrow}${label === '' ? '' : `|"${text(label)}"|`} ${to}`;
}

/** Characters that mean something in a label, by the codes that Mermaid has for them. */
function text(words: string): string {
  return oneLine(words).replace(
    /[#"&<>`\\*_[\](){}|;]/g,
    (character) => `#${character.charCodeAt(0)};`,
  );
}
