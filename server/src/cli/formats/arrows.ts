/** The arrows of a picture: what the clauses of one text say of another in one way is one arrow. */
import { relationWording } from '../../core/features/relation-wording.ts';
import type { MessageLanguage } from '../../core/wording/languages.ts';
import type { ReportedEdge } from '../graph-report.ts';
import { clauseName } from './clause-words.ts';

export interface Arrow extends Pick<ReportedEdge, 'from' | 'to' | 'relation'> {
  /** The clauses, and how they cite where that is more than citing: "OP1, OP3 replaces". */
  readonly label: string;
}

/** In the order of the edges. */
export function arrowsOf(
  edges: readonly ReportedEdge[],
  language: MessageLanguage,
): readonly Arrow[] {
  const groups = new Map<string, ReportedEdge[]>();
  for (const edge of edges) {
    const key = JSON.stringify([edge.from, edge.to, edge.relation]);
    groups.set(key, [...(groups.get(key) ?? []), edge]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { from, to, relation } = first;
    const clauses = group.flatMap(({ clause }) => (clause === null ? [] : [clauseName(clause)]));
    const words = relation === 'cites' ? [] : [relationWording[language][relation]];
    return [{ from, to, relation, label: [clauses.join(', '), ...words].join(' ').trim() }];
  });
}
