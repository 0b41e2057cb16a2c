/** Prints the answer of `check` in each of its formats. */
import packageFile from '../../../../package.json' with { type: 'json' };
import type { Finding } from '../../core/rules/check.ts';
import { rules } from '../../core/rules/registry.ts';
import { createLocate } from '../../core/text/places.ts';
import type { CheckOptions } from '../check-arguments.ts';
import { checkAsText } from '../formats/check-text.ts';
import { diffOf, diffSum } from '../formats/diff.ts';
import { toGithub } from '../formats/github.ts';
import { toJson } from '../formats/json.ts';
import { toSarif, type SarifDocument } from '../formats/sarif.ts';
import { summaryAsText } from '../formats/summary-text.ts';
import { pathsFrom, projectRoot } from '../files/root-paths.ts';
import { VERSION, type ReadDocument } from '../reports.ts';
import type { BaselineEntry } from './baseline-file.ts';
import type { CheckJob, CheckOutcome } from './check-command.ts';
import { reportedFinding, withoutHints, type CheckReport } from './check-report.ts';
import type { Examined } from './examine.ts';
import { fingerprintOf } from './fingerprints.ts';
import type { Mended } from './mending.ts';
import { summaryOf } from './summary.ts';

/** A document with all that was found in it. */
export interface CheckedText {
  readonly document: ReadDocument;
  readonly findings: readonly Finding[];
  /** Those that the baseline holds. */
  readonly recorded: ReadonlySet<Finding>;
  readonly mended: readonly Finding[];
}

/** What a baseline holds back. */
export interface Held {
  /** The baseline as the command line names it. */
  readonly shown: string;
  readonly isWritten: boolean;
  readonly gone: readonly BaselineEntry[];
  recordedIn(examined: Examined): ReadonlySet<Finding>;
}

export const { version } = packageFile;

/** Prints what was found. */
export async function printCheck(
  texts: readonly CheckedText[],
  held: Held | null,
  options: CheckOptions,
  job: CheckJob,
): Promise<string> {
  const { surroundings, paint, isWhole } = job;
  const language = surroundings.messages;
  const { format, failOn, mending } = options;
  const hasHints = failOn === 'hint';
  switch (format) {
    case 'text':
      return checkAsText(
        reportOf(texts, held, options),
        { hasHints, hasMended: mending !== null, held },
        language,
        paint,
      );
    case 'json':
      return toJson(reportOf(texts, held, options));
    case 'sarif': {
      const documents = await sarifDocuments(texts, job.named);
      const isCompared = held !== null;
      const bodies = [...surroundings.analyser.lexicon.bodies.values()].map(({ file }) => file);
      return toSarif(documents, { version, rules, bodies, language, isWhole, isCompared });
    }
    case 'github': {
      const report = reportOf(texts, held, options);
      const { summary } = report;
      return (
        toGithub(hasHints ? report : withoutHints(report)) +
        (summary === undefined ? '' : summaryAsText(summary, language, paint))
      );
    }
  }
}

function reportOf(
  texts: readonly CheckedText[],
  held: Held | null,
  { hasSummary, mending }: CheckOptions,
): CheckReport {
  const recorded = texts.reduce((sum, text) => sum + text.recorded.size, 0);
  return {
    version: VERSION,
    documents: texts.map(({ document: { path, model }, mended, ...text }) => {
      const locate = createLocate(model.source);
      const findings = freshIn(text).map((finding) => reportedFinding(finding, locate));
      return { path, findings, ...(mending === null ? {} : { mended: mended.length }) };
    }),
    ...(held === null ? {} : { baseline: { recorded, gone: held.gone } }),
    ...(hasSummary ? { summary: summaryOf(texts.flatMap(freshIn)) } : {}),
  };
}

function freshIn({ findings, recorded }: Pick<CheckedText, 'findings' | 'recorded'>) {
  return findings.filter((finding) => !recorded.has(finding));
}

/** Documents under paths that are the same wherever the program is started, in their order. */
async function sarifDocuments(
  texts: readonly CheckedText[],
  named: readonly string[],
): Promise<readonly SarifDocument[]> {
  const pathFrom = await pathsFrom(
    await projectRoot(named),
    texts.map(({ document }) => document.file),
  );
  return texts
    .map(({ document: { file, model }, findings, recorded }) => {
      const locate = createLocate(model.source);
      return {
        path: pathFrom(file),
        findings: findings.map((finding) => ({
          ...reportedFinding(finding, locate),
          fingerprint: fingerprintOf(finding.range, model),
          isRecorded: recorded.has(finding),
        })),
      };
    })
    .toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

/** Prints what would change, and how much that is. */
export function printDiff(
  documents: readonly Mended[],
  { surroundings, paint }: CheckJob,
): Pick<CheckOutcome, 'output' | 'aside' | 'hasFailed'> {
  const changed = documents.filter(
    ({ before, after }) => before.model.source !== after.model.source,
  );
  const count = changed.reduce((sum, { mended }) => sum + mended.length, 0);
  return {
    output: changed
      .map(({ before, after }) =>
        diffOf(before.path, before.model.source, after.model.source, paint),
      )
      .join(''),
    aside: `${diffSum(count, changed.length, surroundings.messages)}\n`,
    hasFailed: changed.length > 0,
  };
}
