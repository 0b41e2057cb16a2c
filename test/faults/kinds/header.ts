/** Heads and notes of adoption that contradict each other or the records. */
import type { FaultKind, SoundText } from '../support/fault.ts';
import { at, put, replacing, standsAlone, wordsAt } from '../support/spots.ts';

export const headerFaults: readonly FaultKind[] = [
  {
    name: 'the heading has another number than the code',
    rule: 'heading-code',
    mended: 'original',
    inject: (text, chance) => {
      const { heading, identity } = text.model;
      if (heading?.number == null || identity?.origin !== 'code-line') return null;
      if (text.profile.numbering !== 'none') return null;
      const digits = /\d+/.exec(wordsAt(text, heading.range));
      if (digits === null) return null;
      const start = heading.range.start + digits.index;
      const range = { start, end: start + digits[0].length };
      return replacing(range, String(Number(digits[0]) + chance.integer(1, 4)), text);
    },
  },
  {
    name: 'the head names another session than the code',
    rule: 'heading-code',
    mended: 'none',
    inject: (text, chance) => {
      const head = text.text.slice(0, text.model.opener?.range.start ?? 0);
      const lines = [
        ...head.matchAll(/^Seventy-eighth session|^Seventy-ninth session|^Eightieth session/gm),
      ];
      if (lines.length === 0 || text.model.identity?.range == null) return null;
      const { index, 0: line } = chance.pick(lines);
      const others = ['Seventy-eighth session', 'Seventy-ninth session', 'Eightieth session'];
      const other = chance.pick(others.filter((one) => one !== line));
      return replacing({ start: index, end: index + line.length }, other, text);
    },
  },
  {
    name: 'the session of the formula is another',
    rule: 'session-year',
    mended: 'original',
    inject: (text, chance) => {
      const place = inFormula(/\d+(?=(?:<sup>|\^\{)?(?:ème|e|th|st|nd|rd))/, text);
      if (place === null || !text.profile.checksSessionYear) return null;
      return replacing(place, String(Number(wordsAt(text, place)) + chance.pick([-1, 1])), text);
    },
  },
  {
    name: 'the year of the formula is another',
    rule: 'session-year',
    mended: 'original',
    inject: (text, chance) => {
      const place = inFormula(/\d{4}/, text);
      if (place === null || !text.profile.checksSessionYear) return null;
      const year = String(Number(wordsAt(text, place)) + chance.pick([-1, 1]));
      return { ...replacing(place, year, text), place: text.model.opener!.range };
    },
  },
  {
    name: 'the session was held in another city',
    rule: 'session-place',
    mended: 'original',
    inject: (text, chance) => {
      const { session, language } = text.model;
      if (session?.place == null) return null;
      const city = inFormula(new RegExp(`(?<= à | in | at )${session.place}`), text);
      const cities = text.profile.sessions.flatMap(({ place }) => place[language] ?? []);
      const others = cities.filter((other) => other !== session.place);
      return city === null || others.length === 0
        ? null
        : replacing(city, chance.pick(others), text);
    },
  },
  {
    name: 'no title',
    rule: 'missing-title',
    mended: 'none',
    inject: (text) => {
      const { title, heading } = text.model;
      if (title === null || heading === null) return null;
      const from = text.text.lastIndexOf('\n', title.range.start - 1) + 1;
      const lead = text.text.slice(from, title.range.start);
      const isLabelled = /^[*_\s]*(?:Objet|Subject)[*_]*\s*:[*_\s]*$/i.test(lead);
      if (title.range.start < heading.range.end || (lead.trim() !== '' && !isLabelled)) return null;
      const range = { start: from, end: title.range.end };
      if (!standsAlone(range, text)) return null;
      return { edits: [put(range, '')], place: heading.range, what: title.text };
    },
  },
  {
    name: 'a full stop behind the title',
    rule: 'title-stop',
    mended: 'original',
    inject: ({ model: { title }, text }) => {
      if (title === null || !/\p{Ll}$/u.test(text.slice(0, title.range.end))) return null;
      return { edits: [put(at(title.range.end), '.')], what: 'stop' };
    },
  },
  {
    name: 'more votes than members',
    rule: 'vote-count',
    mended: 'none',
    inject: (text) => voted((inFavour) => inFavour + 180, text),
  },
  {
    name: 'too few votes in favour',
    rule: 'vote-count',
    mended: 'none',
    inject: (text) => voted((_, against) => (text.profile.id === 'un-sc' ? 8 : against), text),
  },
  {
    name: 'the adoption is dated to another year',
    rule: 'session-place',
    mended: 'none',
    inject: (text, chance) => {
      const { adoption, dates } = text.model;
      const date = dates.find(
        ({ range }) =>
          adoption !== null &&
          range.start >= adoption.range.start &&
          range.end <= adoption.range.end,
      );
      const year = date === undefined ? undefined : /\d{4}$/.exec(wordsAt(text, date.range));
      if (date === undefined || year == null || text.model.identity === null) return null;
      const range = { start: date.range.end - 4, end: date.range.end };
      return replacing(range, String(Number(year[0]) + chance.pick([-3, 3])), text);
    },
  },
];

/** Where a pattern first stands in the line of the organ. */
function inFormula(pattern: RegExp, text: SoundText) {
  const { opener } = text.model;
  const match = opener === null ? null : pattern.exec(wordsAt(text, opener.range));
  if (opener === null || match === null) return null;
  const start = opener.range.start + match.index;
  return { start, end: start + match[0].length };
}

/** Changes the number of votes in favour in the note of adoption. */
function voted(change: (inFavour: number, against: number) => number, text: SoundText) {
  const { adoption } = text.model;
  if (adoption?.votesRange == null || adoption.inFavour === null) return null;
  const digits = /\d+/.exec(wordsAt(text, adoption.votesRange));
  if (digits === null || Number(digits[0]) !== adoption.inFavour) return null;
  const start = adoption.votesRange.start + digits.index;
  const range = { start, end: start + digits[0].length };
  return {
    ...replacing(range, String(change(adoption.inFavour, adoption.against ?? 0)), text),
    place: adoption.votesRange,
  };
}
