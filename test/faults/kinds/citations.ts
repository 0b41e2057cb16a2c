/** Citations of the wrong text, and dates and titles of what is cited. */
import type { Range } from '../../../server/src/core/text/range.ts';
import type { Chance } from '../../support/random.ts';
import { citedIn, citedOnce, dateBehind, stub, type Cited } from '../support/cited.ts';
import type { Fault, FaultKind, SoundText } from '../support/fault.ts';
import { at, folded, put, replacing, wordsAt } from '../support/spots.ts';

export const citationFaults: readonly FaultKind[] = [
  {
    name: 'a citation is dated to another year',
    rule: 'session-place',
    mended: 'none',
    inject: (text, chance) => {
      const dated = citedOnce(text).flatMap((cited) => {
        // Of special sessions and other bodies no days are on record.
        const isRegular = /^\d+\/|\((?:\d{4}|[XVIL]+)\)$/.test(cited.text);
        const isKnown = isRegular && (cited.body === 'un-ga' || cited.body === 'un-sc');
        const date = isKnown && cited.kind === 'resolution' ? dateBehind(cited, text) : null;
        return date === null ? [] : [date];
      });
      if (dated.length === 0) return null;
      const { words } = chance.pick(dated);
      const year = { start: words.end - 4, end: words.end };
      const wrong = Number(wordsAt(text, year)) + chance.pick([-10, -3, 3]);
      return replacing(year, String(wrong), text);
    },
  },
  {
    name: 'the text cites itself',
    rule: 'self-citation',
    mended: 'original',
    inject: (text, chance) => {
      const { identity, clauses } = text.model;
      const own = OWN[text.model.language];
      const code = identity?.range == null ? null : ownCode(text);
      if (own === undefined || code === null) return null;
      const places = [...text.text.matchAll(own.pattern)].filter(({ index }) =>
        clauses.some(({ range }) => range.start < index && index < range.end),
      );
      if (places.length === 0) return null;
      const { index, 0: words } = chance.pick(places);
      return replacing({ start: index, end: index + words.length }, `${own.noun} ${code}`, text);
    },
  },
  {
    name: 'the first citation has no date',
    rule: 'citation-date',
    mended: 'none',
    inject: (text, chance) => undated(text, chance)?.fault ?? null,
  },
  {
    name: 'the first citation has no date, and the library knows it',
    rule: 'citation-date',
    mended: 'original',
    inject: (text, chance) => {
      const found = undated(text, chance);
      if (found === null) return null;
      const { cited, day, fault } = found;
      return { ...fault, beside: [stub(cited.canonical, text.model.language, { day })] };
    },
  },
  {
    name: 'the date of a citation is given again',
    rule: 'citation-date',
    mended: 'original',
    inject: (text, chance) => {
      const all = citedIn(text).filter(({ kind }) => kind === 'resolution');
      const options = all.flatMap((cited, index) => {
        const first = all.find(({ canonical }) => canonical === cited.canonical)!;
        const date = first === cited ? null : dateBehind(first, text);
        const next = all[index + 1];
        const isLast = next === undefined || next.range.start - cited.range.end > 12;
        const isAlone = /^[,;. ]/.test(text.text.charAt(cited.range.end));
        if (date === null || dateBehind(cited, text) !== null || !isLast || !isAlone) return [];
        return [{ at: cited.range.end, words: wordsAt(text, date.words) }];
      });
      if (options.length === 0) return null;
      const { at: place, words } = chance.pick(options);
      return { edits: [put(at(place), words)], what: `“${words}” once more` };
    },
  },
  {
    name: 'a cited title lacks a word',
    rule: 'title-differs',
    mended: 'original',
    inject: (text, chance) => {
      const quoted = citedOnce(text).flatMap((cited) => {
        if (cited.kind !== 'resolution') return [];
        const from = dateBehind(cited, text)?.words.end ?? cited.range.end;
        const behind = text.text.slice(from, from + 240);
        const match = /^,? (?:entitled|intitulée) [“«]\s?([^”»]+?)\s?[”»]/.exec(behind);
        if (match === null) return [];
        const start = from + match[0].indexOf(match[1]!);
        return [{ cited, title: match[1]!, start }];
      });
      if (quoted.length === 0) return null;
      const { cited, title, start } = chance.pick(quoted);
      const words = [...title.matchAll(/\p{L}+ /gu)];
      if (words.length < 2) return null;
      const { index, 0: word } = chance.pick(words.slice(1));
      const place = { start: start + index, end: start + index + word.length };
      const beside = [stub(cited.canonical, text.model.language, { title })];
      return { ...replacing(place, '', text), place: { start, end: start + title.length }, beside };
    },
  },
  {
    name: 'a citation of a later session',
    rule: 'later-citation',
    mended: 'none',
    inject: (text, chance) => {
      const session = text.model.identity?.parts.session ?? text.model.session?.number ?? null;
      const cited = citedOnce(text).filter(
        (one) =>
          one.kind === 'resolution' &&
          one.body === text.model.body &&
          /^\d\d\/\d+$/.test(one.text) &&
          dateBehind(one, text) === null,
      );
      if (session === null || cited.length === 0) return null;
      const { range, text: code } = chance.pick(cited);
      return replacing(range, code.replace(/^\d+/, String(session + 2)), text);
    },
  },
  {
    name: 'a cited number that nobody holds',
    rule: 'unresolved-citation',
    mended: 'none',
    inject: (text, chance) => {
      const once = citedOnce(text).filter(({ kind }) => kind === 'resolution');
      if (once.length === 0) return null;
      const { range, text: code } = chance.pick(once);
      const wrong = code.replace(/\d+(?= ?\(|$)/, (number) => String(Number(number) + 111));
      if (wrong === code) return null;
      const beside = [...new Set(citedIn(text).map(({ canonical }) => canonical))].map((key) =>
        stub(key, text.model.language),
      );
      return { ...replacing(range, wrong, text), beside };
    },
  },
  {
    name: 'another file with the same code',
    rule: 'duplicate-code',
    mended: 'none',
    inject: ({ model, text, name }) => {
      const { identity } = model;
      if (identity === null) return null;
      const copy = { name: `copy of ${name}`, text };
      const place = identity.range ?? { start: 0, end: text.length };
      return { edits: [], place, what: identity.canonical, beside: [], intruders: [copy] };
    },
  },
];

const OWN: Readonly<Record<string, { readonly pattern: RegExp; readonly noun: string }>> = {
  en: { pattern: /\bthe present resolution\b/g, noun: 'resolution' },
  fr: { pattern: /\bla présente résolution\b/g, noun: 'la résolution' },
};

/** The code of a text as other texts of its organ cite it. */
function ownCode({ model }: SoundText): string | null {
  const canonical = model.identity?.canonical ?? null;
  if (canonical === null) return null;
  const assembly = /^A\/RES\/(\d+\/\d+\w?)$/.exec(canonical)?.[1];
  const council = /^S\/RES\/(\d+) ?\((\d{4})\)$/.exec(canonical);
  if (council !== null) return `${council[1]!} (${council[2]!})`;
  return assembly ?? canonical;
}

/** True for the only citation and the only day of a clause: others may stand for its own. */
function isAlone({ clause }: Cited, { model }: SoundText): boolean {
  const range = model.clauses[clause]?.range;
  if (range === undefined) return false;
  const isInside = ({ range: { start } }: { readonly range: Range }): boolean =>
    range.start <= start && start < range.end;
  return model.citations.filter(isInside).length === 1 && model.dates.filter(isInside).length === 1;
}

/** True for a thing that is named after the resolution which made it: "established by resolution …". */
function namesFounder({ range, clause }: Cited, { text, model, language }: SoundText): boolean {
  const from = model.clauses[clause]?.range.start ?? 0;
  const before = folded(text.slice(Math.max(from, range.start - 90), range.start));
  const { founding = [] } = language.file.citation;
  return founding.some((words) => before.includes(` ${folded(words)} `));
}

/** A code with its year needs no date, but where all the others of the text have both. */
function expectsDate(cited: Cited, first: readonly Cited[], text: SoundText): boolean {
  const bearsYear = ({ text: code }: Cited): boolean => /\(\d{4}\)/.test(code);
  const others = first.filter((other) => other !== cited && bearsYear(other));
  const dated = others.filter((other) => dateBehind(other, text) !== null);
  return !bearsYear(cited) || (dated.length > 1 && dated.length === others.length);
}

/** Takes the date of a first citation away, where the text goes on to cite with dates. */
function undated(
  text: SoundText,
  chance: Chance,
): { readonly cited: Cited; readonly day: string; readonly fault: Fault } | null {
  const seen = new Set<string>();
  const first = citedIn(text).filter(({ canonical, kind }) => {
    const isNew = kind === 'resolution' && !seen.has(canonical);
    seen.add(canonical);
    return isNew;
  });
  const options = first.flatMap((cited) => {
    // The key of a lettered part may depend on its date, and other bodies have other habits.
    const isPlain = cited.body === text.model.body && !/[A-Z]$/.test(cited.text);
    const date =
      isPlain &&
      isAlone(cited, text) &&
      !namesFounder(cited, text) &&
      expectsDate(cited, first, text)
        ? dateBehind(cited, text)
        : null;
    return date === null ? [] : [{ cited, ...date }];
  });
  if (options.length === 0) return null;
  const { cited, day, words } = chance.pick(options);
  return { cited, day, fault: { ...replacing(words, '', text), place: cited.range } };
}
