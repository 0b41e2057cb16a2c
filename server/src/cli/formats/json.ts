/** Answers for programs: the reports as they are. */
import type { Report } from '../reports.ts';

/** A report as JSON, indented so that a person and a `diff` can read it. */
export function toJson<Document>(report: Report<Document>): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
