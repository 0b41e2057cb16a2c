/** The commands that only answer: each prints its answer about the documents that were read. */
import { outline } from '../core/features/outline.ts';
import type { GraphFormat, ListFormat } from './arguments.ts';
import { citedBy } from './cited-by-report.ts';
import { citationsAsText } from './formats/citations-text.ts';
import { citedByAsText } from './formats/cited-by-text.ts';
import { toDot } from './formats/graph-dot.ts';
import { toMermaid } from './formats/graph-mermaid.ts';
import { toJson } from './formats/json.ts';
import { outlinesAsText } from './formats/outline-text.ts';
import { graphOf } from './graph-report.ts';
import type { Job } from './job.ts';
import { citationsOf, outlineDocument, report } from './reports.ts';

/** Prints how the documents are built. */
export function outlines(format: ListFormat, { documents, surroundings, paint }: Job): string {
  switch (format) {
    case 'text':
      return outlinesAsText(
        documents.map(({ path, model }) => ({
          path,
          canonical: model.identity?.canonical ?? null,
          source: model.source,
          entries: outline(model, surroundings),
        })),
        paint,
      );
    case 'json':
      return toJson(report(documents, outlineDocument));
  }
}

/** Prints what the documents cite. */
export function citations(format: ListFormat, { documents, surroundings, paint }: Job): string {
  const all = report(documents, (document) => citationsOf(document, surroundings));
  switch (format) {
    case 'text':
      return citationsAsText(all, surroundings.messages, paint);
    case 'json':
      return toJson(all);
  }
}

/**
 * Prints where the documents cite one resolution.
 *
 * @param canonical a canonical key of the resolution
 */
export function citers(
  canonical: string,
  format: ListFormat,
  { documents, surroundings, paint }: Job,
): string {
  const all = citedBy(canonical, documents, surroundings);
  switch (format) {
    case 'text':
      return citedByAsText(all, documents.length, surroundings.messages, paint);
    case 'json':
      return toJson(all);
  }
}

/** Prints the documents and what they cite as a graph. */
export function graph(format: GraphFormat, { documents, surroundings }: Job): string {
  const all = graphOf(documents, surroundings);
  switch (format) {
    case 'json':
      return toJson(all);
    case 'dot':
      return toDot(all, surroundings.messages);
    case 'mermaid':
      return toMermaid(all, surroundings.messages);
  }
}
