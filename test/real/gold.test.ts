// The General Assembly corpus against its gold tables, in four layouts of the same texts.
import assert from 'node:assert/strict';
import { analyser } from '../support/analyser.ts';
import { readGold, readShared, type CorpusText } from '../support/corpus.ts';
import { scoreCitations, scoreClauses, type Score } from './score.ts';

const clauses = readGold('corpus', 'unga', 'gold-clauses.tsv');
const citations = readGold('corpus', 'unga', 'gold-citations.tsv');

/** Least share of clauses whose kind and keyword must be right, by layout. */
const LAYOUTS: Readonly<Record<string, number>> = {
  en: 0.995,
  'en-md': 0.995,
  'en-raw': 0.98,
  'en-layout': 0.95,
};
const CITATIONS = 0.995;

describe('the General Assembly corpus', () => {
  if (clauses === null || citations === null) {
    it.skip('SKIPPED: ../shared/corpus is not beside the project');
    return;
  }
  for (const [layout, share] of Object.entries(LAYOUTS)) {
    const sets = [
      ['unga', readShared('corpus', 'unga', layout)],
      ['unga-drafts', readShared('corpus', 'unga-drafts', layout)],
    ] as const;
    const ofSet = (set: string): ((row: Readonly<Record<string, string>>) => boolean) => {
      return (row) => row['set'] === set;
    };

    it(`${layout}: kind and keyword are right for ${share * 100} % of clauses`, () => {
      const scores = sets.map(([set, texts]) =>
        scoreClauses(analyser, texts ?? [], clauses.filter(ofSet(set))),
      );
      assertShare(scores, share);
    });

    it(`${layout}: the key is right for ${CITATIONS * 100} % of linked citations`, () => {
      const scores = sets.map(([set, texts]) =>
        scoreCitations(analyser, texts ?? [], citations.filter(ofSet(set)).filter(isSoundRow)),
      );
      assertShare(scores, CITATIONS);
    });
  }

  it('no citation is made up: each has a head noun or is a full code, and no date or list is one', () => {
    const texts = readShared('corpus', 'unga', 'en') ?? [];
    assert.deepEqual(texts.flatMap(suspicious), []);
  });
});

/** Rows whose own words and link agree; the others are named in the corpus notes. */
function isSoundRow(row: Readonly<Record<string, string>>): boolean {
  const symbol = row['symbol'] ?? '';
  const number = /^\d+\/\d+/.exec(row['link_text'] ?? '')?.[0] ?? '';
  const lacksLetters = /\/\d+[A-Z](-[A-Z])?$/.test(symbol) && !/[A-Z]/.test(row['link_text'] ?? '');
  return row['symbol_agrees'] === 'y' && !lacksLetters && symbol.includes(number);
}

function assertShare(scores: readonly Score[], share: number): void {
  const right = scores.reduce((sum, score) => sum + score.right, 0);
  const total = scores.reduce((sum, score) => sum + score.total, 0);
  const misses = scores.flatMap((score) => score.misses).slice(0, 40);
  assert.ok(total > 0);
  assert.ok(
    right / total >= share,
    `${right} of ${total} (${((100 * right) / total).toFixed(2)} %)\n${misses.join('\n')}`,
  );
}

/** Numbered citations whose session or number no organ can have reached. */
function suspicious({ name, text }: CorpusText): readonly string[] {
  return analyser
    .analyse(text, { fileName: name })
    .citations.filter(({ kind, parts }) => kind === 'resolution' && parts !== null)
    .filter(({ parts, text: words }) => {
      const [session = 0, number = 0] = words.split('/').map((piece) => Number.parseInt(piece, 10));
      return parts?.body === 'un-ga' && words.includes('/') && (session > 80 || number > 400);
    })
    .map(({ text: words }) => `${name}: ${words}`);
}
