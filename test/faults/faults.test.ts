// Faults such as drafters make, put into adopted texts one at a time: the right rule finds each at
// its place, its fix gives the text back, and nothing else speaks.
import assert from 'node:assert/strict';
import { rules } from '../../server/src/core/rules/registry.ts';
import { faultKinds } from './kinds.ts';
import { sampleOf } from './support/sample.ts';
import { printTable, rowOf, rowsOf, type Row } from './support/table.ts';
import { soundTexts } from './support/texts.ts';

/** On how many texts each kind is tried: the whole of it is `npm run faults -- --all`. */
const TEXTS = 10;
const SEED = 2026;
/** The figures that hold for all faults together. */
const FOUND = 0.99;
const MENDED = 0.99;
const SIDE = 0.01;
/** Of one kind so few texts are tried that one slip weighs much. */
const SLIPS_OF_A_KIND = 1;
const FEWEST_KINDS = 25;

describe('injected faults', function () {
  this.timeout(300_000);

  const { texts, absent } = soundTexts();
  let rows: readonly Row[] = [];
  let all: Row;

  before(() => {
    for (const set of absent) console.warn(`SKIPPED: ${set} is absent, its texts are not broken`);
    const trials = [...sampleOf(faultKinds, texts, { seed: SEED, most: TEXTS })];
    rows = rowsOf(faultKinds, trials);
    all = rowOf('all', '', trials);
  });

  it('are of many kinds, and every rule has one', () => {
    const tried = rows.filter((row) => row.tried > 0);
    assert.ok(tried.length >= FEWEST_KINDS, `${String(tried.length)} kinds`);
    const met = new Set(tried.map(({ rule }) => rule));
    assert.deepEqual(
      rules.filter(({ id }) => !met.has(id)).map(({ id }) => id),
      [],
    );
  });

  it('are found by the right rule at the right place', () => {
    assert.ok(all.found >= all.tried * FOUND, printTable([...rows, all]));
  });

  it('are mended back to the text as it was, where that can be known', () => {
    assert.ok(all.mended >= all.fixable * MENDED, printTable([...rows, all]));
  });

  it('make no other rule speak, neither before they are mended nor afterwards', () => {
    assert.ok(all.side <= all.tried * SIDE, printTable([...rows, all]));
  });

  it('are found and mended whatever their kind', () => {
    const poor = rows.filter(
      ({ tried, found, fixable, mended }) =>
        tried - found > SLIPS_OF_A_KIND || fixable - mended > SLIPS_OF_A_KIND,
    );
    assert.deepEqual(poor, [], printTable(poor));
  });
});
