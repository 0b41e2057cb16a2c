/** Reads what a check goes by, before any text is read: settings and known findings. */
import { resolve } from 'node:path';
import type { KnownBodies } from '../../workspace/project-file-check.ts';
import type { CheckOptions } from '../check-arguments.ts';
import type { Fault } from '../files/find.ts';
import { readBaseline, type BaselineEntry } from './baseline-file.ts';
import { readConfig, type Config } from './config-file.ts';
import type { Chosen } from './rule-choice.ts';

/** A check that can begin. */
export interface CheckTask {
  readonly kind: 'check';
  readonly options: CheckOptions;
  readonly chosen: Chosen;
  readonly baseline: KnownFindings | null;
}

/** What the file of `--baseline` says. */
export interface KnownFindings {
  /** As written on the command line. */
  readonly shown: string;
  /** Absolute. */
  readonly path: string;
  readonly entries: readonly BaselineEntry[];
  /** True when it is to be written anew. */
  readonly isWritten: boolean;
}

/** @returns why the check cannot begin, or it with what looks wrong in its settings */
export async function prepareCheck(
  options: CheckOptions,
  workingDirectory: string,
  bodies: KnownBodies,
): Promise<
  { readonly task: CheckTask; readonly warnings: readonly Fault[] } | { readonly fault: Fault }
> {
  const { rules, preset } = options;
  const config = await readSettings(options.config, workingDirectory, bodies);
  if ('fault' in config) return config;
  const baseline = await readKnown(options.baseline, workingDirectory);
  if (baseline !== null && 'fault' in baseline) return baseline;
  const chosen = { rules, preset, settings: config.settings };
  return { task: { kind: 'check', options, chosen, baseline }, warnings: config.warnings };
}

async function readSettings(
  shown: string | null,
  workingDirectory: string,
  bodies: KnownBodies,
): Promise<
  | { readonly settings: Config | null; readonly warnings: readonly Fault[] }
  | { readonly fault: Fault }
> {
  if (shown === null) return { settings: null, warnings: [] };
  const reading = await readConfig(resolve(workingDirectory, shown), bodies);
  if ('fault' in reading) return { fault: { path: shown, reason: reading.fault } };
  const warnings = reading.warnings.map((reason) => ({ path: shown, reason }));
  return { settings: reading.config, warnings };
}

async function readKnown(
  baseline: CheckOptions['baseline'],
  workingDirectory: string,
): Promise<KnownFindings | { readonly fault: Fault } | null> {
  if (baseline === null) return null;
  const { path: shown, isWritten } = baseline;
  const path = resolve(workingDirectory, shown);
  const reading = await readBaseline(path, isWritten);
  if ('fault' in reading) return { fault: { path: shown, reason: reading.fault } };
  return { shown, path, entries: reading.entries, isWritten };
}
