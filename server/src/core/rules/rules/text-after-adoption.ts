/** Reports text behind the note of adoption that belongs to no annex. */
import type { BodyFile } from '../../lexicon/body-schema.ts';
import type { Language } from '../../lexicon/language.ts';
import type { Adoption, Clause, ResolutionModel } from '../../model/model.ts';
import type { Range } from '../../text/range.ts';
import type { TextEdit } from '../fix.ts';
import { defineRule } from '../rule.ts';
import { nameOfClause, openingOfClause } from '../support/clause-words.ts';
import { createMarkWriter } from '../../writing/mark-edits.ts';
import { blockOf, move } from '../../writing/moving.ts';
import { repeatsOf } from '../support/repeats.ts';

export const textAfterAdoption = defineRule({
  id: 'text-after-adoption',
  since: '0.1.0',
  mending: 'unsafe',
  levels: { official: 'off', draft: 'warning', strict: 'warning' },
  authority: {
    en: 'UN Editorial Manual: the meeting and the date of adoption stand under the text, before its annexes. INTERPOL: practice of adopted texts.',
    fr: 'Manuel de rédaction de l’ONU : la séance et la date de l’adoption figurent sous le texte, avant ses annexes. INTERPOL : pratique des textes adoptés.',
  },
  docs: {
    title: {
      en: 'Text follows the note of adoption',
      fr: 'Du texte suit la mention de l’adoption',
    },
    what: {
      en: 'Reports the first clause, or else the first paragraph of prose, behind the note that says the text was adopted (“Adoptée”, “64th plenary meeting”). Annexes, page furniture, footnotes, short lines such as signatures, lettered parts and a version in another language may follow it.',
      fr: 'Signale le premier alinéa ou paragraphe du dispositif, à défaut le premier paragraphe de prose, qui suit la mention de l’adoption (« Adoptée », « 64e séance plénière »). Peuvent la suivre les annexes, les résidus de mise en page, les notes, des lignes courtes comme les signatures, les parties désignées par une lettre et une version dans une autre langue.',
    },
    why: {
      en: 'The note closes what was adopted. Whether anything below it was voted on, the reader cannot tell.',
      fr: 'La mention clôt ce qui a été adopté. Si ce qui la suit a été mis aux voix, le lecteur ne peut le savoir.',
    },
    measured: {
      en: 'In none of 107 adopted texts of the UN General Assembly, 94 of the Security Council and nine of the World Health Assembly, nor in the five of INTERPOL, does anything but an annex, a footnote or the foot of a page follow.',
      fr: 'Dans aucun des 107 textes adoptés par l’Assemblée générale des Nations Unies, des 94 du Conseil de sécurité, des neuf de l’Assemblée mondiale de la Santé et des cinq d’INTERPOL la mention n’est suivie d’autre chose que d’une annexe, d’une note ou d’un bas de page.',
    },
    examples: {
      en: {
        bad: `The General Assembly,

Noting the work of the Commission,

1. Decides to convene a meeting;

64th plenary meeting
11 December 2024

2. Requests the Secretary-General to report to it at its next session.
`,
        good: `The General Assembly,

Noting the work of the Commission,

1. Decides to convene a meeting;

2. Requests the Secretary-General to report to it at its next session.

64th plenary meeting
11 December 2024
`,
      },
      fr: {
        bad: `L’Assemblée générale d’INTERPOL, réunie en sa 89ème session à Istanbul (Turquie) du 23 au 25 novembre 2021,

CONSIDÉRANT la menace,

APPROUVE le projet d’accord.

Adoptée

DONNE MANDAT au Secrétaire Général pour le signer.
`,
        good: `L’Assemblée générale d’INTERPOL, réunie en sa 89ème session à Istanbul (Turquie) du 23 au 25 novembre 2021,

CONSIDÉRANT la menace,

APPROUVE le projet d’accord ;

DONNE MANDAT au Secrétaire Général pour le signer.

Adoptée
`,
      },
    },
  },
  messages: {
    en: {
      clause:
        '“{clause}” stands behind the note of adoption, so it reads as if it had not been adopted. Move the note to the end, or give what follows the heading of an annex.',
      prose:
        'Text follows the note of adoption, and readers cannot tell whether it was adopted. Move it before the note, or give it the heading of an annex.',
      move: 'Move the note of adoption to the end',
    },
    fr: {
      clause:
        '« {clause} » suit la mention de l’adoption et se lit comme s’il n’avait pas été adopté. Placez la mention à la fin ou donnez à la suite un titre d’annexe.',
      prose:
        'Du texte suit la mention de l’adoption, et l’on ne sait s’il a été adopté. Placez-le avant la mention ou donnez-lui un titre d’annexe.',
      move: 'Placer la mention de l’adoption à la fin',
    },
  },
  check: (model, { analyser, profile }, report) => {
    const { adoption, source } = model;
    if (adoption === null) return;
    const late = clausesBehind(model, adoption);
    const [first] = late;
    if (first === undefined) {
      const prose = proseBehind(model, adoption);
      if (prose !== null) report(prose, 'prose', {});
      return;
    }
    const language = analyser.lexicon.languages.get(model.language);
    const edits = noteAtEnd(model, adoption, late.at(-1) ?? first, profile, language);
    report(
      openingOfClause(first, source),
      'clause',
      { clause: nameOfClause(first, source) },
      edits === null ? null : { say: 'move', values: {}, edits, isSafe: false },
    );
  },
});

/** A paragraph of fewer words may be a signature, a place or a date. */
const PROSE_WORDS = 8;
/** How much of a paragraph is shown. */
const SHOWN = /^\S{1,60}(?:[ \t]+\S{1,30}){0,3}/;

/** A section that begins behind the note is a part, or a version, of its own. */
function clausesBehind(
  { clauses, sections }: ResolutionModel,
  { range }: Adoption,
): readonly Clause[] {
  return clauses.filter(({ range: { start }, section }) => {
    const begin = sections[section]?.range.start ?? 0;
    return start >= range.end && begin < range.start;
  });
}

/** The first paragraph between the note and what may follow it; its copy is `doubled-part`’s. */
function proseBehind(model: ResolutionModel, { range }: Adoption): Range | null {
  const { source, annexes, debris, sections } = model;
  const borders = [
    ...annexes.map((annex) => annex.range.start),
    ...debris.filter(({ kind }) => kind !== 'comment').map((page) => page.range.start),
    ...sections.map((section) => section.range.start),
  ].filter((start) => start >= range.end);
  const end = Math.min(source.length, ...borders);
  const text = source
    .slice(range.end, end)
    .replace(/<!--[^]*?-->/g, (comment) => ' '.repeat(comment.length));
  const repeats = new Set(
    repeatsOf(range, { start: range.end, end }, source).map(({ start }) => start),
  );
  let at = 0;
  for (const paragraph of text.split(/(?<=\n[ \t\r]{0,40}\n)/)) {
    const words = paragraph.match(/\p{L}{2,}/gu)?.length ?? 0;
    const start = paragraph.search(/\S/);
    const shown = SHOWN.exec(paragraph.slice(Math.max(0, start)))?.[0] ?? '';
    const from = range.end + at + start;
    if (words >= PROSE_WORDS && /^\p{L}/u.test(shown) && !repeats.has(from)) {
      return { start: from, end: from + shown.length };
    }
    at += paragraph.length;
  }
  return null;
}

/** Moves the note behind the last clause; the marks that close the text go with it. */
function noteAtEnd(
  model: ResolutionModel,
  adoption: Adoption,
  last: Clause,
  { ends }: BodyFile,
  language: Language | undefined,
): readonly TextEdit[] | null {
  const { source, clauses } = model;
  const block = blockOf(adoption.range, model);
  const behind = blockOf(last.range, model);
  if (block === null || behind === null) return null;
  const next = clauses.find(({ range }) => range.start >= adoption.range.end);
  const before = clauses.findLast(({ range }) => range.end <= adoption.range.start);
  const isFollowed = next !== undefined && blockOf(next.range, model)?.start === block.gapEnd;
  const writer = createMarkWriter(model, language);
  const mend = (
    clause: Clause | undefined,
    marks: BodyFile['ends']['last'],
  ): readonly TextEdit[] => {
    const [usual] = marks;
    if (clause?.part !== 'operative' || usual === undefined) return [];
    const { end } = clause;
    return end.mark !== null && marks.includes(end.mark) ? [] : [writer.close(end, usual)];
  };
  return [
    ...mend(before, next?.part === 'operative' ? ends.operative : []),
    ...mend(last, ends.last),
    ...move(source, block, behind, [], isFollowed),
  ];
}
