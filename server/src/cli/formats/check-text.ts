/** Findings for people: a line each, the lines of a document together, the counts at the end. */
import type { Bilingual, MessageLanguage } from '../../core/wording/languages.ts';
import { SEVERITIES } from '../check-arguments.ts';
import {
  withoutHints,
  type CheckedDocument,
  type CheckReport,
  type ReportedFinding,
} from '../check/check-report.ts';
import { checkNotes, type HeldBack } from './check-notes.ts';
import { counted, DOCUMENTS, SEVERITY_NOUNS, type Noun } from './counted.ts';
import { SEVERITY_STYLES, type Paint } from './paint.ts';
import { oneLine, printablePath } from './printable.ts';
import { summaryAsText } from './summary-text.ts';

/** What is shown of a report. */
export interface Manner {
  /** Hints are counted where they are not shown. */
  readonly hasHints: boolean;
  /** True where mending was asked for. */
  readonly hasMended: boolean;
  /** What the baseline holds back; null without one. */
  readonly held: HeldBack | null;
}

const IN: Bilingual = { en: 'in', fr: 'dans' };
const NO_PROBLEMS: Bilingual = { en: 'no problems', fr: 'aucun problème' };

const HIDDEN: Noun = {
  one: {
    en: 'hint not shown; --fail-on hint shows it',
    fr: 'indication non affichée ; --fail-on hint l’affiche',
  },
  many: {
    en: 'hints not shown; --fail-on hint shows them',
    fr: 'indications non affichées ; --fail-on hint les affiche',
  },
};

/** The findings as lines of text. */
export function checkAsText(
  report: CheckReport,
  manner: Manner,
  language: MessageLanguage,
  paint: Paint,
): string {
  const { documents } = manner.hasHints ? report : withoutHints(report);
  const hidden = countOf(report.documents) - countOf(documents);
  const groups = documents
    .filter(({ findings }) => findings.length > 0)
    .map(({ path, findings }) =>
      findings.map((finding) => findingLine(path, finding, language, paint)).join(''),
    );
  const table = report.summary === undefined ? '' : summaryAsText(report.summary, language, paint);
  const notes = checkNotes(report, manner, language).map((note) => `${note}\n`);
  const end = closing(documents, hidden, language, paint) + notes.join('');
  return [...groups, ...(table === '' ? [] : [table]), end].join('\n');
}

function findingLine(
  path: string,
  { rule, severity, message, range }: ReportedFinding,
  language: MessageLanguage,
  paint: Paint,
): string {
  const { line, character } = range.start;
  return [
    `${printablePath(path)}:${line + 1}:${character + 1}`,
    paint(SEVERITY_STYLES[severity], SEVERITY_NOUNS[severity].one[language]),
    oneLine(message),
    `${paint('dim', rule)}\n`,
  ].join('  ');
}

function closing(
  documents: readonly CheckedDocument[],
  hidden: number,
  language: MessageLanguage,
  paint: Paint,
): string {
  const found = documents.flatMap(({ findings }) => findings);
  const counts = SEVERITIES.map((severity) => ({
    severity,
    count: found.filter((finding) => finding.severity === severity).length,
  }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) =>
      paint(SEVERITY_STYLES[severity], counted(count, SEVERITY_NOUNS[severity], language)),
    );
  const all = counted(documents.length, DOCUMENTS, language);
  const sum = counts.length === 0 ? paint('green', NO_PROBLEMS[language]) : counts.join(', ');
  const rest = hidden === 0 ? '' : ` (${counted(hidden, HIDDEN, language)})`;
  return `${sum} ${IN[language]} ${all}${rest}\n`;
}

function countOf(documents: readonly CheckedDocument[]): number {
  return documents.reduce((sum, { findings }) => sum + findings.length, 0);
}
