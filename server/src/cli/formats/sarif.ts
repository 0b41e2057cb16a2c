/** Findings as SARIF 2.1.0, the format that code hosts and security consoles take in. */
import type {
  ArtifactLocation,
  Fix,
  Log,
  Region,
  ReportingConfiguration,
  ReportingDescriptor,
  Result,
} from 'sarif';
import type { BodyFile } from '../../core/lexicon/body-schema.ts';
import type { PlaceRange } from '../../core/text/places.ts';
import type { Bilingual, MessageLanguage } from '../../core/wording/languages.ts';
import type { Severity } from '../../core/rules/check.ts';
import { LEVELS as ALL_LEVELS, type Rule } from '../../core/rules/rule.ts';
import type { ReportedFinding, ReportedFix } from '../check/check-report.ts';

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
  /** Those for whose texts the rules may differ in level. */
  readonly bodies: readonly BodyFile[];
  readonly language: MessageLanguage;
  /** False when a document could not be read. */
  readonly isWhole: boolean;
  /** True when the findings were compared with a baseline. */
  readonly isCompared: boolean;
}

/** A document, under its path from the source root. */
export interface SarifDocument {
  readonly path: string;
  readonly findings: readonly SarifFinding[];
}

export interface SarifFinding extends ReportedFinding {
  /** By which the finding is known again in a later log. */
  readonly fingerprint: string;
  /** True for one that the baseline holds back. */
  readonly isRecorded: boolean;
}

/** The folder from which the paths of a log go; whoever reads the log knows where it lies. */
const ROOT = '%SRCROOT%';

const ROOT_WORDS: Bilingual = {
  en: 'The top of the repository, or the folder around all that was named.',
  fr: 'La racine du dépôt, ou le dossier qui contient tout ce qui a été nommé.',
};

/** A log of one run. */
export function toSarif(documents: readonly SarifDocument[], run: Run): string {
  const { version, rules, bodies, language, isWhole, isCompared } = run;
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
            rules: rules.map((rule) => descriptor(rule, bodies, language)),
          },
        },
        columnKind: 'utf16CodeUnits',
        newlineSequences: ['\r\n', '\n', '\r'],
        originalUriBaseIds: { [ROOT]: { description: { text: ROOT_WORDS[language] } } },
        invocations: [{ executionSuccessful: isWhole }],
        results: documents.flatMap(({ path, findings }) => {
          const marks = occurrences(findings);
          return findings.map((finding, index) => ({
            ...result(path, finding, ids),
            partialFingerprints: { primaryLocationLineHash: marks[index] ?? finding.fingerprint },
            ...(isCompared ? { suppressions: suppressions(finding) } : {}),
          }));
        }),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** The page of the rule goes in as text: a `helpUri` has to be absolute, and the page has no host. */
function descriptor(
  rule: Rule,
  bodies: readonly BodyFile[],
  language: MessageLanguage,
): ReportingDescriptor {
  const { id, docs, authority } = rule;
  const { title, what, why, examples } = docs;
  const { bad, good } = examples[language];
  const words = WORDS[language];
  const blocks = [what[language], why[language], `${words.authority} ${authority[language]}`];
  const fenced = (text: string): string => `\`\`\`text\n${text.trimEnd()}\n\`\`\``;
  return {
    id,
    name: id,
    shortDescription: { text: title[language] },
    fullDescription: { text: what[language] },
    help: {
      text: blocks.join('\n\n'),
      markdown: [...blocks, words.bad, fenced(bad), words.good, fenced(good)].join('\n\n'),
    },
    defaultConfiguration: defaultConfiguration(rule, bodies),
    properties: { since: rule.since, mending: rule.mending },
  };
}

const WORDS = {
  en: { authority: 'Authority:', bad: 'What it finds:', good: 'Mended:' },
  fr: { authority: 'Autorité :', bad: 'Ce qu’elle signale :', good: 'Corrigé :' },
} as const satisfies Record<MessageLanguage, unknown>;

/** That of people who chose nothing, for the body for which the rule is gravest. */
function defaultConfiguration(rule: Rule, bodies: readonly BodyFile[]): ReportingConfiguration {
  const found = bodies.map((body) => rule.levels(body)?.draft ?? 'off');
  const gravest = ALL_LEVELS.findLast((level) => found.includes(level)) ?? 'off';
  return gravest === 'off' ? { enabled: false } : { enabled: true, level: LEVELS[gravest] };
}

function result(path: string, finding: SarifFinding, ids: readonly string[]): Result {
  const { rule, severity, message, range, fix } = finding;
  const artifactLocation = locationOf(path);
  return {
    ruleId: rule,
    ruleIndex: ids.indexOf(rule),
    level: LEVELS[severity],
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation, region: regionOf(range) } }],
    ...(fix === null ? {} : { fixes: [fixOf(fix, artifactLocation)] }),
  };
}

/** An empty region is a place between two characters, at which the new text goes in. */
function fixOf({ title, edits }: ReportedFix, artifactLocation: ArtifactLocation): Fix {
  return {
    description: { text: title },
    artifactChanges: [
      {
        artifactLocation,
        replacements: edits.map(({ range, text }) => ({
          deletedRegion: regionOf(range),
          insertedContent: { text },
        })),
      },
    ],
  };
}

/** Lines and columns count from one here. */
function regionOf({ start, end }: PlaceRange): Region {
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

/** A finding is new by an empty list: where none stands, nobody has compared. */
function suppressions({ isRecorded }: SarifFinding): Result['suppressions'] {
  return isRecorded ? [{ kind: 'external', status: 'accepted' }] : [];
}

/** The marks of the findings of a text, made different where two are the same. */
function occurrences(findings: readonly SarifFinding[]): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map(({ rule, fingerprint }) => {
    const key = `${rule} ${fingerprint}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return `${fingerprint}:${count}`;
  });
}

/** A file on another drive than the root has an address of its own. */
function locationOf(path: string): ArtifactLocation {
  return path.startsWith('file://') ? { uri: path } : { uri: uriOf(path), uriBaseId: ROOT };
}

/** A path as a relative reference: every character that means something in a URI is escaped. */
function uriOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
