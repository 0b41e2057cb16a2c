/** Marks that are missing or wrong at the end of clauses, of items, and of what leads a list in. */
import type { Clause, Item } from '../../../server/src/core/model/model.ts';
import type { Range } from '../../../server/src/core/text/range.ts';
import type { Chance } from '../../support/random.ts';
import type { Fault, FaultKind, SoundText } from '../support/fault.ts';
import { isFollowedAtOnce, keyed, replacing, spaceBefore, wordsAt } from '../support/spots.ts';

type Place = 'recital' | 'operative' | 'last';

/** What a drafter writes instead; nothing stands for a mark that was forgotten. */
const WRONG: Readonly<Record<Place, readonly string[]>> = {
  recital: [';', '.'],
  operative: [',', '.'],
  last: [';', ','],
};

export const punctuationFaults: readonly FaultKind[] = [
  ...(['recital', 'operative', 'last'] as const).flatMap((place): readonly FaultKind[] => [
    {
      name: `wrong mark at the end: ${place}`,
      rule: 'clause-ending',
      mended: 'original',
      inject: (text, chance) => endMark(place, chance.pick(WRONG[place]), text, chance),
    },
    {
      name: `no mark at the end: ${place}`,
      rule: 'clause-ending',
      mended: 'original',
      inject: (text, chance) => endMark(place, '', text, chance),
    },
  ]),
  {
    name: 'no colon before a list',
    rule: 'list-opening',
    mended: 'original',
    inject: (text, chance) => leadIn('', text, chance),
  },
  {
    name: 'another mark than a colon before a list',
    rule: 'list-opening',
    mended: 'original',
    inject: (text, chance) => leadIn(chance.pick([';', ',', '.']), text, chance),
  },
  {
    name: 'no mark at the end of an item',
    rule: 'item-ending',
    mended: 'original',
    inject: (text, chance) => itemEnd(1, () => '', text, chance),
  },
  {
    name: 'wrong mark at the end of an item',
    rule: 'item-ending',
    mended: 'original',
    inject: (text, chance) =>
      itemEnd(
        3,
        (mark) => chance.pick([';', ',', '.'].filter((other) => other !== mark)),
        text,
        chance,
      ),
  },
];

function endMark(place: Place, mark: string, text: SoundText, chance: Chance): Fault | null {
  const { profile } = text;
  const marks: readonly string[] = {
    recital: profile.ends.recital,
    operative: profile.ends.operative,
    last: profile.ends.last,
  }[place];
  const fit = clausesAt(place, text).filter(
    ({ end, cutByPage }) =>
      end.mark !== null && end.mark !== ':' && marks.includes(end.mark) && !cutByPage,
  );
  const others = fit.filter(({ end }) => end.mark !== mark && isUsual(end.range, text));
  if (others.length === 0 || marks.includes(mark)) return null;
  return remark(chance.pick(others).end.range, mark, text);
}

function clausesAt(place: Place, text: SoundText): readonly Clause[] {
  const operatives = keyed(text, 'operative');
  switch (place) {
    case 'recital':
      return keyed(text, 'preamble').filter((clause) => isFollowedAtOnce(clause, text));
    case 'operative':
      return operatives.slice(0, -1).filter((clause) => isFollowedAtOnce(clause, text));
    case 'last':
      return operatives.slice(-1);
  }
}

/** The words that lead the first item in, where the list has more than one. */
function leadIn(mark: string, text: SoundText, chance: Chance): Fault | null {
  const colons = keyed(text).flatMap(({ range, items }): readonly Range[] => {
    const [first] = items;
    if (first === undefined || items.length < 2) return [];
    const colon = /:(?=\s*$)/.exec(text.text.slice(range.start, first.markerRange.start));
    if (colon === null) return [];
    const start = range.start + colon.index;
    return isUsual({ start, end: start + 1 }, text) ? [{ start, end: start + 1 }] : [];
  });
  return colons.length === 0 ? null : remark(chance.pick(colons), mark, text);
}

/** @param inner how many items with a mark must stand before the last one, to show the habit */
function itemEnd(
  inner: number,
  other: (mark: string) => string,
  text: SoundText,
  chance: Chance,
): Fault | null {
  const ends = keyed(text).flatMap(({ items }) => {
    const isFlat = items.every(({ level }) => level === 1);
    const marks = items.slice(0, -1).map((item) => closingOf(item, text));
    const sound = marks.filter((mark) => mark !== null);
    const signs = new Set(sound.map((mark) => wordsAt(text, mark)));
    const isEven = sound.length === marks.length && signs.size === 1;
    return isFlat && isEven && marks.length >= inner ? sound : [];
  });
  const usual = ends.filter((end) => isUsual(end, text));
  if (usual.length === 0) return null;
  const end = chance.pick(usual);
  return remark(end, other(wordsAt(text, end)), text);
}

function closingOf({ range }: Item, text: SoundText): Range | null {
  const end = /[;,](?=\s*$)/.exec(wordsAt(text, range));
  if (end === null) return null;
  const start = range.start + end.index;
  return { start, end: start + 1 };
}

/**
 * True for a mark that has the space before it that the others of the text have: where they have
 * another, or where the habit shows in this place only, nobody can know it once that is broken.
 */
function isUsual({ start, end }: Range, text: SoundText): boolean {
  const mark = text.text.slice(start, end);
  return spaceBefore(text, start) === usualSpace(mark, text, start);
}

/** What stands before such a mark at the end of lines, one place apart; null without a habit. */
function usualSpace(mark: string, text: SoundText, except = -1): string | null {
  if (mark !== ';' && mark !== ':') return '';
  const own = spacesBefore(mark, text, except);
  const spaces = own.length > 0 ? own : spacesBefore(mark === ';' ? ':' : ';', text, except);
  const usual = text.language.file.spacedMarks.includes(mark) ? ' ' : '';
  const [habit = usual] = spaces;
  const others = spaces.filter((space) => space !== habit).length;
  return others * 4 > spaces.length ? null : habit;
}

function spacesBefore(mark: string, { text }: SoundText, except: number): readonly string[] {
  return [...text.matchAll(/([ \u00a0\u2009\u202f]?)([;:])(?=[\s*_<]|$)/g)]
    .filter(({ index, 1: space = '', 2: other }) => {
      return other === mark && index + space.length !== except;
    })
    .map(([, space = '']) => space);
}

/** Writes another mark, or none, with the space that the text sets before it. */
function remark({ start, end }: Range, mark: string, text: SoundText): Fault {
  const whole = { start: start - spaceBefore(text, start).length, end };
  const written = mark === '' ? '' : (usualSpace(mark, text) ?? '') + mark;
  return replacing(whole, written, text);
}
