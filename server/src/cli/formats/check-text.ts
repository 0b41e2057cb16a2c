/** Findings for people: a line each, the lines of a document together, the counts at the end. */
import type { Bilingual, MessageLanguage } from '../../core/wording/languages.ts';
import type { Severity } from '../../core/rules/check.ts';
import { SEVERITIES } from '../arguments.ts';
import type { CheckedDocument, Report, ReportedFinding } from '../reports.ts';
import { counted, DOCUMENTS, type Noun } from './counted.ts';
import { SEVERITY_STYLES, type Paint } from './paint.ts';
import { oneLine, printablePath } from './printable.ts';

const SEVERITY_NOUNS: Readonly<Record<Severity, Noun>> = {
  error: {
    one: { en: 'error', fr: 'erreur' },
    many: { en: 'errors', fr: 'erreurs' },
  },
  warning: {
    one: { en: 'warning', fr: 'avertissement' },
    many: { en: 'warnings', fr: 'avertissements' },
  },
  information: {
    one: { en: 'remark', fr: 'remarque' },
    many: { en: 'remarks', fr: 'remarques' },
  },
  hint: {
    one: { en: 'hint', fr: 'indication' },
    many: { en: 'hints', fr: 'indications' },
  },
};

const IN: Bilingual = { en: 'in', fr: 'dans' };
const NO_PROBLEMS: Bilingual = { en: 'no problems', fr: 'aucun problème' };

const HIDDEN: Noun = {
  one: {
    en: 'hint not shown; --fail-on hint shows it',
    fr: 'indication non affichée ; --fail-on hint l’affiche',
  },
  many: {
    en: 'hints not shown; --fail-on hint shows them',
    fr: 'indications non affichées ; --fail-on hint les affiche',
  },
};

/**
 * The findings as lines of text.
 *
 * @param hidden how many hints were left out of the report
 */
export function checkAsText(
  { documents }: Report<CheckedDocument>,
  hidden: number,
  language: MessageLanguage,
  paint: Paint,
): string {
  const groups = documents
    .filter(({ findings }) => findings.length > 0)
    .map(({ path, findings }) =>
      findings.map((finding) => findingLine(path, finding, language, paint)).join(''),
    );
  return [...groups, closing(documents, hidden, language, paint)].join('\n');
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
