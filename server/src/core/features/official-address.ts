/** Where the official text of a resolution is published. */
import type { Codes } from '../citations/codes.ts';
import type { Library } from '../library/library.ts';

/**
 * The address that the team gives, else the one that follows from the code.
 *
 * @returns null for what has none, such as INTERPOL's papers unless the team gives one
 */
export function officialAddress(canonical: string, codes: Codes, library: Library): string | null {
  const given = library.known(canonical)?.address ?? null;
  if (given !== null) return given;
  const code = codes.read(canonical);
  return code === null ? null : codes.address(code);
}
