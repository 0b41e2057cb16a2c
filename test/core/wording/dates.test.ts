/** Dates and sessions in words. */
import assert from 'node:assert/strict';
import { createDateWriter } from '../../../server/src/core/wording/dates.ts';
import type { SessionFact } from '../../../server/src/core/model/model.ts';

const english = createDateWriter('en');
const french = createDateWriter('fr');

const session = (facts: Partial<SessionFact>): SessionFact => ({
  number: null,
  year: null,
  place: null,
  country: null,
  start: null,
  end: null,
  ...facts,
});

describe('A date', () => {
  it('is written out as the reader’s language does', () => {
    assert.equal(english.day('2024-12-01'), '1 December 2024');
    assert.equal(french.day('2024-12-01'), '1er décembre 2024');
    assert.equal(french.day('2024-08-15'), '15 août 2024');
  });

  it('that is none stays as it is', () => {
    assert.equal(english.day('soon'), 'soon');
  });
});

describe('A session', () => {
  for (const [facts, en, fr] of [
    [
      { number: 81, place: 'Rome', country: 'Italy', start: '2012-11-05', end: '2012-11-08' },
      '81st session, Rome (Italy), 5–8 November 2012',
      '81e session, Rome (Italy), 5–8 novembre 2012',
    ],
    [
      { number: 91, start: '2023-11-28', end: '2023-12-01' },
      '91st session, 28 November – 1 December 2023',
      '91e session, 28 novembre – 1er décembre 2023',
    ],
    [
      { number: 2, start: '1999-12-30', end: '2000-01-02' },
      '2nd session, 30 December 1999 – 2 January 2000',
      '2e session, 30 décembre 1999 – 2 janvier 2000',
    ],
    [
      { number: 79, start: '2024-09-10' },
      '79th session, from 10 September 2024',
      '79e session, à partir du 10 septembre 2024',
    ],
    [{ number: 1, year: 1946 }, '1st session, 1946', '1re session, 1946'],
    [{ number: 113, place: 'Monaco' }, '113th session, Monaco', '113e session, Monaco'],
    [
      { number: 23, start: '2001-05-01', end: '2001-05-01' },
      '23rd session, 1 May 2001',
      '23e session, 1er mai 2001',
    ],
  ] as const) {
    it(`is named with what is known of it: ${en}`, () => {
      assert.equal(english.session(session(facts)), en);
      assert.equal(french.session(session(facts)), fr);
    });
  }

  it('of which nothing is known has no name', () => {
    assert.equal(english.session(session({})), null);
  });
});
