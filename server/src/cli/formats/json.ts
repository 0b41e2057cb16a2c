/** Answers for programs: the reports as they are. */

/** A report as JSON, indented so that a person and a `diff` can read it. */
export function toJson(report: object): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
