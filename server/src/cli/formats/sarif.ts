/** Findings as SARIF 2.1.0, the format that code hosts and security consoles take in. */
import type { Log, ReportingDescriptor, Result } from 'sarif';
import type { MessageLanguage } from '../../core/wording/languages.ts';
import type { Severity } from '../../core/rules/check.ts';
import type { Rule } from '../../core/rules/rule.ts';
import type { CheckedDocument, Report, ReportedFinding } from '../reports.ts';

const LEVELS: Readonly<Record<Severity, Result.level>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** What the log says of the run beside its findings. */
export interface Run {
  readonly version: string;
  readonly rules: readonly Rule[];
  readonly language: MessageLanguage;
  /** False when a document could not be read. */
  readonly isWhole: boolean;
}

/** A log of one run; its paths are relative to the folder that readers call the source root. */
export function toSarif({ documents }: Report<CheckedDocument>, run: Run): string {
  const { version, rules, language, isWhole } = run;
  const ids = rules.map(({ id }) => id);
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'resolution',
            version,
            language,
            rules: rules.map((rule) => descriptor(rule, language)),
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: isWhole }],
        results: documents.flatMap(({ path, findings }) =>
          findings.map((finding) => result(path, finding, ids)),
        ),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** The page of the rule goes in as text: a `helpUri` has to be absolute, and the page has no host. */
function descriptor({ id, docs }: Rule, language: MessageLanguage): ReportingDescriptor {
  return {
    id,
    shortDescription: { text: docs.title[language] },
    fullDescription: { text: docs.what[language] },
    help: { text: `${docs.what[language]}\n\n${docs.why[language]}` },
  };
}

function result(path: string, finding: ReportedFinding, ids: readonly string[]): Result {
  const { rule, severity, message, range } = finding;
  return {
    ruleId: rule,
    ruleIndex: ids.indexOf(rule),
    level: LEVELS[severity],
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(path), uriBaseId: '%SRCROOT%' },
          region: {
            startLine: range.start.line + 1,
            startColumn: range.start.character + 1,
            endLine: range.end.line + 1,
            endColumn: range.end.character + 1,
          },
        },
      },
    ],
  };
}

/** A path as a relative reference: every character that means something in a URI is escaped. */
function uriOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
