/** Codes that are broken or impossible, and one thing under two numbers. */
import type { Chance } from '../../support/random.ts';
import { citedIn, citedOnce, inFull } from '../support/cited.ts';
import type { Fault, FaultKind, SoundText } from '../support/fault.ts';
import { replacing } from '../support/spots.ts';

export const codeFaults: readonly FaultKind[] = [
  {
    name: 'a wrong sign in a code',
    rule: 'malformed-code',
    mended: 'original',
    inject: (text, chance) =>
      brokenCode(/(?<=[\p{L}\d])[-/](?=[\p{L}\d])/gu, ['--', '//', '/', '-', '.'], text, chance),
  },
  {
    name: 'a sign is missing in a code',
    rule: 'malformed-code',
    mended: 'none',
    inject: (text, chance) => brokenCode(/(?<=\d)[-/](?=[\p{L}\d])/gu, [''], text, chance),
  },
  {
    name: 'a year with a figure too many in a code',
    rule: 'malformed-code',
    mended: 'none',
    inject: (text, chance) => brokenCode(/(?<=-\d\d)\d(?=\d-)/g, ['00', '11', '22'], text, chance),
  },
  {
    name: 'session and year of a code do not agree',
    rule: 'session-year',
    mended: 'none',
    inject: (text, chance) => {
      const cited = inFull(citedOnce(text), text).filter(({ text: code }) =>
        /-\d{4}-\d\d-/.test(code),
      );
      if (cited.length === 0) return null;
      const { text: code, range } = chance.pick(cited);
      const by = chance.pick([-1, 1, 2]);
      return replacing(
        range,
        code.replace(/(?<=-\d{4}-)\d\d/, (n) => String(Number(n) + by)),
        text,
      );
    },
  },
  {
    name: 'one resolution under two codes',
    rule: 'mixed-codes',
    mended: 'original',
    inject: (text, chance) => {
      const all = inFull(citedIn(text), text);
      const later = all.filter(({ canonical, range, text: code }) =>
        all.some(
          (other) =>
            other.canonical === canonical && other.range.end < range.start && other.text === code,
        ),
      );
      const options = later.flatMap(({ range, text: code }) => {
        const other = otherCode(code);
        return other === null ? [] : [replacing(range, other, text)];
      });
      return options.length === 0 ? null : chance.pick(options);
    },
  },
  {
    name: 'an annex has another number',
    rule: 'annex-number',
    mended: 'original',
    inject: (text, chance) => {
      const annexes = [
        ...text.text.matchAll(
          /(?<=\bannexe? )(\d)(?= (?:du rapport|to report|of report)\s+([\w-]+))/g,
        ),
      ];
      const isShared =
        new Set(annexes.map(([, number, report]) => `${number!} ${report!}`)).size === 1;
      if (annexes.length < 3 || !isShared) return null;
      const { index, 0: number } = chance.pick(annexes);
      const place = { start: index, end: index + 1 };
      return replacing(place, String(Number(number) + 1), text);
    },
  },
];

/** Breaks a code at one of the places; what can still be read is no broken code. */
function brokenCode(
  place: RegExp,
  puts: readonly string[],
  text: SoundText,
  chance: Chance,
): Fault | null {
  const options = inFull(citedOnce(text), text)
    .filter(({ text: code }) => /RES|RAP|REP/.test(code))
    .flatMap(({ text: code, range }) =>
      [...code.matchAll(place)].flatMap(({ index, 0: { length } }) =>
        puts
          .map((by) => code.slice(0, index) + by + code.slice(index + length))
          .filter((broken) => text.analyser.codes.read(broken) === null)
          .map((broken) => replacing(range, broken, text)),
      ),
    );
  return options.length === 0 ? null : chance.pick(options);
}

/** The code in another of its forms. */
function otherCode(code: string): string | null {
  const plain = /^(AG|GA)-(\d{4})-(RES|RAP|REP)-(\d+)$/.exec(code);
  if (plain !== null) return `${plain[1] === 'AG' ? 'GA' : 'AG'}-${code.slice(3)}`;
  const full = /^(GA-\d{4}-)\d\d-(RES-\d+)$/.exec(code);
  return full === null ? null : full[1]! + full[2]!;
}
