/** Clauses that stand in the wrong part, or behind the end. */
import { standsAnywhere } from '../../../server/src/core/rules/support/exempt.ts';
import type { FaultKind, SoundText } from '../support/fault.ts';
import {
  at,
  blockOf,
  isUnchained,
  keyed,
  put,
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
