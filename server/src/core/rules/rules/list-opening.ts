/** Reports lists that no colon leads in. */
import type { Clause, Item, ResolutionModel } from '../../model/model.ts';
import { always, defineRule, type Levels } from '../rule.ts';
import { nameOfClause } from '../support/clause-words.ts';
import {
  closingOf,
  createStretchReader,
  leadIn,
  type Stretch,
  type StretchReader,
} from '../../writing/item-ends.ts';
import { isFirstLabel, readLabel } from '../../writing/item-labels.ts';
import { itemLists } from '../support/item-lists.ts';
import { createMarkWriter, MARK_NAMES } from '../../writing/mark-edits.ts';

/** INTERPOL leads lists in with a colon or without. */
const MIXED: Levels = { official: 'off', draft: 'hint', strict: 'hint' };

export const listOpening = defineRule({
  id: 'list-opening',
  since: '0.1.0',
  mending: 'safe',
  levels: ({ ends, numbering }) => {
    if (ends.operative.length === 0) return null;
    return numbering === 'none' ? MIXED : always('warning');
  },
  authority: {
    en: 'Practice of the United Nations and of the World Health Assembly; INTERPOL leads lists in with a colon or without.',
    fr: 'Pratique des Nations Unies et de l’Assemblée mondiale de la Santé ; INTERPOL introduit ses énumérations avec ou sans deux-points.',
  },
  docs: {
    title: {
      en: 'No colon leads a list in',
      fr: 'Aucun deux-points n’annonce une énumération',
    },
    what: {
      en: 'Reports a clause with at least two items when the words before the first end in another mark, or in none; and an item that closes with another mark although items of a deeper level follow it. An item without any mark above deeper items is taken for a heading, and a list whose first item stands elsewhere is left alone.',
      fr: 'Signale un alinéa ou un paragraphe qui compte au moins deux éléments quand les mots placés avant le premier finissent par un autre signe, ou sans signe ; et un élément fermé par un autre signe alors que des éléments d’un niveau inférieur le suivent. Un élément sans aucun signe au-dessus d’autres passe pour un intertitre, et une énumération dont le premier élément se trouve ailleurs n’est pas examinée.',
    },
    why: {
      en: 'The colon tells the reader that each item goes on with the words before it. Another mark cuts the items off, and the first of them can be taken for a clause of its own.',
      fr: 'Le deux-points dit au lecteur que chaque élément se rattache aux mots qui précèdent. Un autre signe les en coupe, et le premier peut passer pour un paragraphe à part.',
    },
    measured: {
      en: 'All 64 lists in 148 adopted texts of the UN General Assembly open with a colon, all ten in nine texts of the World Health Assembly, and 19 of 20 in 94 texts of the Security Council in French. INTERPOL: one text of three.',
      fr: 'Les 64 énumérations de 148 textes adoptés par l’Assemblée générale des Nations Unies s’ouvrent par un deux-points, comme les dix de neuf textes de l’Assemblée mondiale de la Santé et 19 sur 20 dans 94 textes du Conseil de sécurité en français. INTERPOL : un texte sur trois.',
    },
    examples: {
      en: {
        bad: `The General Assembly,

Noting the work of the Commission,

1. Decides to convene a meeting;

2. Requests the Secretary-General;

(a) To send out invitations;

(b) To report to it at its next session.
`,
        good: `The General Assembly,

Noting the work of the Commission,

1. Decides to convene a meeting;

2. Requests the Secretary-General:

(a) To send out invitations;

(b) To report to it at its next session.
`,
      },
      fr: {
        bad: `Le Conseil de sécurité,

Rappelant sa résolution 1373 (2001),

1. Décide de proroger le mandat ;

2. Prie le Secrétaire général ;

a) De désigner un représentant ;

b) De lui faire rapport avant la fin de l’année.
`,
        good: `Le Conseil de sécurité,

Rappelant sa résolution 1373 (2001),

1. Décide de proroger le mandat ;

2. Prie le Secrétaire général :

a) De désigner un représentant ;

b) De lui faire rapport avant la fin de l’année.
`,
      },
    },
  },
  messages: {
    en: {
      open: 'Nothing leads in the list under “{clause}”, so the words before it run on into “{marker}”. Put a colon there.',
      closed:
        'Items follow “{clause}”, but the words before “{marker}” end with {found}, as if nothing belonged to them. Put a colon there.',
      mend: 'Lead the list in with a colon',
    },
    fr: {
      open: 'Rien n’annonce l’énumération qui suit « {clause} » : les mots qui la précèdent se lisent d’une traite avec « {marker} ». Mettez-y un deux-points.',
      closed:
        'Une énumération suit « {clause} », mais les mots placés avant « {marker} » finissent par {found}, comme si rien ne s’y rattachait. Mettez-y un deux-points.',
      mend: 'Annoncer l’énumération par un deux-points',
    },
  },
  check: (model, { analyser, messages, profile }, report) => {
    const { source } = model;
    const language = analyser.lexicon.languages.get(model.language);
    if (language === undefined) return;
    const writer = createMarkWriter(model, language);
    for (const { clause, stretch, first } of openings(
      model,
      createStretchReader(model, language),
    )) {
      const { mark } = stretch.end;
      const place = { clause: nameOfClause(clause, source), marker: first.marker };
      const range = closingOf(stretch, source);
      const fix = {
        say: 'mend',
        values: {},
        edits: [writer.close(stretch.end, ':')],
        // Where lists go without a colon, a missing one may be meant.
        isSafe: mark !== null || profile.numbering !== 'none',
      } as const;
      if (mark === null) report(range, 'open', place, fix);
      else report(range, 'closed', { ...place, found: MARK_NAMES[messages][mark] }, fix);
    }
  },
});

/** Words that lead items in without a colon. */
interface Opening {
  readonly clause: Clause;
  readonly stretch: Stretch;
  readonly first: Item;
}

function openings(model: ResolutionModel, read: StretchReader): readonly Opening[] {
  return model.clauses.flatMap((clause) => {
    const range = leadIn(clause);
    const [first] = clause.items;
    // A list of one item is no list: its bullet may be the sign of a note.
    if (range === null || first === undefined || clause.items.length < 2) return [];
    const own = isFirst(first) ? ofClause(clause, first, read(range), model.source) : [];
    return [...own, ...ofItems(clause, read, model.source)];
  });
}

function ofClause(
  clause: Clause,
  first: Item,
  stretch: Stretch,
  source: string,
): readonly Opening[] {
  if (stretch.end.mark === ':' || (stretch.end.mark === null && !stretch.isWhole)) return [];
  const text = source.slice(stretch.range.start, stretch.range.end);
  // A footnote may stand between the colon and the items, or the first of them before the line.
  const isLedIn = text.split('\n').some((line) => COLON.test(line)) || holdsItem(text, first);
  return isLedIn ? [] : [{ clause, stretch, first }];
}

/** True where an item with the same bullet has run together with the words before it. */
function holdsItem(text: string, { marker }: Item): boolean {
  const isBullet = readLabel(marker)?.label === '';
  return isBullet && [':', ';', ','].some((mark) => text.includes(`${mark} ${marker} `));
}

/** A line that leads something in, a footnote call behind its colon at most. */
const COLON = /:(?:[\s*_”»"]|<\/?[a-z]{1,8}>|\d){0,12}$/;

function ofItems(clause: Clause, read: StretchReader, source: string): readonly Opening[] {
  const { items } = itemLists(clause, read, source);
  return items.flatMap(({ item, depth }, index) => {
    const first = items[index + 1];
    if (first === undefined || first.depth <= depth || !isFirst(first.item)) return [];
    const stretch = read(item.range);
    const isHeading = stretch.end.mark === null;
    // Bullets of one kind are told apart by their indentation alone, which a page may have changed.
    const isLike = first.item.marker === item.marker;
    if (isHeading || isLike || stretch.end.mark === ':') return [];
    return [{ clause, stretch, first: first.item }];
  });
}

/** True for the marker with which a list begins, or for a bullet. */
function isFirst({ marker }: Item): boolean {
  const label = readLabel(marker)?.label;
  return label !== undefined && (label === '' || isFirstLabel(label));
}
