/** Finds organs named in running text: they decide what a bare number means. */
import type { Lexicon } from '../lexicon/lexicon.ts';
import { fold } from '../text/fold.ts';
import { anyOf } from '../text/patterns.ts';
import { countFront } from '../text/sorted.ts';

/** An organ named in a clean text; offsets are clean offsets. */
export interface OrganMention {
  readonly start: number;
  readonly end: number;
  /** Bodies that the name may stand for, the highest rank first. */
  readonly bodies: readonly string[];
}

export interface OrganFinder {
  scan(folded: string): readonly OrganMention[];
}

/** Compiles the names under which the bodies are cited, in one language. */
export function createOrganFinder(lexicon: Lexicon, language: string): OrganFinder {
  const bodiesOf = new Map<string, { readonly id: string; readonly rank: number }[]>();
  for (const { file } of lexicon.bodies.values()) {
    for (const organ of file.organs) {
      if (organ.language !== language) continue;
      for (const name of organ.citing) {
        const key = fold(name);
        bodiesOf.set(key, [...(bodiesOf.get(key) ?? []), { id: file.id, rank: file.rank }]);
      }
    }
  }
  const source = `(?<![\\p{L}\\d])${anyOf(bodiesOf.keys())}(?![\\p{L}\\d])`;
  return {
    scan: (folded) => {
      const mentions: OrganMention[] = [];
      for (const match of folded.matchAll(new RegExp(source, 'gu'))) {
        const [whole] = match;
        const ranked = bodiesOf.get(whole.replace(/\s+/g, ' ')) ?? [];
        mentions.push({
          start: match.index,
          end: match.index + whole.length,
          bodies: ranked.toSorted((a, b) => b.rank - a.rank).map(({ id }) => id),
        });
      }
      return mentions;
    },
  };
}

/** The last mention that ends at or before `at`; mentions come in order. */
export function lastBefore(mentions: readonly OrganMention[], at: number): OrganMention | null {
  const count = countFront(mentions.length, (index) => (mentions[index]?.end ?? Infinity) <= at);
  return mentions[count - 1] ?? null;
}
