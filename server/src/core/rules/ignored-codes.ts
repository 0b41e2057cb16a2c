/** The codes of which people want to hear nothing, given as patterns. */
import type { ResolutionModel } from '../model/model.ts';
import { escapePattern } from '../text/patterns.ts';
import { overlaps, type Range } from '../text/range.ts';

/**
 * Tells the places in a text where an ignored code stands, by what is written there or by its
 * canonical key.
 *
 * @param patterns codes, letter case aside; "*" stands for any characters
 */
export function createCodeFilter(
  { source, citations, identity }: ResolutionModel,
  patterns: readonly string[],
): (range: Range) => boolean {
  if (patterns.length === 0) return () => false;
  const pattern = new RegExp(`^(?:${patterns.map(toPattern).join('|')})$`, 'i');
  const coded = [
    ...citations,
    ...(identity?.range == null ? [] : [{ ...identity, range: identity.range }]),
  ];
  return (range) => {
    const names = coded
      .filter((code) => overlaps(code.range, range))
      .flatMap(({ canonical }) => canonical ?? []);
    return [source.slice(range.start, range.end), ...names].some((name) =>
      pattern.test(name.trim()),
    );
  };
}

/** Runs of stars are one: each further one would only cost time. */
function toPattern(code: string): string {
  return code.trim().split(/\*+/).map(escapePattern).join('[^]{0,80}?');
}
