/** Writes the clauses of a text, and keeps what is true of them. */
import { cite, type ClauseSettings, type Written } from './naming.ts';
import { keyOf, type BodyName, type Thing } from './things.ts';
import type { TruePart, TrueRelation } from './truth.ts';
import {
  around,
  BACK_REFERENCES,
  FILLERS,
  FRAMES,
  ITEMS,
  ORDINALS,
  OWN_PINPOINTS,
  PINPOINTS,
  PINPOINTS_BEHIND,
  REFERRING,
  type Frame,
  type Language,
} from './wording.ts';

/** Writes keyword and words of a clause, and between them what it is about. */
type Open = (frame: Frame, inside: () => void) => void;

/** Writes one kind of clause. */
type ClauseWriter = (
  settings: ClauseSettings,
  written: Written,
  part: TruePart,
  open: Open,
) => void;

/** Writes the clauses of both parts. */
export function writeClauses(settings: ClauseSettings): Written {
  const { chance, writer, body } = settings;
  const written: Written = {
    citations: [],
    pinpoints: [],
    backReferences: [],
    clauses: [],
    standing: [],
  };
  const count = { preamble: chance.integer(1, 6), operative: chance.integer(1, 5) };
  for (const part of ['preamble', 'operative'] as const) {
    for (let index = 1; index <= count[part]; index += 1) {
      const number = part === 'operative' && body !== 'interpol' ? String(index) : null;
      const start = writer.at();
      chance.pick(kindsOf(part, written))(settings, written, part, (frame, inside) => {
        writer.write(`${number === null ? '' : `${number}. `}${keyword(frame.keyword, body)}`);
        writer.write(frame.before);
        inside();
        writer.write(frame.behind);
      });
      const isLast = part === 'operative' && index === count[part];
      const { end } = writer.write(part === 'preamble' ? ',' : isLast ? '.' : semicolon(settings));
      written.clauses.push({ part, index, number, start, end });
      writer.write('\n\n');
    }
  }
  return written;
}

function kindsOf(part: TruePart, { standing }: Written): readonly ClauseWriter[] {
  return [
    fillerClause,
    citingClause,
    citingClause,
    citingClause,
    pinpointClause,
    pinpointBehindClause,
    ownPinpointClause,
    ...(part === 'operative' ? [itemsClause] : []),
    ...(standing.length > 0 ? [referringClause] : []),
  ];
}

const fillerClause: ClauseWriter = ({ chance, language }, _, part, open) => {
  open(chance.pick(FILLERS[language][part]), () => undefined);
};

const citingClause: ClauseWriter = (settings, written, part, open) => {
  const { chance, language, citable } = settings;
  const first = chance.pick(citable);
  const relation = chance.pick(relationsOf(part));
  open(chance.pick(FRAMES[language][part][relation]), () => {
    cite(settings, written, severalLike(first, settings), relation);
  });
};

/** "the second preambular paragraph of resolution …": what is named stands before the code. */
const pinpointClause: ClauseWriter = (settings, written, part, open) => {
  const { chance, writer, language } = settings;
  const thing = aResolution(settings);
  const named = chance.pick<TruePart>(['preamble', 'operative']);
  const number = chance.integer(1, 6);
  const { words, link } = chance.pick(PINPOINTS[language][named]);
  open(chance.pick(FRAMES[language][part].cites), () => {
    writer.write(articleBefore(words, language));
    const span = writer.write(numbered(words, number, language));
    written.pinpoints.push({ ...span, key: keyOf(thing), part: named, number });
    writer.write(link);
    cite(settings, written, [thing], 'cites');
  });
};

/** "resolution …, paragraph 3": it stands behind. */
const pinpointBehindClause: ClauseWriter = (settings, written, part, open) => {
  const { chance, writer, language } = settings;
  const thing = aResolution(settings);
  const number = chance.integer(1, 6);
  open(FRAMES[language][part].cites[0]!, () => {
    cite(settings, written, [thing], 'cites');
    // The organ of a French citation would stand between the code and the comma.
    if (around([thing], settings.body, language).behind !== '') return;
    writer.write(', ');
    const span = writer.write(numbered(PINPOINTS_BEHIND[language], number, language));
    written.pinpoints.push({ ...span, key: keyOf(thing), part: 'operative', number });
  });
};

/** "paragraph 1 above": a clause of the text itself. */
const ownPinpointClause: ClauseWriter = (settings, written, part, open) => {
  const { chance, writer, language } = settings;
  const number = chance.integer(1, 3);
  const { words, behind } = OWN_PINPOINTS[language];
  open(REFERRING[language][part], () => {
    writer.write(articleBefore(words, language));
    const span = writer.write(numbered(words, number, language));
    written.pinpoints.push({ ...span, key: null, part: 'operative', number });
    writer.write(behind);
  });
};

const referringClause: ClauseWriter = ({ chance, writer, language }, written, part, open) => {
  const citations = written.standing;
  open(REFERRING[language][part], () => {
    const words = BACK_REFERENCES[language][citations.length > 1 ? 'many' : 'one'];
    written.backReferences.push({ ...writer.write(chance.pick(words)), citations });
  });
};

const itemsClause: ClauseWriter = (settings, written, _, open) => {
  const { intro, items } = ITEMS[settings.language];
  open(intro, () => {
    for (const [index, item] of items.entries()) {
      settings.writer.write(`${index === 0 ? '' : semicolon(settings)}\n\n${item}`);
      cite(settings, written, [settings.chance.pick(settings.citable)], 'cites');
    }
  });
};

/** Recitals do not amend, revise or replace anything. */
function relationsOf(part: TruePart): readonly TrueRelation[] {
  return part === 'preamble'
    ? ['cites', 'cites', 'reaffirms']
    : ['cites', 'reaffirms', 'amends', 'revises', 'replaces'];
}

function aResolution({ chance, citable }: ClauseSettings): Thing {
  return chance.pick(citable.filter(({ kind }) => kind === 'resolution'));
}

/** A thing alone, or with others of its body and kind. */
function severalLike(first: Thing, { chance, citable }: ClauseSettings): readonly Thing[] {
  if (chance.oneIn(2)) return [first];
  const alike = citable.filter(
    (thing) => thing !== first && thing.body === first.body && thing.kind === first.kind,
  );
  return [first, ...chance.some(alike, chance.integer(1, 3))];
}

function numbered(words: string, number: number, language: Language): string {
  return words.replace('#', String(number)).replace('%', ORDINALS[language][number - 1] ?? '');
}

function keyword(word: string, body: BodyName): string {
  return body === 'interpol' ? word.toUpperCase() : word;
}

function semicolon({ language }: ClauseSettings): string {
  return language === 'fr' ? ' ;' : ';';
}

/** "the second preambular paragraph", "le paragraphe 3", "l’alinéa 2 du préambule". */
function articleBefore(words: string, language: Language): string {
  if (language === 'en') return words.startsWith('%') ? 'the ' : '';
  return words.startsWith('alinéa') ? 'l’' : 'le ';
}
