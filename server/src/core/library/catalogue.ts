/** The catalogue: what is known of resolutions whose texts nobody has at hand. */
import type { Codes } from '../citations/codes.ts';
import type { BodyKnown } from '../lexicon/body-schema.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { KnownResolution } from './known.ts';

export interface Catalogue {
  /** What is known under a canonical key or an alias of it; null when nothing is. */
  find(canonical: string): KnownResolution | null;
  /** Every resolution once, in no particular order. */
  entries(): Iterable<KnownResolution>;
}

/** A catalogue that knows nothing. */
export const emptyCatalogue: Catalogue = { find: () => null, entries: () => [] };

/** What the body profiles know, compiled once. */
export function createCatalogue(lexicon: Lexicon, codes: Codes): Catalogue {
  const files = [...lexicon.bodies.values()].map(({ file }) => file);
  return catalogueOf(
    files.flatMap(({ known = [] }) => known.flatMap((entry) => readEntry(entry, codes) ?? [])),
  );
}

/**
 * A catalogue of entries. Those that share a key speak of one resolution and are joined field by
 * field: what an earlier one says goes before what a later one says.
 */
export function catalogueOf(entries: Iterable<KnownResolution>): Catalogue {
  const groups = new Map<string, Group>();
  for (const [rank, entry] of [...entries].entries()) {
    const own = [entry.canonical, ...entry.aliases];
    const touched = [...new Set(own.flatMap((key) => groups.get(key) ?? []))];
    const group: Group = {
      keys: new Set([...touched.flatMap(({ keys }) => [...keys]), ...own]),
      ranked: [...touched.flatMap(({ ranked }) => ranked), { rank, entry }],
    };
    for (const key of group.keys) groups.set(key, group);
  }
  const byGroup = new Map<Group, KnownResolution>();
  for (const group of groups.values()) if (!byGroup.has(group)) byGroup.set(group, joined(group));
  const byKey = new Map([...groups].map(([key, group]) => [key, byGroup.get(group)]));
  return {
    find: (canonical) => byKey.get(canonical) ?? null,
    entries: () => byGroup.values(),
  };
}

/** Entries that speak of one resolution. */
interface Group {
  readonly keys: ReadonlySet<string>;
  readonly ranked: readonly { readonly rank: number; readonly entry: KnownResolution }[];
}

function joined({ keys, ranked }: Group): KnownResolution {
  const entries = ranked.toSorted((a, b) => a.rank - b.rank).map(({ entry }) => entry);
  const canonical = entries[0]?.canonical ?? '';
  const weakestFirst = entries.toReversed();
  return {
    canonical,
    title: Object.fromEntries(weakestFirst.flatMap(({ title }) => Object.entries(title))),
    subject: Object.fromEntries(weakestFirst.flatMap(({ subject }) => Object.entries(subject))),
    adoptedOn: entries.find(({ adoptedOn }) => adoptedOn !== null)?.adoptedOn ?? null,
    address: entries.find(({ address }) => address !== null)?.address ?? null,
    aliases: [...keys].filter((key) => key !== canonical),
    origins: [...new Set(entries.flatMap(({ origins }) => origins))],
  };
}

/** The data check has found every code sound, so nothing is lost here. */
function readEntry(entry: BodyKnown, codes: Codes): KnownResolution | null {
  const code = codes.read(entry.code);
  if (code === null) return null;
  return {
    canonical: code.canonical,
    title: entry.title ?? {},
    subject: entry.subject ?? {},
    adoptedOn: entry.adoptedOn ?? null,
    address: null,
    aliases: (entry.aliases ?? []).flatMap((alias) => codes.read(alias)?.canonical ?? []),
    origins: ['catalogue'],
  };
}
