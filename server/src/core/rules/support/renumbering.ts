/** Gives clauses other numbers, and knows which of their numbers are cited. */
import type { Library } from '../../library/library.ts';
import type { ResolutionModel } from '../../model/model.ts';
import type { Range } from '../../text/range.ts';
import type { TextEdit } from '../fix.ts';
import type { NumberChange } from './number-runs.ts';

/** New numbers for clauses. */
export interface Renumbering {
  readonly edits: readonly TextEdit[];
  /** True when a number that goes to another clause is cited, here or elsewhere. */
  readonly isCited: boolean;
}

/**
 * The numbers of operative clauses by which the text ("paragraph 3 above") and the other resolutions
 * at hand cite it.
 */
export function citedNumbers(model: ResolutionModel, library: Library): ReadonlySet<string> {
  const own = model.pinpoints.filter(({ citation }) => citation === null);
  const canonical = model.identity?.canonical ?? null;
  const keys = canonical === null ? [] : library.sameAs(canonical);
  const others = keys.flatMap((key) =>
    library
      .citing(key)
      .flatMap(({ pinpoints }) => pinpoints.filter((pinpoint) => pinpoint.canonical === key)),
  );
  return new Set(
    [...own, ...others].filter(({ part }) => part === 'operative').map(({ number }) => number),
  );
}

/** The edits that give clauses their right numbers. */
export function renumbering(
  changes: readonly NumberChange[],
  cited: ReadonlySet<string>,
  source: string,
): Renumbering {
  const real = changes.filter(({ number, right }) => number.value !== right);
  return {
    edits: real.map(({ number, right }) => numberEdit(number.range, right, source)),
    isCited: real.some(
      ({ number, right }) => cited.has(String(number.value)) || cited.has(String(right)),
    ),
  };
}

/** Writes other figures into a printed number, and leaves its full stop and markup. */
export function numberEdit(range: Range, value: number, source: string): TextEdit {
  const figures = /\d{1,3}/.exec(source.slice(range.start, range.end));
  const start = range.start + (figures?.index ?? 0);
  return { range: { start, end: start + (figures?.[0].length ?? 0) }, text: String(value) };
}
