/** Findings as annotations of a GitHub workflow; lines and columns count from one there. */
import type { Severity } from '../../core/rules/check.ts';
import type { CheckedDocument, ReportedFinding } from '../check/check-report.ts';
import type { Report } from '../reports.ts';

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** One workflow command for each finding. */
export function toGithub({ documents }: Report<CheckedDocument>): string {
  return documents
    .flatMap(({ path, findings }) => findings.map((finding) => annotation(path, finding)))
    .join('');
}

function annotation(path: string, { rule, severity, message, range }: ReportedFinding): string {
  const { start, end } = range;
  // GitHub takes no columns for an annotation of several lines.
  const isInOneLine = start.line === end.line;
  const properties = {
    file: path,
    line: start.line + 1,
    ...(isInOneLine ? { col: start.character + 1 } : {}),
    endLine: end.line + 1,
    ...(isInOneLine ? { endColumn: end.character + 1 } : {}),
    title: rule,
  };
  const written = Object.entries(properties).map(
    ([name, value]) => `${name}=${escapeProperty(String(value))}`,
  );
  return `::${COMMANDS[severity]} ${written.join(',')}::${escapeData(message)}\n`;
}

/** Line breaks end a workflow command, and the per cent sign is what they are written with. */
function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

/** Colons and commas end a property. */
function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
