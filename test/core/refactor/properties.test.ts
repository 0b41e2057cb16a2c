/** What must hold of every change of clauses, over generated texts and a sample of the corpora. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { changePart } from '../../../server/src/core/refactor/change-part.ts';
import { clauseToItem } from '../../../server/src/core/refactor/clause-to-item.ts';
import { conversionOf } from '../../../server/src/core/refactor/convert-keyword.ts';
import type { Draft } from '../../../server/src/core/refactor/draft.ts';
import { changeLevel } from '../../../server/src/core/refactor/item-level.ts';
import { itemToClause } from '../../../server/src/core/refactor/item-to-clause.ts';
import { mergeClauses, mergedWith } from '../../../server/src/core/refactor/merge-clauses.ts';
import { moveClause } from '../../../server/src/core/refactor/move-clause.ts';
import { moveItem } from '../../../server/src/core/refactor/move-item.ts';
import { proved, type Plan } from '../../../server/src/core/refactor/plan.ts';
import { refactoringsAt } from '../../../server/src/core/refactor/refactorings.ts';
import { sortRecitals } from '../../../server/src/core/refactor/sort-recitals.ts';
import { secondKeyword, splitClause } from '../../../server/src/core/refactor/split-clause.ts';
import { textWith } from '../../../server/src/core/text/edits.ts';
import { readShared } from '../../support/corpus.ts';
import { findingsIn } from '../../support/findings.ts';
import { createChance } from '../../support/random.ts';
import { draftOf } from './support/change.ts';
import { generated } from './support/texts.ts';
import { wordsOf } from './support/words.ts';

/** A change of the clause at an index, and what takes it back from what it leaves. */
interface Pair {
  readonly name: string;
  readonly change: (draft: Draft, index: number) => Plan | null;
  readonly back: (draft: Draft, index: number) => Plan | null;
  /** True for changes that leave the words of each clause together. */
  readonly keepsClauses: boolean;
}

const clauseOf = ({ model }: Draft, index: number) => model.clauses[index]!;
const lastOuter = (draft: Draft, index: number): number =>
  clauseOf(draft, index).items.findLastIndex(({ level }) => level === 1);
const across = (draft: Draft, index: number): Plan | null => {
  const conversion = conversionOf(clauseOf(draft, index), draft);
  return conversion === null ? null : changePart(clauseOf(draft, index), conversion, draft);
};
const merge = (draft: Draft, index: number): Plan | null => {
  const next = mergedWith(clauseOf(draft, index), draft);
  return next === null ? null : mergeClauses(clauseOf(draft, index), next, draft);
};

const pairs: readonly Pair[] = [
  {
    name: 'moving a clause down and up',
    change: (draft, index) => moveClause(clauseOf(draft, index), 'down', draft),
    back: (draft, index) => moveClause(clauseOf(draft, index + 1), 'up', draft),
    keepsClauses: true,
  },
  {
    name: 'moving a clause up and down',
    change: (draft, index) => moveClause(clauseOf(draft, index), 'up', draft),
    back: (draft, index) => moveClause(clauseOf(draft, index - 1), 'down', draft),
    keepsClauses: true,
  },
  {
    name: 'moving the first item down, and up again',
    change: (draft, index) => moveItem(clauseOf(draft, index), 0, 'down', draft),
    back: (draft, index) => {
      const { items } = clauseOf(draft, index);
      const second = items.findIndex(({ level }, at) => at > 0 && level === 1);
      return moveItem(clauseOf(draft, index), second, 'up', draft);
    },
    keepsClauses: false,
  },
  {
    name: 'moving the last item a level down and up',
    change: (draft, index) =>
      changeLevel(clauseOf(draft, index), lastOuter(draft, index), 1, draft),
    back: (draft, index) =>
      changeLevel(
        clauseOf(draft, index),
        clauseOf(draft, index).items.findLastIndex(({ level }) => level === 2),
        -1,
        draft,
      ),
    keepsClauses: true,
  },
  {
    name: 'making a clause an item and a clause again',
    change: (draft, index) => clauseToItem(clauseOf(draft, index), draft),
    back: (draft, index) =>
      itemToClause(clauseOf(draft, index - 1), lastOuter(draft, index - 1), draft),
    keepsClauses: false,
  },
  {
    name: 'merging and splitting',
    change: merge,
    back: (draft, index) => {
      const clause = clauseOf(draft, index);
      const found = [...draft.model.source.slice(0, clause.range.end).matchAll(/, (?:and|et) /g)]
        .map((match) => secondKeyword(clause, match.index + 3, draft))
        .flatMap((second) => second ?? [])
        .at(-1);
      return found === undefined ? null : splitClause(clause, found, draft);
    },
    keepsClauses: false,
  },
  {
    name: 'turning the last recital into an operative clause and back',
    change: (draft, index) => {
      const next = draft.model.clauses[index + 1];
      const isBorder = clauseOf(draft, index).part === 'preamble' && next?.part === 'operative';
      return isBorder ? across(draft, index) : null;
    },
    back: across,
    keepsClauses: false,
  },
];

/** Makes a change and takes it back; false where it cannot be made. */
function goesBothWays({ change, back, keepsClauses }: Pair, text: string, index: number): boolean {
  const draft = draftOf(text);
  const plan = proved(draft, change(draft, index));
  if (plan === null) return false;
  const after = textWith(text, plan.edits);
  assertSameWords(text, after, keepsClauses);
  assertNothingNew(text, after);
  const other = draftOf(after);
  const reverse = proved(other, back(other, index));
  assert.equal(reverse === null ? null : textWith(after, reverse.edits), text);
  return true;
}

/** Every clause has its words, whatever place it has; keyword, number and marks aside. */
function assertSameWords(before: string, after: string, keepsClauses: boolean): void {
  const words = (text: string): readonly string[] => {
    const clauses = draftOf(text).model.clauses.map((clause) => wordsOf(clause, text));
    return keepsClauses ? clauses.toSorted() : [];
  };
  assert.deepEqual(words(after), words(before));
}

/** Whatever is a warning afterwards was one before. */
function assertNothingNew(before: string, after: string): void {
  const grave = (text: string): string[] =>
    findingsIn(text)
      .filter(({ severity }) => severity === 'error' || severity === 'warning')
      .map(({ rule }) => rule);
  const old = grave(before);
  const fresh = grave(after).filter((rule) => {
    const at = old.indexOf(rule);
    if (at >= 0) old.splice(at, 1);
    return at < 0;
  });
  assert.deepEqual(fresh, []);
}

describe('Every change of clauses, in generated texts', () => {
  for (const pair of pairs) {
    it(`${pair.name} gives the text back, byte for byte, and keeps words and findings`, () => {
      let made = 0;
      fc.assert(
        fc.property(generated, fc.nat(), (text, pick) => {
          const { clauses } = draftOf(text).model;
          if (goesBothWays(pair, text, pick % clauses.length)) made += 1;
        }),
        { numRuns: 60, seed: 5 },
      );
      assert.ok(made >= 5, `made ${made} times`);
    });
  }

  it('keeps the words and the number of clauses when recitals are sorted', () => {
    fc.assert(
      fc.property(generated, fc.constantFrom('date', 'kind', 'keyword'), (text, order) => {
        const draft = draftOf(text);
        const [first] = draft.model.clauses;
        const plan = first === undefined ? null : proved(draft, sortRecitals(first, order, draft));
        if (plan === null) return;
        const after = textWith(text, plan.edits);
        assertSameWords(text, after, true);
        assertNothingNew(text, after);
        const again = draftOf(after);
        const [now] = again.model.clauses;
        assert.equal(now === undefined ? null : sortRecitals(now, order, again), null);
      }),
      { numRuns: 60, seed: 5 },
    );
  });

  it('offers what it can make, in one stretch of edits that do not touch', () => {
    fc.assert(
      fc.property(generated, fc.nat(), (text, pick) => {
        const draft = draftOf(text);
        for (const { edits } of refactoringsAt(draft, pick % text.length)) {
          assert.ok(edits.length > 0);
          for (const [index, { range }] of edits.entries()) {
            const before = edits[index - 1];
            assert.ok(before === undefined || before.range.end < range.start);
          }
        }
      }),
      { numRuns: 20, seed: 5 },
    );
  });
});

const FOLDERS = ['unga/en', 'unga/en-md', 'unga-drafts/en', 'unsc/fr', 'wha/en'] as const;
const TEXTS = 3;
const CLAUSES = 3;

/** Adopted texts are not always regular: a change may be made, and not be the only way back. */
function describeCorpora(): void {
  const chance = createChance(20);
  const folders = FOLDERS.map((folder) => readShared('corpus', ...folder.split('/')));
  if (folders.some((texts) => texts === null)) {
    describe.skip('Changes of clauses in the corpora (SKIPPED: a folder is absent)', () => {
      it('need the corpora');
    });
    return;
  }
  const texts = folders.flatMap((folder) => chance.some(folder ?? [], TEXTS));
  describe('Changes of clauses in the corpora', () => {
    it('that move a clause give the text back, byte for byte', () => {
      let made = 0;
      for (const { name, text } of texts) {
        const { clauses } = draftOf(text).model;
        for (const index of chance.some([...clauses.keys()], CLAUSES)) {
          for (const pair of pairs.slice(0, 2)) {
            try {
              if (goesBothWays(pair, text, index)) made += 1;
            } catch (error) {
              throw new Error(`${name}, clause ${index}: ${pair.name}`, { cause: error });
            }
          }
        }
      }
      assert.ok(made > texts.length, `made ${made} times`);
    }).timeout(60_000);

    it('that are offered leave every word outside keywords and markers', () => {
      for (const { name, text } of texts) {
        const draft = draftOf(text);
        const [place = 0] = chance.some(
          draft.model.clauses.map(({ range }) => range.start),
          1,
        );
        const letters = (source: string): number => source.replace(/[^\p{L}]/gu, '').length;
        const size = letters(text);
        for (const { edits, title } of refactoringsAt(draft, place)) {
          const after = letters(textWith(text, edits));
          assert.ok(Math.abs(after - size) < 200, `${name}: ${title.en}`);
        }
      }
    }).timeout(60_000);
  });
}

describeCorpora();
