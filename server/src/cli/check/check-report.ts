/** What `check` answers with `--format json`: a stable contract, described in docs/cli.md. */
import type { Finding, Severity } from '../../core/rules/check.ts';
import type { Locate, PlaceRange } from '../../core/text/places.ts';
import type { Report } from '../reports.ts';
import type { BaselineEntry } from './baseline-file.ts';
import type { Summary } from './summary.ts';

export interface ReportedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: PlaceRange;
  readonly fixable: boolean;
  /** What mends it; null when only its author can. */
  readonly fix: ReportedFix | null;
}

export interface ReportedFix {
  readonly title: string;
  /** True when `--fix` makes it without being told to take unsafe ones as well. */
  readonly safe: boolean;
  readonly edits: readonly ReportedEdit[];
}

export interface ReportedEdit {
  readonly range: PlaceRange;
  readonly text: string;
}

export interface CheckedDocument {
  readonly path: string;
  /** Without those of the baseline. */
  readonly findings: readonly ReportedFinding[];
  /** How many findings were mended; only where that was asked for. */
  readonly mended?: number;
}

export interface CheckReport extends Report<CheckedDocument> {
  /** Only with a baseline. */
  readonly baseline?: BaselineReport;
  /** Only where it was asked for. */
  readonly summary?: Summary;
}

export interface BaselineReport {
  /** How many findings it holds back. */
  readonly recorded: number;
  /** What it records that is found no longer. */
  readonly gone: readonly BaselineEntry[];
}

/** A finding as reports show it. */
export function reportedFinding(finding: Finding, locate: Locate): ReportedFinding {
  const { rule, severity, message, range, fix } = finding;
  return {
    rule,
    severity,
    message,
    range: locate(range),
    fixable: fix !== null,
    fix: fix && {
      title: fix.title,
      safe: fix.isSafe,
      edits: fix.edits.map((edit) => ({ range: locate(edit.range), text: edit.text })),
    },
  };
}

/**
 * A faint mark in an editor is a line of its own here, and an adopted text can cite dozens of
 * resolutions that lie elsewhere: people who have not asked for hints are told their number only.
 */
export function withoutHints(report: CheckReport): CheckReport {
  return {
    ...report,
    documents: report.documents.map((document) => ({
      ...document,
      findings: document.findings.filter(({ severity }) => severity !== 'hint'),
    })),
  };
}
