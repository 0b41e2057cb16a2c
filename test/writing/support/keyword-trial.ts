/**
 * Tries completion on every clause of a text: the clause is taken out from its keyword on, the first
 * three letters are typed, and the list that comes is compared with the keyword that stood there.
 */
import { keywordCompletion } from '../../../server/src/core/completion/keyword-completion.ts';
import { fold } from '../../../server/src/core/text/fold.ts';
import { analyser } from '../../support/analyser.ts';

/** What became of one clause. */
export interface KeywordTrial {
  /** The keyword as its text writes it, without line breaks. */
  readonly written: string;
  /** Where the whole keyword, with its modifiers as written, stands in the list; null when it does not. */
  readonly rank: number | null;
  /** Where its head, or more of the keyword, first stands in the list. */
  readonly headRank: number | null;
  /** The list, for a report. */
  readonly offered: readonly string[];
}

/** How many letters are typed. */
const LETTERS = 3;

/** One trial for each clause that has a keyword. */
export function keywordTrials(text: string, fileName: string): readonly KeywordTrial[] {
  const model = analyser.analyse(text, { fileName });
  return model.clauses.flatMap(({ keyword, range }) => {
    if (keyword === null) return [];
    const before = text.slice(0, keyword.range.start);
    const typed = keyword.written.slice(0, LETTERS);
    const draft = before + typed + text.slice(range.end);
    const list = keywordCompletion(
      analyser.analyse(draft, { fileName }),
      before.length + typed.length,
      analyser,
    );
    const offered = list?.proposals ?? [];
    const written = fold(keyword.written).replace(/,/g, '');
    return [
      {
        written: keyword.written,
        rank: rankOf(offered.findIndex((proposal) => fold(proposal.text) === written)),
        headRank: rankOf(
          offered.findIndex(
            (proposal) => proposal.entry === keyword.entry && holds(written, fold(proposal.text)),
          ),
        ),
        offered: offered.slice(0, 8).map((proposal) => proposal.text),
      },
    ];
  });
}

function rankOf(index: number): number | null {
  return index === -1 ? null : index + 1;
}

/** True when the words of the shorter stand in the longer, in order. */
function holds(longer: string, shorter: string): boolean {
  const words = shorter.split(' ');
  let at = 0;
  for (const word of longer.split(' ')) if (word === words[at]) at += 1;
  return at === words.length;
}

/** The share of trials whose rank is at most five, in per cent. */
export function shareInFirst(
  trials: readonly KeywordTrial[],
  rank: (trial: KeywordTrial) => number | null,
): number {
  const found = trials.filter((trial) => (rank(trial) ?? Infinity) <= FIRST).length;
  return (100 * found) / trials.length;
}

/** How many proposals are seen at once. */
export const FIRST = 5;
