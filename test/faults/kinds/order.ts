/** Parts and clauses that are missing, moved, or behind the end. */
import { standsAnywhere } from '../../../server/src/core/rules/support/exempt.ts';
import type { Range } from '../../../server/src/core/text/range.ts';
import type { Fault, FaultKind, SoundText } from '../support/fault.ts';
import {
  at,
  blockOf,
  isUnchained,
  keyed,
  put,
  replacing,
  standsAlone,
  wordsAt,
  type KeyedClause,
} from '../support/spots.ts';

export const orderFaults: readonly FaultKind[] = [
  {
    name: 'a recital among the operative clauses',
    rule: 'recital-after-operative',
    mended: 'gone',
    inject: (text, chance) => {
      const behind = keyed(text, 'operative')
        .slice(0, -1)
        .filter((clause) => blockOf(clause, text));
      const recitals = keyed(text, 'preamble');
      const movable = movableOf(recitals, text).filter((clause) => !isFree(clause, text));
      if (recitals.length < 2 || movable.length === 0 || behind.length === 0) return null;
      const free = movable.filter(
        (clause) => !partsTwins(clause, text) && !closesAlone(clause, text),
      );
      const pairs = free.flatMap((clause) =>
        behind.filter(({ section }) => section === clause.section).map((to) => ({ clause, to })),
      );
      if (pairs.length === 0) return null;
      const { clause, to } = chance.pick(pairs);
      return moved(clause, to, text);
    },
  },
  {
    name: 'an operative clause before the preamble',
    rule: 'operative-before-preamble',
    mended: 'gone',
    inject: (text, chance) => {
      const [first] = keyed(text, 'preamble');
      const operatives = keyed(text, 'operative');
      const movable = movableOf(operatives.slice(0, -1), text).filter(
        (clause) => !partsTwins(clause, text) && clause.section === first?.section,
      );
      const to = first === undefined ? null : blockOf(first, text);
      if (to === null || movable.length === 0 || operatives.length < 3) return null;
      const clause = chance.pick(movable);
      const from = blockOf(clause, text)!;
      return {
        edits: [put(at(to.start), wordsAt(text, from)), put(from, '')],
        place: at(to.start),
        what: `“${clause.keyword.written}” before “${first!.keyword.written}”`,
      };
    },
  },
  {
    name: 'the organ is missing',
    rule: 'missing-part',
    mended: 'none',
    inject: (text) => {
      const { opener, heading, identity } = text.model;
      const [first] = keyed(text);
      const isHeaded = heading !== null || identity?.origin === 'code-line';
      // Without recitals and without the organ nothing tells that a text is a resolution.
      if (opener === null || !isHeaded || first?.part !== 'preamble') return null;
      const line = lineOf(opener.range, text);
      if (line === null) return null;
      return { edits: [put(line, '')], place: first.keyword.range, what: opener.organ.text };
    },
  },
  {
    name: 'the preamble is missing',
    rule: 'missing-part',
    mended: 'none',
    inject: (text) => {
      const recitals = keyed(text, 'preamble');
      const stretch = stretchOf(recitals, text);
      const { opener } = text.model;
      if (stretch === null || opener === null || text.model.sections.length > 1) return null;
      return { edits: [put(stretch, '')], place: opener.organ.range, what: `${recitals.length}` };
    },
  },
  {
    name: 'the operative part is missing',
    rule: 'missing-part',
    mended: 'none',
    inject: (text) => {
      const operatives = keyed(text, 'operative');
      const stretch = stretchOf(operatives, text);
      const last = keyed(text, 'preamble').at(-1);
      const { opener, sections } = text.model;
      if (stretch === null || last === undefined || opener === null || sections.length > 1)
        return null;
      return { edits: [put(stretch, '')], place: last.range, what: `${operatives.length}` };
    },
  },
  {
    name: 'the note of adoption stands twice',
    rule: 'doubled-part',
    mended: 'original',
    inject: (text) => {
      const { adoption, annexes } = text.model;
      if (adoption === null || annexes.length > 0) return null;
      const note = wordsAt(text, adoption.range).trim();
      const isAlone = text.text.slice(adoption.range.end).trim() === '';
      if (!isAlone) return null;
      const { end } = adoption.range;
      return { edits: [put(at(end), `\n\n${note}`)], what: note };
    },
  },
  {
    name: 'no comma behind the organ',
    rule: 'opener-comma',
    mended: 'original',
    inject: (text) => behindOrgan('', text),
  },
  {
    name: 'another mark than a comma behind the organ',
    rule: 'opener-comma',
    mended: 'original',
    inject: (text, chance) => behindOrgan(chance.pick([';', '.']), text),
  },
  {
    name: 'a clause behind the adoption',
    rule: 'text-after-adoption',
    mended: 'original',
    inject: (text) => {
      const { adoption, clauses } = text.model;
      const [before, last] = keyed(text, 'operative').slice(-2);
      if (adoption === null || before === undefined || last === undefined) return null;
      if (clauses.length < 3) return null;
      const block = blockOf(last, text);
      const note = text.text.slice(last.range.end, adoption.range.end);
      if (block === null || !/^\s*\n\s*\S/.test(note) || last.range.end > adoption.range.start)
        return null;
      if (note.trim() !== wordsAt(text, adoption.range).trim()) return null;
      // Where the blank lines differ, nobody can know which stood where.
      const gaps = [block.start, last.range.end].map(
        (from) => /^\s*/.exec(text.text.slice(from))![0],
      );
      return {
        edits: [put(block, ''), put(at(adoption.range.end), wordsAt(text, block))],
        place: at(adoption.range.end),
        mended: gaps[0] === gaps[1] ? 'original' : 'gone',
        what: `“${last.keyword.written}” behind the note`,
      };
    },
  },
  {
    name: 'prose behind the adoption',
    rule: 'text-after-adoption',
    mended: 'none',
    inject: (text) => {
      const { adoption, clauses, annexes } = text.model;
      const last = clauses.at(-1);
      if (adoption === null || last === undefined || last.range.end > adoption.range.start)
        return null;
      if (annexes.length > 0 || text.text.slice(adoption.range.end).trim() !== '') return null;
      const prose = PROSE[text.model.language];
      return prose === undefined
        ? null
        : { edits: [put(at(adoption.range.end), `\n\n${prose}\n`)], what: prose };
    },
  },
];

function behindOrgan(mark: string, text: SoundText): Fault | null {
  const { opener } = text.model;
  const [first] = text.model.clauses;
  if (opener === null || first?.part !== 'preamble') return null;
  const comma = /,(?=\s*$)/.exec(wordsAt(text, opener.range));
  if (comma === null) return null;
  const start = opener.range.start + comma.index;
  const isAtLineEnd = /^,[*_]{0,3}[ \t]*\r?\n/.test(text.text.slice(start, start + 40));
  if (!isAtLineEnd) return null;
  return { ...replacing({ start, end: start + 1 }, mark, text), place: opener.range };
}

const PROSE: Readonly<Record<string, string>> = {
  en: 'Several delegations took the floor after the vote to explain their position.',
  fr: 'Plusieurs délégations ont pris la parole après le vote pour expliquer leur position.',
};

/** Clauses that the rest of the text does not lean on. */
function movableOf(clauses: readonly KeyedClause[], text: SoundText): readonly KeyedClause[] {
  return clauses.filter((clause) => {
    const block = blockOf(clause, text);
    return block !== null && isUnchained(clause, text) && standsAlone(block, text);
  });
}

/** True for a recital that may stand anywhere: "Acting under Chapter VII". */
function isFree(clause: KeyedClause, { model, analyser }: SoundText): boolean {
  return standsAnywhere(clause, model, analyser);
}

/** True for the last recital where it closes unlike the others: the one before would have to change. */
function closesAlone(clause: KeyedClause, text: SoundText): boolean {
  const last = keyed(text, 'preamble').at(-1);
  return text.profile.ends.lastRecital !== undefined && last?.range.start === clause.range.start;
}

/** True for a clause between two that open alike: they would follow one another. */
function partsTwins(clause: KeyedClause, text: SoundText): boolean {
  const all = keyed(text);
  const index = all.findIndex(({ range }) => range.start === clause.range.start);
  const before = all[index - 1]?.keyword.head.text;
  return before !== undefined && before === all[index + 1]?.keyword.head.text;
}

function moved(clause: KeyedClause, behind: KeyedClause, text: SoundText) {
  const from = blockOf(clause, text)!;
  const to = behind.range.end;
  return {
    edits: [put(from, ''), put(at(to), wordsAt(text, from))],
    place: at(to),
    what: `“${clause.keyword.written}” behind “${behind.keyword.written}”`,
  };
}

/** The lines of a range; null where other words stand on them. */
function lineOf({ start, end }: Range, { text }: SoundText): Range | null {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', end - 1);
  const rest = text.slice(from, start) + text.slice(end, to === -1 ? text.length : to);
  return to === -1 || /[\p{L}\d]/u.test(rest) ? null : { start: from, end: to + 1 };
}

/** All clauses of a part with what stands between them; null where the rest leans on them. */
function stretchOf(clauses: readonly KeyedClause[], text: SoundText): Range | null {
  const [first] = clauses;
  const last = clauses.at(-1);
  const block = first === undefined ? null : blockOf(first, text);
  if (block === null || last === undefined) return null;
  const stretch = { start: block.start, end: last.range.end };
  return standsAlone(stretch, text) ? stretch : null;
}
