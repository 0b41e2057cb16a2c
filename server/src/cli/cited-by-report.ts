/** What `cited-by` answers: every place that cites one resolution; described in docs/cli.md. */
import { mainKey } from '../core/library/graph.ts';
import type { Citation, Clause, ResolutionModel } from '../core/model/model.ts';
import { createLocate, type PlaceRange } from '../core/text/places.ts';
import { VERSION, type ReadDocument, type Report, type Surroundings } from './reports.ts';

export interface CitedByReport extends Report<CiterOfOne> {
  /** The key of what is cited, to which the code that was asked about reduces. */
  readonly canonical: string;
}

/** A document that cites it; those that do not are not named. */
export interface CiterOfOne {
  readonly path: string;
  /** In the order of the text; never empty. */
  readonly citations: readonly ReportedPlace[];
}

export interface ReportedPlace extends Pick<Citation, 'text' | 'relation'> {
  readonly range: PlaceRange;
  /** Null outside the clauses. */
  readonly clause: Pick<Clause, 'part' | 'index' | 'number'> | null;
}

/**
 * Every place in the documents that cites a resolution, under any of its keys.
 *
 * @param canonical one of its keys
 */
export function citedBy(
  canonical: string,
  documents: readonly ReadDocument[],
  { library }: Pick<Surroundings, 'library'>,
): CitedByReport {
  const keys = new Set(library.sameAs(canonical));
  return {
    version: VERSION,
    canonical: mainKey(library, canonical),
    documents: documents.flatMap(({ path, model }) => {
      const citations = placesIn(model, keys);
      return citations.length === 0 ? [] : [{ path, citations }];
    }),
  };
}

function placesIn(model: ResolutionModel, keys: ReadonlySet<string>): readonly ReportedPlace[] {
  const locate = createLocate(model.source);
  return model.citations
    .filter(({ canonical }) => canonical !== null && keys.has(canonical))
    .map(({ text, range, relation, clause }) => ({
      text,
      range: locate(range),
      clause: clauseEntry(clause === null ? undefined : model.clauses[clause]),
      relation,
    }));
}

function clauseEntry(clause: Clause | undefined): ReportedPlace['clause'] {
  return clause === undefined
    ? null
    : { part: clause.part, index: clause.index, number: clause.number };
}
