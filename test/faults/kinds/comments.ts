/** Comments that silence a rule which does not exist, or which has nothing to say. */
import { rules } from '../../../server/src/core/rules/registry.ts';
import type { Chance } from '../../support/random.ts';
import type { Fault, FaultKind, SoundText } from '../support/fault.ts';
import { at, blockOf, keyed, put } from '../support/spots.ts';

export const commentFaults: readonly FaultKind[] = [
  {
    name: 'a comment names no rule',
    rule: 'unknown-rule',
    mended: 'gone',
    inject: (text, chance) => {
      // A comment for a rule that never runs is never in vain, so nothing is left once it is mended.
      const off = rules.filter((rule) => rule.levels(text.profile) === null).map(({ id }) => id);
      if (off.length === 0) return null;
      const id = chance.pick(off);
      const index = chance.integer(1, id.length - 2);
      return comment(id.slice(0, index) + id.slice(index + 1), text, chance);
    },
  },
  {
    name: 'a comment silences nothing',
    rule: 'unused-silencer',
    mended: 'original',
    inject: (text, chance) => comment(chance.pick(['clause-ending', 'keyword-form']), text, chance),
  },
];

/** Puts a comment on a line of its own before a clause. */
function comment(id: string, text: SoundText, chance: Chance): Fault | null {
  const clauses = keyed(text).filter((clause) => blockOf(clause, text) !== null);
  if (clauses.length === 0) return null;
  const { start } = chance.pick(clauses).range;
  const line = text.text.lastIndexOf('\n', start - 1) + 1;
  const words = `<!-- resolution-ignore ${id} -->`;
  return { edits: [put(at(line), `${words}\n`)], what: words };
}
