/** Small citation graphs in a line for each citation: "2021 B amends 2012 A". */
import assert from 'node:assert/strict';
import type {
  GraphPicture,
  PictureLink,
  PictureNode,
} from '../../../server/src/core/features/graph-picture.ts';
import type { Relation } from '../../../server/src/core/model/model.ts';

const LINE = /^(?:(\d{4}) )?(\S+) (>|reaffirms|amends|revises|replaces) (?:(\d{4}) )?(\S+)$/;

/**
 * The first text is in the middle; ">" is "cites". A name in brackets, "(A)", is of a text that is not
 * at hand.
 */
export function pictureOf(lines: readonly string[]): GraphPicture {
  const nodes = new Map<string, PictureNode>();
  const links = new Map<string, PictureLink>();
  const take = (year: string | undefined, written: string): string => {
    const id = written.replace(/[()]/g, '');
    nodes.set(id, {
      id,
      canonical: id,
      uri: written === id ? `file:///${id}.txt` : null,
      title: `Titre de ${id}`,
      subject: null,
      year: year === undefined ? null : Number(year),
      kind: 'resolution',
      cites: written === id ? 1 : null,
      citedBy: 1,
    });
    return id;
  };
  for (const line of lines) {
    const [, year, citing, verb, citedYear, cited] = LINE.exec(line) ?? [];
    assert.ok(citing !== undefined && cited !== undefined, line);
    const from = take(year, citing);
    const to = take(citedYear, cited);
    const relations: readonly Relation[] = [verb === '>' ? 'cites' : (verb as Relation)];
    links.set(`${from} ${to}`, { from, to, relations, clauses: ['PP1'] });
  }
  const [start = null] = nodes.keys();
  return { start, nodes: [...nodes.values()], links: [...links.values()], omitted: 0 };
}
