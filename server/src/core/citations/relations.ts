/**
 * Reads how a clause stands to what it cites: "RÉAFFIRMANT la résolution …", "DÉCIDE d'abroger la
 * résolution …", "the present resolution supersedes resolution …".
 */
import type { Language } from '../lexicon/language.ts';
import type { Relation } from '../model/model.ts';
import { fold } from '../text/fold.ts';
import { flatten } from '../text/flatten.ts';
import { SPACE, wholeWords } from '../text/patterns.ts';
import { countFront } from '../text/sorted.ts';
import type { Reach, Reachable, ReachContext } from './reach.ts';

export interface RelationReader {
  /** The relation in which the text stands to its targets; a target that is only cited has none. */
  read<Target extends Reachable>(context: ReachContext<Target>): ReadonlyMap<Target, Relation>;
}

/** The relations, what weighs most in law first: of two in one clause the first stays. */
export const STRONGEST: readonly Relation[] = [
  'replaces',
  'revises',
  'amends',
  'reaffirms',
  'cites',
];

/** Compiles the words of a language that say more than that something is cited. */
export function createRelationReader(language: Language, reach: Reach): RelationReader {
  const { relations, relatives, negations } = language.file.citation;
  const relationOf = new Map<string, Relation>(
    relations.flatMap(({ relation, words }) =>
      words.map((word) => [fold(word), relation] as const),
    ),
  );
  const finder = new RegExp(wholeWords(relationOf.keys()), 'gu');
  const negated = new RegExp(`${wholeWords(negations)}(?:${SPACE})?$`, 'u');
  const takenUp = new RegExp(`^,?${SPACE}${wholeWords(relatives)}${SPACE}$`, 'u');

  /** True when the one who does it is what was cited just before, not this text. */
  const isOfAnother = (context: ReachContext, at: number): boolean => {
    const { targets, folded } = context;
    const count = countFront(targets.length, (index) => (targets[index]?.end ?? Infinity) <= at);
    const before = targets[count - 1];
    if (before === undefined || at - before.end > NEAR) return false;
    const between = folded.slice(before.end, at);
    return between.trim() === '' || takenUp.test(between);
  };

  return {
    read: (context) => {
      const found = new Map<(typeof context.targets)[number], Relation>();
      for (const match of context.folded.matchAll(finder)) {
        const relation = relationOf.get(flatten(match[0])) ?? 'cites';
        const before = context.folded.slice(Math.max(0, match.index - NEAR), match.index);
        if (negated.test(before) || isOfAnother(context, match.index)) continue;
        for (const target of reach.from(context, match.index + match[0].length)) {
          const other = found.get(target) ?? 'cites';
          found.set(target, stronger(relation, other));
        }
      }
      return found;
    },
  };
}

/** How near the words stand that change what a verb says. */
const NEAR = 40;

function stronger(a: Relation, b: Relation): Relation {
  return STRONGEST.indexOf(a) <= STRONGEST.indexOf(b) ? a : b;
}
