/** Tab and Shift+Tab: at the start of an item they change its level, elsewhere they do nothing. */
import { levelKey } from '../../../server/src/core/typing/level-keys.ts';
import { checkKey, UNITED_NATIONS } from './support/keys.ts';

const tab = (before: string, after: string | null): void => {
  checkKey((at, draft) => levelKey(at, 1, draft), UNITED_NATIONS, before, after);
};
const shiftTab = (before: string, after: string | null): void => {
  checkKey((at, draft) => levelKey(at, -1, draft), UNITED_NATIONS, before, after);
};

const flat = `
  Recalling its resolution 70/1,

  1. Requests the Secretary-General:

  (a) To act;

  |(b) To report;

  (c) To rest.
`;
const nested = `
  Recalling its resolution 70/1,

  1. Requests the Secretary-General:

  (a) To act:

  |(i) To report;

  (b) To rest.
`;

describe('Tab and Shift+Tab at the start of an item', () => {
  it('move it down a level, announce it and count its list anew', () => {
    tab(flat, nested);
  });

  it('move it up again', () => {
    shiftTab(nested, flat);
  });

  it('work where the words begin, on an item without words too', () => {
    tab(
      flat.replace('|(b) To report;', '(b) |'),
      nested.replace('|(i) To report;', '(i) |').replace('(b) To rest', '(b) To rest'),
    );
  });

  it('set bullets in by a step', () => {
    tab(
      `
      Recalling its resolution 70/1,

      1. Requests the Secretary-General:

      - to act;
      - |to report.
      `,
      `
      Recalling its resolution 70/1,

      1. Requests the Secretary-General:

      - to act:
          - |to report.
      `,
    );
  });

  it('do nothing for a first item, on the first level, among words and outside lists', () => {
    tab(flat.replace('|', '').replace('(a)', '|(a)'), null);
    shiftTab(flat, null);
    tab(flat.replace('|', '').replace('report', 're|port'), null);
    tab(flat.replace('|', '').replace('1. Req', '|1. Req'), null);
  });
});
