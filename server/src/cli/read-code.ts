/** Reads a code as people type it on the command line. */
import type { Analyser } from '../core/analyse.ts';
import type { Body } from '../core/lexicon/body.ts';

/**
 * Reads a code in any alias form, or in the short form of the one body to which it belongs even
 * where no body is named: "79/136".
 *
 * @returns its canonical key; null for what is no code
 */
export function readCode(text: string, { codes, lexicon }: Analyser): string | null {
  const read = codes.read(text);
  if (read !== null) return read.canonical;
  const [owner, ...others] = [...lexicon.bodies.values()].filter((body) => isShortOf(body, text));
  if (owner === undefined || others.length > 0) return null;
  return codes.readShort(text, owner.file.id, 'resolution')?.canonical ?? null;
}

function isShortOf({ codes }: Body, text: string): boolean {
  return codes.some(
    ({ file, short }) =>
      file.kind === 'resolution' &&
      short.some(({ form, alone }) => alone && form.read(text) !== null),
  );
}
