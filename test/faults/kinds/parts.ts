/** The organ, the parts and the note of adoption: missing, doubled, or without their mark. */
import type { Range } from '../../../server/src/core/text/range.ts';
import type { Fault, FaultKind, SoundText } from '../support/fault.ts';
import {
  at,
  blockOf,
  keyed,
  put,
  replacing,
  standsAlone,
  wordsAt,
  type KeyedClause,
} from '../support/spots.ts';

export const partFaults: readonly FaultKind[] = [
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
    name: 'the organ stands twice',
    rule: 'doubled-part',
    mended: 'original',
    inject: (text) => {
      const { opener, sections } = text.model;
      const first = keyed(text, 'operative')[0];
      const line = opener === null ? null : lineOf(opener.range, text);
      const block = first === undefined ? null : blockOf(first, text);
      if (line === null || block === null || sections.length > 1) return null;
      const gap = /^\s*/.exec(wordsAt(text, block))![0];
      return { edits: [put(at(block.start), gap + wordsAt(text, line).trim())], what: 'twice' };
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
      // Behind the spaces that a copy may have left on the line.
      const end =
        adoption.range.end + /^[ \t]*/.exec(text.text.slice(adoption.range.end))![0].length;
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
