/** Reads the options of `format`. */
import { Misuse, notWith, onlyForFormat } from './misuse.ts';
import type { OptionName, Written } from './written.ts';

/** What becomes of the formatted texts: they are printed, written, or only compared. */
export type FormatMode = 'print' | 'write' | 'check';

const OF_FORMAT: readonly OptionName[] = ['check', 'write'];

/** Refuses the options of `format` for another command. */
export function refuseFormatOptions({ values }: Written): void {
  const found = OF_FORMAT.find((name) => values.has(name));
  if (found !== undefined) throw new Misuse(onlyForFormat(`--${found}`));
}

/** Reads what is to be done, and refuses options that contradict each other. */
export function readFormatMode({ values }: Written): FormatMode {
  const [isCheck, isWrite] = [values.has('check'), values.has('write')];
  if (isCheck && isWrite) throw new Misuse(notWith('--check', '--write'));
  if (values.has('format')) throw new Misuse(notWith('format', '--format'));
  return isCheck ? 'check' : isWrite ? 'write' : 'print';
}
