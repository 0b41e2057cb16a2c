/** Entries of a catalogue of which only some facts matter. */
import type { KnownResolution } from '../../server/src/core/library/known.ts';

interface Facts {
  readonly code: string;
  readonly title?: Readonly<Record<string, string>>;
  readonly address?: string;
}

export function knownAs(entries: readonly Facts[]): readonly KnownResolution[] {
  return entries.map(({ code, title = {}, address = null }) => ({
    canonical: code,
    title,
    subject: {},
    adoptedOn: null,
    address,
    aliases: [],
    origins: ['catalogue'],
  }));
}
