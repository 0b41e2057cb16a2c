/** Numbers of clauses and markers of items that skip, repeat, are there or are not. */
import type { Clause, Item } from '../../../server/src/core/model/model.ts';
import type { Range } from '../../../server/src/core/text/range.ts';
import type { Chance } from '../../support/random.ts';
import type { Fault, FaultKind, SoundText } from '../support/fault.ts';
import {
  at,
  isFollowedAtOnce,
  keyed,
  put,
  replacing,
  wordsAt,
  type KeyedClause,
} from '../support/spots.ts';

interface Numbered {
  readonly value: number;
  /** Of the figures alone. */
  readonly range: Range;
  readonly clause: KeyedClause;
}

export const numberingFaults: readonly FaultKind[] = [
  {
    name: 'a number is skipped',
    rule: 'clause-numbering',
    mended: 'original',
    inject: (text, chance) => shifted(1, text, chance),
  },
  {
    name: 'a number stands twice',
    rule: 'clause-numbering',
    mended: 'original',
    inject: (text, chance) => shifted(-1, text, chance),
  },
  {
    name: 'one number is mistyped',
    rule: 'clause-numbering',
    mended: 'original',
    inject: (text, chance) => {
      const inner = runsOf(text).flatMap((run) => run.slice(1, -1));
      if (inner.length === 0) return null;
      const { value, range } = chance.pick(inner);
      return replacing(range, String(chance.pick([value - 1, value + 1, value * 11])), text);
    },
  },
  {
    name: 'the numbers start again',
    rule: 'clause-numbering',
    mended: 'original',
    inject: (text, chance) => {
      const tails = runsOf(text).flatMap((run) =>
        run.slice(2, -1).flatMap((_, index) => {
          const { clause } = run[index + 1]!;
          const goesOn = clause.end.mark === ';' && isFollowedAtOnce(clause, text);
          return goesOn ? [run.slice(index + 2)] : [];
        }),
      );
      if (tails.length === 0) return null;
      const tail = chance.pick(tails);
      return renumbered(tail, (_, index) => index + 1, `from ${tail[0]!.value} on`);
    },
  },
  {
    name: 'a number is missing',
    rule: 'numbering-habit',
    mended: 'original',
    inject: (text, chance) => {
      const numbered = runsOf(text).flat();
      if (numbered.length < 2) return null;
      const { clause } = chance.pick(numbered);
      const number = numberOf(clause, text);
      return number === null ? null : { ...removing([number], text), place: clause.range };
    },
  },
  {
    name: 'no clause is numbered',
    rule: 'numbering-habit',
    mended: 'original',
    inject: (text) => {
      const all = keyed(text, 'operative');
      const numbers = all.flatMap((clause) => numberOf(clause, text) ?? []);
      const isPlain = runsOf(text).length === 1 && numbers.length === all.length;
      const [first] = all;
      if (!isPlain || numbers.length < 2 || first === undefined) return null;
      return { ...removing(numbers, text), place: first.keyword.range };
    },
  },
  {
    name: 'clauses are numbered against the habit',
    rule: 'numbering-habit',
    mended: 'original',
    inject: (text) => {
      const all = keyed(text, 'operative');
      const [first] = all;
      if (first === undefined || text.profile.numbering !== 'none') return null;
      if (all.some(({ number }) => number !== null)) return null;
      const edits = all.map(({ range }, index) => put(at(range.start), `${index + 1}. `));
      return { edits, place: at(first.range.start), what: `${all.length} numbers` };
    },
  },
  {
    name: 'a single clause is numbered',
    rule: 'lone-number',
    mended: 'original',
    inject: (text) => {
      const [only, ...more] = keyed(text, 'operative');
      if (only?.keyword.entry == null || only.number !== null || more.length > 0) return null;
      if (/^\d{1,2}\./m.test(text.text)) return null;
      const line = text.text.lastIndexOf('\n', only.range.start - 1) + 1;
      return { edits: [put(at(line), '1. ')], what: 'numbered 1' };
    },
  },
  {
    name: 'a marker is skipped',
    rule: 'item-markers',
    mended: 'original',
    inject: (text, chance) => remarked(1, text, chance),
  },
  {
    name: 'a marker stands twice',
    rule: 'item-markers',
    mended: 'original',
    inject: (text, chance) => remarked(-1, text, chance),
  },
  {
    name: 'a marker has another style',
    rule: 'item-markers',
    mended: 'original',
    inject: (text, chance) => {
      const lists = letteredLists(text).filter(({ length }) => length > 2);
      if (lists.length === 0) return null;
      const list = chance.pick(lists);
      const index = chance.integer(1, list.length - 1);
      const { markerRange, marker } = list[index]!;
      const letter = letterOf(index);
      // A figure with a full stop or one bracket would be the number of a clause.
      const styles = [`${letter})`, `(${letter})`, `${letter}.`, `(${index + 1})`];
      const others = styles.filter((style) => style !== marker);
      return replacing(markerRange, chance.pick(others), text);
    },
  },
  {
    name: 'a level of markers is skipped',
    rule: 'item-level',
    mended: 'original',
    inject: (text, chance) => {
      const lists = letteredLists(text);
      if (lists.length === 0) return null;
      const list = chance.pick(lists);
      const edits = list.map(({ marker, markerRange }, index) =>
        put(markerRange, marker.replace(/\p{L}/u, NUMERALS[index] ?? '')),
      );
      return { edits, what: `${list.length} items with numerals` };
    },
  },
];

/** The runs of operative clauses whose numbers go up by one; what follows them counts from 1 again. */
function runsOf(text: SoundText): readonly (readonly Numbered[])[] {
  const runs: Numbered[][] = [];
  for (const clause of keyed(text, 'operative')) {
    if (clause.number === null || clause.numberRange === null) continue;
    const { start } = clause.numberRange;
    const value = Number(clause.number);
    const range = { start, end: start + clause.number.length };
    const line = text.text.lastIndexOf('\n', start - 1) + 1;
    const isFirst = !/[\p{L}\d]/u.test(text.text.slice(line, start));
    if (!isFirst || wordsAt(text, range) !== clause.number || !Number.isInteger(value)) continue;
    const last = runs.at(-1);
    if (last?.at(-1)?.value === value - 1) last.push({ value, range, clause });
    else runs.push([{ value, range, clause }]);
  }
  return runs.filter(({ length }, index) => length > 1 && (runs[index + 1]?.[0]?.value ?? 1) === 1);
}

/** All numbers of a run from one of them on, moved. */
function shifted(by: number, text: SoundText, chance: Chance): Fault | null {
  const runs = runsOf(text);
  if (runs.length === 0) return null;
  const run = chance.pick(runs);
  const from = chance.integer(1, run.length - 1);
  return renumbered(run.slice(from), ({ value }) => value + by, `from ${run[from]!.value} on`);
}

function renumbered(
  run: readonly Numbered[],
  valueOf: (numbered: Numbered, index: number) => number,
  what: string,
): Fault {
  const edits = run.map((numbered, index) => put(numbered.range, String(valueOf(numbered, index))));
  return { edits, place: run[0]!.range, what };
}

/** A number with its full stop and the space behind it. */
function numberOf({ numberRange }: Clause, { text }: SoundText): Range | null {
  if (numberRange === null) return null;
  const { start } = numberRange;
  const match = /^\d{1,3}\.[ \t\u00a0]+/.exec(text.slice(start, start + 20));
  return match === null ? null : { start, end: start + match[0].length };
}

function removing(ranges: readonly Range[], text: SoundText): Fault {
  return {
    edits: ranges.map((range) => put(range, '')),
    what: `without ${ranges.map((range) => wordsAt(text, range).trim()).join(' ')}`,
  };
}

/** Lists of one level that go a, b, c. */
function letteredLists(text: SoundText): readonly (readonly Item[])[] {
  return keyed(text)
    .map(({ items }) => items)
    .filter(
      (items) =>
        items.length > 1 &&
        items.length <= NUMERALS.length &&
        items.every(
          ({ marker, level }, index) =>
            level === 1 && marker.replace(/[^\p{L}\d]/gu, '') === letterOf(index),
        ),
    );
}

const NUMERALS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

function letterOf(index: number): string {
  return String.fromCharCode('a'.charCodeAt(0) + index);
}

function remarked(by: number, text: SoundText, chance: Chance): Fault | null {
  const lists = letteredLists(text);
  if (lists.length === 0) return null;
  const list = chance.pick(lists);
  const from = chance.integer(1, list.length - 1);
  const edits = list
    .slice(from)
    .map(({ marker, markerRange }, index) =>
      put(markerRange, marker.replace(/\p{L}/u, letterOf(from + index + by))),
    );
  return { edits, place: list[from]!.markerRange, what: `from ${list[from]!.marker} on` };
}
