/** Counts what came of many faults, kind by kind. */
import type { FaultKind } from './fault.ts';
import type { Trial } from './trial.ts';

/** What came of the faults of one kind, or of all. */
export interface Row {
  readonly name: string;
  readonly rule: string;
  readonly tried: number;
  readonly found: number;
  /** How many of them a fix should mend. */
  readonly fixable: number;
  readonly mended: number;
  /** Findings beside the wanted ones, before or after the fix. */
  readonly side: number;
}

/** One row a kind, in the order of the kinds. */
export function rowsOf(kinds: readonly FaultKind[], trials: readonly Trial[]): readonly Row[] {
  return kinds.map((kind) =>
    rowOf(
      kind.name,
      kind.rule,
      trials.filter((trial) => trial.kind === kind),
    ),
  );
}

export function rowOf(name: string, rule: string, trials: readonly Trial[]): Row {
  const fixable = trials.filter(({ mended }) => mended !== 'none');
  return {
    name,
    rule,
    tried: trials.length,
    found: trials.filter(({ found }) => found !== null).length,
    fixable: fixable.length,
    mended: fixable.filter(({ isMended }) => isMended).length,
    side: trials.reduce((sum, { side, brought }) => sum + side.length + brought.length, 0),
  };
}

/** The rows as a table for people. */
export function printTable(rows: readonly Row[]): string {
  const cells = rows.map(({ name, rule, tried, found, fixable, mended, side }) => [
    name,
    rule,
    String(tried),
    share(found, tried),
    share(mended, fixable),
    share(side, tried),
  ]);
  const head = ['fault', 'rule', 'tried', 'found', 'mended', 'side'];
  return [head, head.map(() => '---'), ...cells].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function share(part: number, whole: number): string {
  return whole === 0 ? '' : `${((part / whole) * 100).toFixed(1)} % (${part})`;
}
