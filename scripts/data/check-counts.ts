/** Checks on the counts of keywords that a schema cannot say. */
import type { KeywordCounts } from '../../server/src/core/lexicon/counts-schema.ts';
import type { Fault } from './fault.ts';

/** Everything that is wrong with a file of counts. */
export function checkCounts({ id, body, language, ...parts }: KeywordCounts): readonly Fault[] {
  const named: readonly Fault[] =
    id === `${body}.${language}`
      ? []
      : [{ place: ['id'], message: `must be "${body}.${language}", its body and language` }];
  const disordered = (['preamble', 'operative'] as const).flatMap((part) =>
    Object.entries(parts[part]).flatMap(([keyword, count], index, all): readonly Fault[] =>
      count > (all[index - 1]?.[1] ?? Infinity)
        ? [{ place: [part, keyword], message: 'must stand before those that are less frequent' }]
        : [],
    ),
  );
  return [...named, ...disordered];
}
