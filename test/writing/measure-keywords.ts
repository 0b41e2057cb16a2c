/**
 * Measures completion of keywords on every clause of the held texts:
 * `node --import tsx test/writing/measure-keywords.ts`. It takes minutes. For each folder: how many
 * clauses, in how many the head of the keyword and the whole keyword are among the first five, and
 * the heads that are not.
 */
import { readShared } from '../support/corpus.ts';
import { HELD } from './support/held-texts.ts';
import { FIRST, keywordTrials, shareInFirst, type KeywordTrial } from './support/keyword-trial.ts';

function report(name: string, trials: readonly KeywordTrial[]): void {
  if (trials.length === 0) return;
  const head = shareInFirst(trials, ({ headRank }) => headRank).toFixed(2);
  const whole = shareInFirst(trials, ({ rank }) => rank).toFixed(2);
  console.info(`${name}: ${trials.length} clauses, head ${head} %, whole ${whole} %`);
}

const all = HELD.flatMap((path) => {
  const trials = (readShared(...path) ?? []).flatMap(({ name, text }) => keywordTrials(text, name));
  report(path.join('/'), trials);
  for (const { written, headRank, offered } of trials) {
    if ((headRank ?? Infinity) > FIRST) console.info(`  ${written}: ${offered.join(' | ')}`);
  }
  return trials;
});
report('all', all);
