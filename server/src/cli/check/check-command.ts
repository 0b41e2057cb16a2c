/** The command `check`: finds, mends where that is asked for, compares with a baseline, answers. */
import type { Finding } from '../../core/rules/check.ts';
import { encode } from '../../files/encode.ts';
import type { Fault } from '../files/find.ts';
import type { Gathered } from '../files/gather.ts';
import type { Job } from '../job.ts';
import { writeBaseline } from './baseline-file.ts';
import { createBaseline, type Baseline } from './baseline.ts';
import { createContexts, examine, type ContextOf } from './examine.ts';
import { hasFailed } from './failure.ts';
import { mendDocuments, writeDocuments, type Mended } from './mending.ts';
import { printCheck, printDiff, type CheckedText, type Held } from './output.ts';
import type { CheckTask, KnownFindings } from './prepare.ts';

/** What a check works with. */
export interface CheckJob extends Job, Pick<Gathered, 'checksOf' | 'reread'> {
  /** Absolute paths of what was named. */
  readonly named: readonly string[];
  /** True when the standard input was named, be it that it could not be read. */
  readonly hasInput: boolean;
}

export interface CheckOutcome {
  /** For the standard output: a report, or the mended text of the standard input as it came. */
  readonly output: string | Uint8Array;
  /** For the standard error: what is told beside the output. */
  readonly aside: string;
  /** What could not be written. */
  readonly faults: readonly Fault[];
  readonly hasFailed: boolean;
}

/** Checks the documents, and mends them where that is asked for. */
export async function check(task: CheckTask, job: CheckJob): Promise<CheckOutcome> {
  const { options, chosen } = task;
  const { documents, surroundings } = job;
  const contextOf = createContexts(surroundings, job, chosen);
  const baseline =
    task.baseline === null
      ? null
      : await createBaseline(task.baseline.path, task.baseline.entries, documents);
  const { mending } = options;
  if (mending === null) {
    const unchanged = documents.map((document) => ({
      before: document,
      after: document,
      mended: [],
      examined: null,
    }));
    return answer(unchanged, task, job, contextOf, baseline);
  }
  const mended = mendDocuments(documents, contextOf, mending, baseline, job);
  if (mending.isDiff) return { ...printDiff(mended, job), faults: [] };
  const { written, faults } = await writeDocuments(mended, job);
  const outcome = await answer(written, task, job, contextOf, baseline);
  const all = { ...outcome, faults: [...faults, ...outcome.faults] };
  return job.hasInput ? { ...all, output: replacementOf(written), aside: outcome.output } : all;
}

/** The standard input as it comes out again; nothing where it could not be read. */
function replacementOf(documents: readonly Mended[]): string | Uint8Array {
  const input = documents.find(({ after }) => after.isInput)?.after;
  return input === undefined ? '' : encode(input.model.source, input.encoding);
}

/** Says what is left in the documents. */
async function answer(
  documents: readonly Mended[],
  task: CheckTask,
  job: CheckJob,
  contextOf: ContextOf,
  baseline: Baseline | null,
): Promise<CheckOutcome & { readonly output: string }> {
  const examined = documents.map((one) => one.examined ?? examine(one.after, contextOf));
  const held = baseline === null ? null : await hold(examined, baseline, task.baseline);
  const texts = examined.map((one, index): CheckedText => {
    const recorded = held?.recordedIn(one) ?? NONE;
    const mended = documents[index]?.mended ?? [];
    return { document: one.document, findings: one.findings, recorded, mended };
  });
  return {
    output: await printCheck(texts, held, task.options, job),
    aside: '',
    faults: held?.faults ?? [],
    hasFailed: hasFailed(texts, task.options),
  };
}

const NONE: ReadonlySet<Finding> = new Set();

/** Compares with the baseline, and writes it where that is asked for. */
async function hold(
  examined: Parameters<Baseline['goneFrom']>[0],
  baseline: Baseline,
  known: KnownFindings | null,
): Promise<Held & { readonly faults: readonly Fault[] }> {
  const gone = await baseline.goneFrom(examined);
  const recorded = new Map(
    examined.map(({ document, findings }) => [
      document,
      baseline.recordedIn(document.file, document.model, findings),
    ]),
  );
  const compared = {
    gone,
    shown: known?.shown ?? '',
    recordedIn: ({ document }: (typeof examined)[number]) => recorded.get(document) ?? NONE,
  };
  if (known?.isWritten !== true) return { ...compared, isWritten: false, faults: [] };
  const reason = await writeBaseline(known.path, await baseline.renewed(examined));
  if (reason !== null) {
    return { ...compared, isWritten: false, faults: [{ path: known.shown, reason }] };
  }
  return {
    ...compared,
    isWritten: true,
    recordedIn: ({ findings }) => new Set(findings),
    faults: [],
  };
}
