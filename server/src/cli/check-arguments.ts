/** Reads the options of `check`. */
import type { Severity } from '../core/rules/check.ts';
import { PRESETS, type Preset } from '../core/rules/rule.ts';
import { nearestRule } from '../core/rules/support/near-rules.ts';
import { ruleIds } from '../workspace/rule-settings-schema.ts';
import { Misuse, needsOption, notACount, notWith, onlyForCheck, unknownRule } from './misuse.ts';
import { choice, valueOf, type OptionName, type Written } from './written.ts';

const CHECK_FORMATS = ['text', 'json', 'sarif', 'github'] as const;
export type CheckFormat = (typeof CHECK_FORMATS)[number];

/** From the gravest to the slightest. */
export const SEVERITIES = ['error', 'warning', 'information', 'hint'] as const satisfies Severity[];

/** What is to be mended. */
export interface MendingChoice {
  /** Also what somebody has to look at. */
  readonly withUnsafe: boolean;
  /** Nothing is written; what would be is shown. */
  readonly isDiff: boolean;
}

/** How findings are chosen, beside what project files say. */
export interface RuleChoice {
  /** Ids of the only rules that are wanted; all of them when empty. */
  readonly rules: readonly string[];
  readonly preset: Preset | null;
}

/** What may be, without the check failing. */
export interface Tolerance {
  /** The least severity that counts as failure. */
  readonly failOn: Severity;
  /** How many warnings there may be; null when `failOn` alone decides. */
  readonly maxWarnings: number | null;
}

export interface CheckOptions extends RuleChoice, Tolerance {
  readonly format: CheckFormat;
  /** A file with settings, as written. */
  readonly config: string | null;
  readonly mending: MendingChoice | null;
  /** A file with the findings that are known, as written. */
  readonly baseline: { readonly path: string; readonly isWritten: boolean } | null;
  readonly hasSummary: boolean;
}

const OF_CHECK: readonly OptionName[] = [
  'baseline',
  'config',
  'diff',
  'fail-on',
  'fix',
  'max-warnings',
  'preset',
  'rule',
  'summary',
  'unsafe-fixes',
  'write-baseline',
];

/** Refuses the options of `check` for another command. */
export function refuseCheckOptions({ values }: Written): void {
  const found = OF_CHECK.find((name) => values.has(name));
  if (found !== undefined) throw new Misuse(onlyForCheck(`--${found}`));
}

/** Reads the options, and refuses those that contradict each other. */
export function readCheckOptions(written: Written): CheckOptions {
  const { values } = written;
  const format = choice(written, 'format', CHECK_FORMATS) ?? 'text';
  const baseline = valueOf(written, 'baseline');
  const [isDiff, isWritten, hasSummary] = [
    values.has('diff'),
    values.has('write-baseline'),
    values.has('summary'),
  ];
  if (values.has('unsafe-fixes') && !values.has('fix') && !isDiff)
    throw new Misuse(needsOption('--unsafe-fixes', ['--fix', '--diff']));
  if (isWritten && baseline === null)
    throw new Misuse(needsOption('--write-baseline', ['--baseline']));
  if (isDiff && isWritten) throw new Misuse(notWith('--diff', '--write-baseline'));
  if (isDiff && hasSummary) throw new Misuse(notWith('--diff', '--summary'));
  if (isDiff && format !== 'text') throw new Misuse(notWith('--diff', `--format ${format}`));
  if (hasSummary && format === 'sarif') throw new Misuse(notWith('--summary', '--format sarif'));
  return {
    format,
    failOn: choice(written, 'fail-on', SEVERITIES) ?? 'warning',
    maxWarnings: countOf(written, 'max-warnings'),
    rules: (values.get('rule') ?? []).flatMap((value) => value.split(',').map(ruleOf)),
    preset: choice(written, 'preset', PRESETS),
    config: valueOf(written, 'config'),
    mending:
      isDiff || values.has('fix') ? { withUnsafe: values.has('unsafe-fixes'), isDiff } : null,
    baseline: baseline === null ? null : { path: baseline, isWritten },
    hasSummary,
  };
}

function ruleOf(written: string): string {
  const id = written.trim();
  if (ruleIds.includes(id)) return id;
  throw new Misuse(unknownRule(id, nearestRule(id, ruleIds)));
}

function countOf(written: Written, name: OptionName): number | null {
  const value = valueOf(written, name);
  if (value === null) return null;
  if (!/^\d{1,9}$/.test(value)) throw new Misuse(notACount(`--${name}`, value));
  return Number(value);
}
