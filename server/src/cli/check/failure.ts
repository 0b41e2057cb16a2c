/** When a check fails. */
import type { Finding, Severity } from '../../core/rules/check.ts';
import { SEVERITIES, type Tolerance } from '../check-arguments.ts';
import type { CheckedText } from './output.ts';

/** True when what is new in the texts is graver, or more, than is put up with. */
export function hasFailed(
  texts: readonly CheckedText[],
  { failOn, maxWarnings }: Tolerance,
): boolean {
  const found = texts.flatMap(({ findings, recorded }) =>
    findings.filter((finding) => !recorded.has(finding)),
  );
  const warnings = found.filter(isWarning).length;
  if (maxWarnings !== null && warnings > maxWarnings) return true;
  const others = maxWarnings === null ? found : found.filter((finding) => !isWarning(finding));
  return others.some(({ severity }) => reaches(severity, failOn));
}

function isWarning({ severity }: Finding): boolean {
  return severity === 'warning';
}

function reaches(severity: Severity, threshold: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(threshold);
}
