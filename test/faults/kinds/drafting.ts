/** What is left undone in the wording: short names, brackets, addressees, dates, placeholders. */
import type { Chance } from '../../support/random.ts';
import type { Fault, FaultKind, SoundText } from '../support/fault.ts';
import { at, folded, keyed, put, replacing, wordsAt, type KeyedClause } from '../support/spots.ts';

export const draftingFaults: readonly FaultKind[] = [
  {
    name: 'a short name is not introduced',
    rule: 'undefined-acronym',
    mended: 'none',
    inject: (text, chance) => {
      const options = introductionsIn(text);
      if (options.length === 0) return null;
      const { start, end, letters, name } = chance.pick(options);
      return replacing({ start: start - name.length, end }, letters, text);
    },
  },
  {
    name: 'a short name is introduced again',
    rule: 'redefined-acronym',
    mended: 'gone',
    inject: (text, chance) => {
      const options = introductionsIn(text).flatMap(({ end, letters, name }) =>
        usesBehind(letters, end, text).map((later) => ({ later, letters, name })),
      );
      if (options.length === 0) return null;
      const { later, letters, name } = chance.pick(options);
      const place = { start: later, end: later + letters.length };
      return replacing(place, `${name} (${letters})`, text);
    },
  },
  {
    name: 'words are left in square brackets',
    rule: 'square-brackets',
    mended: 'none',
    inject: (text, chance) => {
      const { adoption, identity, isDraft } = text.model;
      if (adoption === null && (isDraft || identity?.origin !== 'code-line')) return null;
      return bracketed(text, chance);
    },
  },
  {
    name: 'nobody is asked',
    rule: 'missing-addressee',
    mended: 'none',
    inject: (text, chance) => {
      const { directives } = text.language.drafting;
      const options = keyed(text, 'operative').flatMap((clause) => {
        const { keyword } = clause;
        if (keyword.entry === null || !directives.has(keyword.entry)) return [];
        const whom = ADDRESSEE[text.model.language]?.exec(
          text.text.slice(keyword.range.end, clause.range.end),
        );
        if (whom == null) return [];
        const start = keyword.range.end;
        return [{ clause, range: { start, end: start + whom[0].length } }];
      });
      if (options.length === 0) return null;
      const { clause, range } = chance.pick(options);
      return { ...replacing(range, '', text), place: clause.keyword.range };
    },
  },
  {
    name: 'a report without a date',
    rule: 'report-without-date',
    mended: 'none',
    inject: (text, chance) => {
      const report = REPORT[text.model.language];
      const { directives, voluntary } = text.language.drafting;
      const options = keyed(text, 'operative').flatMap(({ keyword, range, items }) => {
        const id = keyword.entry;
        if (id === null || !directives.has(id) || voluntary.has(id) || items.length > 0) return [];
        const match = report?.exec(wordsAt(text, range));
        const rest =
          match === null || match === undefined ? '' : wordsAt(text, range).replace(match[2]!, '');
        if (match == null || TIME.test(rest)) return [];
        const start = range.start + match.index + match[1]!.length;
        return [{ start, end: start + match[2]!.length, from: range.start + match.index }];
      });
      if (options.length === 0) return null;
      const { start, end, from } = chance.pick(options);
      return { ...replacing({ start, end }, '', text), place: { start: from, end } };
    },
  },
  {
    name: 'a placeholder is left',
    rule: 'placeholder-text',
    mended: 'none',
    inject: (text, chance) => {
      const { clauses, dates } = text.model;
      const inside = dates.filter(({ range }) =>
        clauses.some((clause) => clause.range.start < range.start && range.end < clause.range.end),
      );
      if (inside.length === 0) return null;
      const [unknown, missing] =
        text.model.language === 'fr' ? ['[date]', '[à compléter]'] : ['[date]', 'TBD'];
      return replacing(
        chance.pick(inside).range,
        chance.pick(['XX/XX/2026', unknown, missing]),
        text,
      );
    },
  },
  {
    name: 'a code is left open',
    rule: 'placeholder-text',
    mended: 'none',
    inject: (text, chance) => {
      const codes = text.model.citations.filter(
        ({ text: code, clause, range }) =>
          clause !== null && /(?:RES|RAP|REP|WHA).*\d$/.test(code) && wordsAt(text, range) === code,
      );
      if (codes.length === 0) return null;
      const { range, text: code } = chance.pick(codes);
      return replacing(range, code.replace(/\d+$/, 'XX'), text);
    },
  },
  {
    name: 'a clause never ends',
    rule: 'long-clause',
    mended: 'none',
    inject: (text, chance) => {
      const clauses = keyed(text).filter(
        ({ items, end }) => items.length === 0 && end.mark !== null,
      );
      if (clauses.length === 0) return null;
      const { end, keyword } = chance.pick(clauses);
      const more = MORE[text.model.language];
      if (more === undefined) return null;
      const { start } = end.range;
      const space = /\s*$/.exec(text.text.slice(0, start))![0].length;
      return {
        edits: [put(at(start - space), more.repeat(30))],
        place: keyword.range,
        what: '+ 270 words',
      };
    },
  },
  {
    name: '“this resolution”',
    rule: 'present-resolution',
    mended: 'original',
    inject: (text, chance) => {
      const clauses = keyed(text);
      const own = [...text.text.matchAll(/\bthe present resolution\b/g)].filter(({ index }) => {
        const clause = clauses.find(({ range }) => range.start < index && index < range.end);
        const cites = text.model.citations.some(
          ({ range }) =>
            clause !== undefined && range.start > clause.range.start && range.start < index,
        );
        return clause !== undefined && !cites;
      });
      if (own.length === 0) return null;
      const { index, 0: words } = chance.pick(own);
      return replacing({ start: index, end: index + words.length }, 'this resolution', text);
    },
  },
];

/** Somebody who is asked, up to what is asked of him. */
const ADDRESSEE: Readonly<Record<string, RegExp>> = {
  en: /^ (?:the |all )?(?:Secretary-General|Member States|States|United Nations system)(?= to )/,
  fr: /^ (?:au|aux|le|les|à tous les|tous les) (?:Secrétaire général|Secrétariat général|États Membres|Etats Membres|États|Etats|États membres|pays membres)(?= (?:de |d[’'])\p{L}+(?:er|ir|re)(?!\p{L}))/iu,
};

/** A report that is asked for, and when. */
const REPORT: Readonly<Record<string, RegExp>> = {
  en: /(to (?:submit|report)[^;:.,]{0,120}?)( at its [\p{L}-]+ session)(?=[;.,]?\s*$)/u,
  fr: /((?:faire rapport|rendre compte|présenter)[^;:.,]{0,120}?)( (?:lors de|à) sa \S+ session, en \d{4}|,? avant le \d{1,2} \p{L}+ \d{4}|,? le \d{1,2}(?:er)? \p{L}+ \d{4} au plus tard)(?=\s?[;.,]?\s*$)/u,
};

/** What tells a time as well, or says that the work has no end. */
const TIME =
  /\b(?:continu|keep|ongoing|tenir|each|every|year|annu|month|regular|period|chaque|mois|réguli|périod|\d{4})/i;

const MORE: Readonly<Record<string, string>> = {
  en: ' and of all those who take part in the work',
  fr: ' et de toutes celles et ceux qui y participent',
};

interface Introduction {
  /** The bracket with the space before it. */
  readonly start: number;
  readonly end: number;
  readonly letters: string;
  /** The last words of the long name. */
  readonly name: string;
}

/** Where a clause writes a name out and gives its letters in brackets, once. */
function introductionsIn(text: SoundText): readonly Introduction[] {
  const { drafting, file } = text.language;
  // Rules and treaties may be cited by their short names alone.
  const instruments = file.citation.instruments.flatMap(({ words }) => words);
  const known = new Set([
    ...drafting.acronyms,
    ...(text.profile.acronyms ?? []),
    ...instruments.map((name) => name.toUpperCase()),
  ]);
  const all = [
    ...text.text.matchAll(/((?:l’|d’)?\p{Lu}\p{L}+(?:[ \n][\p{L}’'-]+){1,6}) \((\p{Lu}{3,8})\)/gu),
  ];
  return all.flatMap(({ index, 0: whole, 1: name = '', 2: letters = '' }) => {
    const start = index + name.length;
    const isInClause = text.model.clauses.some(
      ({ range }) => range.start < index && index < range.end,
    );
    const isFirst = !text.text.slice(0, start).includes(letters);
    const isOnly = text.text.split(`(${letters})`).length === 2;
    return isInClause && isFirst && isOnly && !known.has(letters)
      ? [{ start, end: index + whole.length, letters, name }]
      : [];
  });
}

/** Where the letters stand alone later, in a clause. */
function usesBehind(
  letters: string,
  offset: number,
  { text, model }: SoundText,
): readonly number[] {
  const word = new RegExp(`(?<![\\p{L}\\d(/-])${letters}(?![\\p{L}\\d)/-])`, 'gu');
  return [...text.matchAll(word)]
    .map(({ index }) => index)
    .filter(
      (index) =>
        index > offset &&
        model.clauses.some(({ range }) => range.start < index && index < range.end),
    );
}

/** Sets two or three words of a clause in brackets. */
function bracketed(text: SoundText, chance: Chance): Fault | null {
  const clauses = keyed(text).filter(({ items }) => items.length === 0);
  const options = clauses.flatMap((clause: KeyedClause) => {
    const from = clause.keyword.range.end;
    const match = /(?<=^[^()[\]“«]{10,80} )\p{Ll}{3,}(?: \p{Ll}{3,}){1,2}(?= )/u.exec(
      text.text.slice(from, clause.range.end),
    );
    // "[date of …]" would hold the place of something else.
    return match === null || text.language.drafting.blank.test(folded(match[0]))
      ? []
      : [{ start: from + match.index, end: from + match.index + match[0].length }];
  });
  if (options.length === 0) return null;
  const range = chance.pick(options);
  return replacing(range, `[${wordsAt(text, range)}]`, text);
}
