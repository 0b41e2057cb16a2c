/** The words by which a list or a picture names the clause that cites. */
import type { Clause } from '../../core/model/model.ts';

/** As delegates call them at the table, in French too. */
const LETTERS: Readonly<Record<Clause['part'], string>> = { preamble: 'PP', operative: 'OP' };

/** "PP3", "OP2": the number is the printed one, else the place in the part. */
export function clauseName({
  part,
  index,
  number,
}: Pick<Clause, 'part' | 'index' | 'number'>): string {
  return `${LETTERS[part]}${number ?? index}`;
}
