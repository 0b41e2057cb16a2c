/** Tells new findings from those that a baseline records, and recorded ones from those that are gone. */
import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Finding } from '../../core/rules/check.ts';
import { ruleIds } from '../../workspace/rule-settings-schema.ts';
import type { ResolutionModel } from '../../core/model/model.ts';
import { pathsFrom } from '../files/root-paths.ts';
import type { ReadDocument } from '../reports.ts';
import { inOrder, type BaselineEntry } from './baseline-file.ts';
import { rulesOver, type Examined } from './examine.ts';
import { fingerprintOf } from './fingerprints.ts';

/** What a file records, as it looks from the documents of a run. */
export interface Baseline {
  /**
   * Those of the findings of a text that are recorded: of several that cannot be told apart, the
   * first in the text.
   */
  recordedIn(file: string, model: ResolutionModel, findings: readonly Finding[]): Set<Finding>;
  /** What it says of files and rules that were looked at, and is found no longer. */
  goneFrom(examined: readonly Examined[]): Promise<readonly BaselineEntry[]>;
  /** What it should say from now on; of what was not looked at, what it says. */
  renewed(examined: readonly Examined[]): Promise<readonly BaselineEntry[]>;
}

/** @param path absolute path of the baseline */
export async function createBaseline(
  path: string,
  entries: readonly BaselineEntry[],
  documents: readonly ReadDocument[],
): Promise<Baseline> {
  const folder = dirname(path);
  const pathFrom = await pathsFrom(
    folder,
    documents.map(({ file }) => file),
  );
  const counts = countedBy(entries);
  const marks = new WeakMap<Finding, string>();
  const entryOf: EntryOf = (file, finding, model) => {
    const fingerprint = marks.get(finding) ?? fingerprintOf(finding.range, model);
    marks.set(finding, fingerprint);
    return { path: pathFrom(file), rule: finding.rule, fingerprint, count: 1 };
  };

  /** True for an entry of which this run can say whether it still holds. */
  const judge = async (
    examined: readonly Examined[],
  ): Promise<(entry: BaselineEntry) => boolean> => {
    const rulesOf = new Map(examined.map((one) => [pathFrom(one.document.file), rulesOver(one)]));
    const others = new Set(entries.map((entry) => entry.path).filter((file) => !rulesOf.has(file)));
    const absent = new Set<string>();
    for (const file of others) if (!(await exists(resolve(folder, file)))) absent.add(file);
    return (entry) => {
      const ran = rulesOf.get(entry.path);
      if (ran === undefined) return absent.has(entry.path);
      return ran.has(entry.rule) || !ruleIds.includes(entry.rule);
    };
  };

  return {
    recordedIn: (file, model, findings) => {
      const left = new Map<string, number>();
      return new Set(
        findings.filter((finding) => {
          const key = keyOf(entryOf(file, finding, model));
          const count = left.get(key) ?? counts.get(key) ?? 0;
          left.set(key, count - 1);
          return count > 0;
        }),
      );
    },
    goneFrom: async (examined) => {
      const found = countedBy(entriesOf(examined, entryOf));
      const isJudged = await judge(examined);
      return joined(entries)
        .filter(isJudged)
        .flatMap((entry) => {
          const count = entry.count - (found.get(keyOf(entry)) ?? 0);
          return count > 0 ? [{ ...entry, count }] : [];
        })
        .toSorted(inOrder);
    },
    renewed: async (examined) => {
      const isJudged = await judge(examined);
      const kept = joined(entries).filter((entry) => !isJudged(entry));
      return [...kept, ...entriesOf(examined, entryOf)];
    },
  };
}

/** What a baseline says of one finding. */
type EntryOf = (file: string, finding: Finding, model: ResolutionModel) => BaselineEntry;

/** What a baseline says of the findings of documents. */
function entriesOf(examined: readonly Examined[], entryOf: EntryOf): readonly BaselineEntry[] {
  return joined(
    examined.flatMap(({ document: { file, model }, findings }) =>
      findings.map((finding) => entryOf(file, finding, model)),
    ),
  );
}

/** One entry for all that cannot be told apart. */
function joined(entries: readonly BaselineEntry[]): readonly BaselineEntry[] {
  const counts = countedBy(entries);
  const first = new Map(entries.toReversed().map((entry) => [keyOf(entry), entry]));
  return [...first].map(([key, entry]) => ({ ...entry, count: counts.get(key) ?? entry.count }));
}

function countedBy(entries: readonly BaselineEntry[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    counts.set(keyOf(entry), (counts.get(keyOf(entry)) ?? 0) + entry.count);
  }
  return counts;
}

function keyOf({ path, rule, fingerprint }: Omit<BaselineEntry, 'count'>): string {
  return JSON.stringify([path, rule, fingerprint]);
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
