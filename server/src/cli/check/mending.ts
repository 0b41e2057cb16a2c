/** Mends documents, and writes those that have changed. */
import type { Finding } from '../../core/rules/check.ts';
import { isSafelyMended, mendAll, type Round } from '../../core/rules/mend.ts';
import type { MendingChoice } from '../check-arguments.ts';
import type { Fault } from '../files/find.ts';
import type { Gathered } from '../files/gather.ts';
import { replaceText } from '../files/write.ts';
import type { ReadDocument } from '../reports.ts';
import type { Baseline } from './baseline.ts';
import { examine, type ContextOf, type Examined } from './examine.ts';

/** A document before and after. */
export interface Mended {
  readonly before: ReadDocument;
  readonly after: ReadDocument;
  /** The findings that were mended, in the order in which that was done. */
  readonly mended: readonly Finding[];
  /** What was found in it last; null where that may be different now. */
  readonly examined: Examined | null;
}

/** What one text is called by can be found in another: more rounds mean that two rules disagree. */
const MOST_ROUNDS = 5;

/**
 * Mends documents until nothing changes any more in any of them: what is mended in one text may be
 * what another cites. The library has the mended texts; no file is written.
 */
export function mendDocuments(
  documents: readonly ReadDocument[],
  contextOf: ContextOf,
  { withUnsafe }: MendingChoice,
  baseline: Baseline | null,
  { reread }: Pick<Gathered, 'reread'>,
): readonly Mended[] {
  let state: readonly Mended[] = documents.map((document) => ({
    before: document,
    after: document,
    mended: [],
    examined: null,
  }));
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const seenByOthers: ReadDocument[] = [];
    state = state.map((entry) => {
      const wanted = chooser(entry.after.file, withUnsafe, baseline);
      const { text, mended, examined } = mendOne(entry.after, contextOf, wanted);
      if (text === entry.after.model.source) return { ...entry, examined };
      const read = reread(entry.after, text);
      if (read.concernsOthers) seenByOthers.push(read.document);
      const all = [...entry.mended, ...mended];
      return { ...entry, after: read.document, mended: all, examined: null };
    });
    if (seenByOthers.length === 0) return state;
    state = state.map((entry) => ({ ...entry, examined: null }));
  }
  return state;
}

type Wanted = (finding: Finding, round: Round) => boolean;

/** What is recorded is left alone: nobody asked about it, and adopted texts stay as they are. */
function chooser(file: string, withUnsafe: boolean, baseline: Baseline | null): Wanted {
  const isMendable = withUnsafe ? ({ fix }: Finding) => fix !== null : isSafelyMended;
  if (baseline === null) return isMendable;
  const recorded = new WeakMap<Round, ReadonlySet<Finding>>();
  return (finding, round) => {
    if (!isMendable(finding)) return false;
    const known = recorded.get(round) ?? baseline.recordedIn(file, round.model, round.findings);
    recorded.set(round, known);
    return !known.has(finding);
  };
}

function mendOne(
  document: ReadDocument,
  contextOf: ContextOf,
  wanted: Wanted,
): Pick<Mended, 'mended'> & { readonly text: string; readonly examined: Examined } {
  const { model, hint } = document;
  const examined = examine(document, contextOf);
  const round = { model, findings: examined.findings };
  return round.findings.some((finding) => wanted(finding, round))
    ? { ...mendAll(model.source, hint, examined.context, wanted), examined }
    : { text: model.source, mended: [], examined };
}

/**
 * Writes the files of the documents that have changed. One that cannot be written is as it was, in
 * the library too.
 */
export async function writeDocuments(
  documents: readonly Mended[],
  { reread }: Pick<Gathered, 'reread'>,
): Promise<{ readonly written: readonly Mended[]; readonly faults: readonly Fault[] }> {
  const written: Mended[] = [];
  const faults: Fault[] = [];
  for (const entry of documents) {
    const { before, after } = entry;
    const { file, path, encoding, isInput, model } = before;
    const isChanged = after.model.source !== model.source;
    const reason =
      isInput || !isChanged
        ? null
        : await replaceText(file, { text: model.source, encoding }, after.model.source);
    if (reason === null) written.push(entry);
    else {
      faults.push({ path, reason });
      const { document } = reread(before, model.source);
      written.push({ before, after: document, mended: [], examined: null });
    }
  }
  if (faults.length === 0) return { written, faults };
  return { written: written.map((entry) => ({ ...entry, examined: null })), faults };
}
