/** The commands: each prints its answer about the documents that were read. */
import packageFile from '../../../package.json' with { type: 'json' };
import { outline } from '../core/features/outline.ts';
import type { Severity } from '../core/rules/check.ts';
import { rules } from '../core/rules/registry.ts';
import { SEVERITIES, type CheckFormat, type GraphFormat, type ListFormat } from './arguments.ts';
import { citedBy } from './cited-by-report.ts';
import { checkAsText } from './formats/check-text.ts';
import { citationsAsText } from './formats/citations-text.ts';
import { citedByAsText } from './formats/cited-by-text.ts';
import { toGithub } from './formats/github.ts';
import { toDot } from './formats/graph-dot.ts';
import { toMermaid } from './formats/graph-mermaid.ts';
import { toJson } from './formats/json.ts';
import { outlinesAsText } from './formats/outline-text.ts';
import type { Paint } from './formats/paint.ts';
import { toSarif } from './formats/sarif.ts';
import { graphOf } from './graph-report.ts';
import {
  checkDocument,
  citationsOf,
  outlineDocument,
  report,
  type CheckedDocument,
  type ReadDocument,
  type Report,
  type Surroundings,
} from './reports.ts';

/** What the commands work with. */
export interface Job {
  readonly documents: readonly ReadDocument[];
  /** False when something that was asked for could not be read. */
  readonly isWhole: boolean;
  readonly surroundings: Surroundings;
  readonly paint: Paint;
}

export const { version } = packageFile;

/**
 * Checks the documents.
 *
 * @returns what to print, and whether a finding reaches the severity
 */
export function check(
  format: CheckFormat,
  failOn: Severity,
  job: Job,
): { readonly output: string; readonly hasFailed: boolean } {
  const { documents, surroundings } = job;
  const all = report(documents, (document) => checkDocument(document, surroundings));
  const threshold = SEVERITIES.indexOf(failOn);
  const hasFailed = all.documents.some(({ findings }) =>
    findings.some(({ severity }) => SEVERITIES.indexOf(severity) <= threshold),
  );
  return { output: checkOutput(all, format, failOn, job), hasFailed };
}

function checkOutput(
  all: Report<CheckedDocument>,
  format: CheckFormat,
  failOn: Severity,
  { isWhole, surroundings, paint }: Job,
): string {
  const language = surroundings.messages;
  const shown = failOn === 'hint' ? all : withoutHints(all);
  switch (format) {
    case 'text':
      return checkAsText(shown, countOf(all) - countOf(shown), language, paint);
    case 'json':
      return toJson(all);
    case 'sarif':
      return toSarif(all, { version, rules, language, isWhole });
    case 'github':
      return toGithub(shown);
  }
}

/**
 * A faint mark in an editor is a line of its own here, and an adopted text can cite dozens of
 * resolutions that lie elsewhere: people who have not asked for hints are told their number only.
 */
function withoutHints({ version, documents }: Report<CheckedDocument>): Report<CheckedDocument> {
  return {
    version,
    documents: documents.map(({ path, findings }) => ({
      path,
      findings: findings.filter(({ severity }) => severity !== 'hint'),
    })),
  };
}

function countOf({ documents }: Report<CheckedDocument>): number {
  return documents.reduce((sum, { findings }) => sum + findings.length, 0);
}

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
