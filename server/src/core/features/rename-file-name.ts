/**
 * Respells the code in the name of a file. Names cannot hold slashes, so underscores stand for
 * them, and often for spaces too.
 */
import { respellings } from '../citations/respell.ts';
import type { ReadCode } from '../citations/codes.ts';
import type { Toolset } from '../toolset.ts';
import type { Renaming } from './rename-plan.ts';

/** A code within a name, as it reads with its own signs put back. */
interface NamedCode {
  readonly start: number;
  readonly end: number;
  readonly reads: string;
  readonly code: ReadCode;
}

/**
 * The names that a file could have after the rename, the best first; what stands before and behind
 * the code stays. A caller tries which of them is read as the new code.
 *
 * @returns an empty list when the name holds no code that goes by one of the old keys
 */
export function respelledFileNames(
  { codes, lexicon }: Toolset,
  fileName: string,
  { keys, to }: Renaming,
): readonly string[] {
  const found = codeIn(codes, fileName, keys);
  if (found === null) return [];
  const { start, end, reads, code } = found;
  const name = fileName.slice(start, end);
  const underscoresFor = [...name.matchAll(/_/g)].map(({ index }) => reads.charAt(index));
  const inName = (respelled: string): string =>
    respelled.replace(/[/ ]/g, (sign) =>
      sign === '/' || underscoresFor.includes(sign) ? '_' : sign,
    );
  const names = respellings(lexicon, reads, code, to).map(
    (respelled) => fileName.slice(0, start) + inName(respelled) + fileName.slice(end),
  );
  return [...new Set(names)];
}

/** Each of these puts a sign in the place of a sign, so that offsets stay. */
const READINGS: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => name.replace(/_(?=\()/g, ' ').replace(/_/g, '/'),
  (name) => name.replace(/_/g, ' '),
];

function codeIn(
  codes: Toolset['codes'],
  fileName: string,
  keys: ReadonlySet<string>,
): NamedCode | null {
  const stem = fileName.replace(/\.[A-Za-z]{1,12}$/, '');
  for (const reading of READINGS) {
    const reads = reading(stem);
    const whole = codes.read(reads);
    if (whole !== null && keys.has(whole.canonical)) {
      return { start: 0, end: stem.length, reads, code: whole };
    }
    const found = codes.scan(reads).find(({ canonical }) => keys.has(canonical));
    if (found !== undefined) {
      const { start, end } = found;
      return { start, end, reads: reads.slice(start, end), code: found };
    }
  }
  for (let end = stem.lastIndexOf('_'); end > 0; end = stem.lastIndexOf('_', end - 1)) {
    const reads = stem.slice(0, end).replace(/_/g, '/');
    const code = codes.read(reads);
    if (code !== null && keys.has(code.canonical)) return { start: 0, end, reads, code };
  }
  return null;
}
