/** The way from a clean text back to its source: runs in which both advance at one pace. */
import { countFront } from './sorted.ts';

/** Offsets of the clean text mapped to the source. */
export interface OffsetMap {
  readonly toSourceStart: (offset: number) => number;
  readonly toSourceEnd: (offset: number) => number;
}

/** A run: from here on, each clean character stands for `unit` source characters. */
interface Run {
  readonly clean: number;
  readonly source: number;
  readonly unit: number;
}

/** Collects runs while a text is cleaned; lives only for the length of that call. */
export class OffsetMapBuilder {
  private readonly runs: Run[] = [];

  /** Opens a run, unless the last one goes on at the same pace. */
  open(clean: number, source: number, unit: number): void {
    const last = this.runs.at(-1);
    const goesOn = last?.unit === 1 && unit === 1 && source - last.source === clean - last.clean;
    if (!goesOn) this.runs.push({ clean, source, unit });
  }

  /** The finished map of a clean text of the given length. */
  build(length: number): OffsetMap {
    const { runs } = this;
    const at = (run: Run | undefined, offset: number): number =>
      run === undefined ? 0 : run.source + (offset - run.clean) * run.unit;
    const toSourceEnd = (offset: number): number =>
      offset <= 0 ? (runs[0]?.source ?? 0) : at(runOf(runs, offset - 1), offset);
    return {
      toSourceStart: (offset) =>
        offset >= length ? toSourceEnd(length) : at(runOf(runs, offset), offset),
      toSourceEnd,
    };
  }
}

/** The run that holds the clean character at `offset`. */
function runOf(runs: readonly Run[], offset: number): Run | undefined {
  const count = countFront(runs.length, (index) => (runs[index]?.clean ?? Infinity) <= offset);
  return runs[Math.max(0, count - 1)];
}
