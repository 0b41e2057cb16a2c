/** Renames a code that stands alone, as in a list of files and their codes. */
import { respellings } from '../citations/respell.ts';
import type { Toolset } from '../toolset.ts';
import type { Renaming } from './rename-plan.ts';
import { isOldKey, keysOfNew } from './rename-spots.ts';

/** A code of a resolution, or another by which it is cited. */
export interface ListedCode {
  readonly written: string;
  /** The code of the resolution that this one is an alias of; null for the code itself. */
  readonly aliasOf: string | null;
}

/**
 * What to write in its place. A resolution's own code goes by all keys of the thing; an alias by
 * the renamed one only, so that other names which people gave it stay.
 *
 * @returns null to leave it: it is another code, or keeps the old name for what has the new one
 */
export function respelledCode(
  { codes, lexicon }: Toolset,
  renaming: Renaming,
  { written, aliasOf }: ListedCode,
): string | null {
  const code = codes.read(written);
  if (code === null || !isOldKey(renaming, code.canonical)) return null;
  const keys = keysOfNew(codes, renaming.to);
  if (aliasOf !== null) {
    const isKept = keys.has(codes.read(aliasOf)?.canonical ?? '');
    if (isKept || code.canonical !== renaming.from.canonical) return null;
  }
  const ways = respellings(lexicon, written, code, renaming.to);
  return ways.find((way) => keys.has(codes.read(way)?.canonical ?? '')) ?? null;
}
