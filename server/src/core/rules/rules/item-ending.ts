/** Reports items of a list that end unlike the others. */
import type { Clause, ResolutionModel } from '../../model/model.ts';
import { always, defineRule, type Levels } from '../rule.ts';
import { piecesOfItem, type ItemPiece } from '../support/hidden-items.ts';
import {
  closingOf,
  createStretchReader,
  type Stretch,
  type StretchReader,
} from '../../writing/item-ends.ts';
import { itemLists } from '../support/item-lists.ts';
import { createMarkWriter, MARK_NAMES, type Mark } from '../../writing/mark-edits.ts';
import { closesBeforeTail } from '../support/stray-tail.ts';

/** INTERPOL's own texts vary. */
const MIXED: Levels = { official: 'off', draft: 'hint', strict: 'warning' };

export const itemEnding = defineRule({
  id: 'item-ending',
  since: '0.1.0',
  mending: 'safe',
  levels: ({ ends, numbering }) => {
    if (ends.operative.length === 0) return null;
    return numbering === 'none' ? MIXED : always('warning');
  },
  authority: {
    en: 'Practice of adopted texts; no manual at hand states it.',
    fr: 'Pratique des textes adoptés ; aucun manuel connu ne l’énonce.',
  },
  docs: {
    title: {
      en: 'An item of a list ends unlike the others',
      fr: 'Un élément d’une énumération ne finit pas comme les autres',
    },
    what: {
      en: 'Reports an item, other than the last, that ends with a full stop, with no mark, or with a colon that leads nothing in; and an item with a comma among items with semicolons, or the reverse. The last item closes the whole clause and is left to `clause-ending`; “and” behind the mark, the space before it, and lists written in sentences are left alone.',
      fr: 'Signale un élément, sauf le dernier, qui finit par un point, sans signe ou par un deux-points qui n’annonce rien ; ou par une virgule parmi des points-virgules, et inversement. Le dernier élément ferme tout le paragraphe et relève de `clause-ending` ; « et » après le signe, l’espace qui le précède et les énumérations faites de phrases entières ne sont pas signalés.',
    },
    why: {
      en: 'The items share one sentence with the clause. A full stop ends it too early, and whoever reads on takes the next item for something else.',
      fr: 'Les éléments forment une seule phrase avec leur paragraphe. Un point la termine trop tôt, et l’élément suivant paraît n’en plus faire partie.',
    },
    measured: {
      en: 'Not once among 260 items in adopted texts of the UN General Assembly and 45 of the World Health Assembly; once among 80 in texts of the Security Council in French, in a list of goods. INTERPOL: one text, in which all items agree.',
      fr: 'Jamais sur 260 éléments dans les textes adoptés par l’Assemblée générale des Nations Unies et 45 dans ceux de l’Assemblée mondiale de la Santé ; une fois sur 80 dans les textes du Conseil de sécurité en français, dans une liste de matériel. INTERPOL : un texte, où tous les éléments concordent.',
    },
    examples: {
      en: {
        bad: `The General Assembly,

Noting the work of the Commission,

1. Decides to convene a meeting;

2. Requests the Secretary-General:

(a) To send out invitations.

(b) To find a place for it;

(c) To report to it at its next session.
`,
        good: `The General Assembly,

Noting the work of the Commission,

1. Decides to convene a meeting;

2. Requests the Secretary-General:

(a) To send out invitations;

(b) To find a place for it;

(c) To report to it at its next session.
`,
      },
      fr: {
        bad: `L’Assemblée générale d’INTERPOL, réunie en sa 93ème session à Marrakech (Maroc) du 24 au 27 novembre 2025,

CONSIDÉRANT la menace,

INVITE les pays membres à :

- échanger leurs informations ;
- former leurs enquêteurs,
- nommer des points de contact ;
- signer la Convention.

Adoptée
`,
        good: `L’Assemblée générale d’INTERPOL, réunie en sa 93ème session à Marrakech (Maroc) du 24 au 27 novembre 2025,

CONSIDÉRANT la menace,

INVITE les pays membres à :

- échanger leurs informations ;
- former leurs enquêteurs ;
- nommer des points de contact ;
- signer la Convention.

Adoptée
`,
      },
    },
  },
  messages: {
    en: {
      open: 'Nothing closes item “{marker}”, so it reads on into the next. End it with {expected}.',
      other:
        'Item “{marker}” ends with {found}, though another item of the same sentence follows. End it with {expected}.',
      mend: 'End the item with {expected}',
    },
    fr: {
      open: 'Rien ne ferme l’élément « {marker} », qui se lit d’une traite avec le suivant. Terminez-le par {expected}.',
      other:
        'L’élément « {marker} » finit par {found}, alors qu’un autre élément de la même phrase le suit. Terminez-le par {expected}.',
      mend: 'Terminer l’élément par {expected}',
    },
  },
  check: (model, { analyser, messages }, report) => {
    const { source, clauses } = model;
    const language = analyser.lexicon.languages.get(model.language);
    if (language === undefined) return;
    const writer = createMarkWriter(model, language);
    const read = createStretchReader(model, language);
    for (const { piece, expected } of clauses.flatMap((c) => oddEnds(c, model, read))) {
      const { marker, stretch } = piece;
      const { mark } = stretch.end;
      const names = MARK_NAMES[messages];
      const values = { marker, expected: names[expected] };
      const range = closingOf(stretch, source);
      const fix = {
        say: 'mend',
        values: { expected: names[expected] },
        edits: [writer.close(stretch.end, expected)],
        isSafe: true,
      } as const;
      if (mark === null) report(range, 'open', values, fix);
      else report(range, 'other', { ...values, found: names[mark] }, fix);
    }
  },
});

/** An item that should end with another mark. */
interface OddEnd {
  readonly piece: ItemPiece;
  readonly expected: Mark;
}

/** Those items of a clause that have a right neighbour in the list and do not end as they should. */
function oddEnds(
  clause: Clause,
  { source }: ResolutionModel,
  read: StretchReader,
): readonly OddEnd[] {
  const { items } = itemLists(clause, read, source);
  const inner = items.flatMap(({ item, depth }, index) => {
    const next = items[index + 1];
    const pieces = piecesOfItem(item, read, source);
    return next === undefined || next.depth > depth ? pieces.slice(0, -1) : pieces;
  });
  const marks = inner.map(({ stretch }) => stretch.end.mark);
  const expected = expectedMark(marks, clause);
  if (expected === null) return [];
  return inner.flatMap((piece) => {
    const { stretch, markerRange } = piece;
    if (!isOdd(stretch, expected, marks)) return [];
    const asClause = { ...stretch, numberRange: markerRange, items: [] };
    if (!stretch.isWhole || closesBeforeTail(asClause, source, [';', ','])) return [];
    return [{ piece, expected }];
  });
}

/** The mark that most items share; null where they are sentences, or have no habit to depart from. */
function expectedMark(marks: readonly (Mark | null)[], { part, end }: Clause): Mark | null {
  const count = (mark: Mark | null): number => marks.filter((other) => other === mark).length;
  const [semicolons, commas] = [count(';'), count(',')];
  const others = marks.length - semicolons - commas;
  if (others > semicolons + commas && marks.length > 1) return null;
  if (semicolons !== commas) return semicolons > commas ? ';' : ',';
  return part === 'preamble' && end.mark === ',' ? ',' : ';';
}

/** A comma among semicolons is odd when it stands alone; mixed lists are left to their authors. */
function isOdd({ end }: Stretch, expected: Mark, marks: readonly (Mark | null)[]): boolean {
  if (end.mark === expected) return false;
  if (end.mark !== ',' && end.mark !== ';') return true;
  return marks.filter((mark) => mark === end.mark).length === 1 && marks.length > 1;
}
