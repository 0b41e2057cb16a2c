// One code at a time: aliases, canonical keys, what a code says, and what cannot be right.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyser } from '../../support/analyser.ts';

const { codes } = analyser;

describe('a code', () => {
  it('is read in any letter case and prints as the current symbol of its body', () => {
    for (const alias of ['ag-2012-res-08', 'AG-2012-RES-8', 'GA-2012-RES-08', 'AGN/81/RES/8']) {
      assert.equal(codes.read(alias)?.canonical, 'GA-2012-81-RES-08', alias);
    }
    assert.equal(codes.read('S/RES/1373 (2001)')?.canonical, 'S/RES/1373(2001)');
  });

  it('tells year, session and number', () => {
    assert.deepEqual(codes.read('AGN/65/RES/9')?.parts, {
      body: 'interpol-ga',
      kind: 'resolution',
      year: 1996,
      session: 65,
      number: '9',
      faults: [],
    });
  });

  it('counts sessions over the year without one', () => {
    assert.equal(codes.read('AG-2019-RES-01')?.canonical, 'GA-2019-88-RES-01');
    assert.equal(codes.read('GA-2021-RES-01')?.canonical, 'GA-2021-89-RES-01');
  });

  it('shows a session and a year that cannot be one', () => {
    assert.deepEqual(codes.read('GA-2012-82-RES-08')?.parts.faults, [
      { kind: 'session-year', session: 82, year: 2012, expected: 81 },
    ]);
  });

  it('lists its aliases, each of which leads back to it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1956, max: 2040 }),
        fc.integer({ min: 1, max: 60 }),
        (year, number) => {
          fc.pre(year !== 2020);
          const code = codes.read(`AG-${year}-RES-${number}`);
          assert.ok(code);
          for (const alias of codes.aliases(code)) {
            assert.equal(codes.read(alias)?.canonical, code.canonical, alias);
          }
          assert.equal(codes.aliases(code)[0], code.canonical);
        },
      ),
    );
  });

  it('has an official address in the United Nations family and none at INTERPOL', () => {
    const un = codes.read('A/RES/79/136');
    const interpol = codes.read('GA-2025-93-RES-03');
    assert.ok(un && interpol);
    assert.match(codes.address(un) ?? '', /^https:.*A\/RES\/79\/136$/);
    assert.equal(codes.address(interpol), null);
  });

  it('is not made up from other letters', () => {
    for (const text of [
      'AG/RES. 1459 (XXVII-O/97)',
      'GA-2012',
      'RES-08',
      '24/7',
      'GA-12-RES-8',
      '',
    ]) {
      assert.equal(codes.read(text), null, text);
    }
  });
});
