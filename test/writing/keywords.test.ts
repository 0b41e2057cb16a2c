/**
 * How often the keyword of a clause is among the first five once its first three letters are typed:
 * in drafts of our own, and in a sample of adopted texts where those are at hand. All of them are
 * tried by `node --import tsx test/writing/measure-keywords.ts`.
 */
import assert from 'node:assert/strict';
import { readShared } from '../support/corpus.ts';
import { createChance } from '../support/random.ts';
import { seedTexts } from '../support/shared.ts';
import { HELD } from './support/held-texts.ts';
import { keywordTrials, shareInFirst, type KeywordTrial } from './support/keyword-trial.ts';

/** How many texts of each corpus are tried. */
const SAMPLE = 8;

function missesOf(trials: readonly KeywordTrial[]): string {
  return trials
    .filter(({ headRank }) => headRank === null || headRank > 5)
    .map(({ written, offered }) => `${written}: ${offered.join(' | ')}`)
    .join('\n');
}

describe('The keyword of a clause, by its first three letters', () => {
  it('is among the first five in our own seeds', () => {
    const trials = [...seedTexts()]
      .filter(([name]) => !name.endsWith('.json'))
      .flatMap(([name, text]) => keywordTrials(text, name));
    assert.ok(trials.length > 30);
    assert.ok(shareInFirst(trials, ({ headRank }) => headRank) >= 98, missesOf(trials));
  });

  it('is among the first five in 98 % of a sample of adopted texts', function () {
    this.timeout(60_000);
    const chance = createChance(5);
    const trials = HELD.flatMap((path) => {
      const texts = readShared(...path);
      if (texts === null) return [];
      return chance.some(texts, SAMPLE).flatMap(({ name, text }) => keywordTrials(text, name));
    });
    if (trials.length === 0) {
      console.warn('SKIPPED: the corpora are absent, no keyword is looked up');
      this.skip();
    }
    const head = shareInFirst(trials, ({ headRank }) => headRank);
    const whole = shareInFirst(trials, ({ rank }) => rank);
    console.info(
      `      ${trials.length} clauses: head ${head.toFixed(1)} %, whole ${whole.toFixed(1)} %`,
    );
    assert.ok(head >= 98, missesOf(trials));
    assert.ok(whole >= 93, `${whole} %`);
  });
});
